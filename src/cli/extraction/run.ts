import { resolve } from 'node:path';
import type { RecordKind } from '../../records.js';
import type { Invocation } from '../commands/command.js';
import { Exit, exitCode, UserError, WriteError, type ExitCode } from '../errors.js';
import { sources } from '../input/files.js';
import type { InputDocument } from '../input/format.js';
import type { Io } from '../io.js';
import type { OptionValues } from '../options/option.js';
import { openOutput } from '../output.js';
import { formatOf } from './format.js';
import { merger } from './merge.js';
import { ledger, tallyOf } from './ledger.js';
import { partJoiner } from './parts.js';
import { openProgress } from './progress.js';
import { documentReader, phraseTest, type ReadDocument } from './read.js';
import { renderEnv } from './render-env.js';
import { readSource } from './source.js';
import { answering } from './workers/answer.js';
import { sharing } from './workers/share.js';

/** Reads what is asked for, one document at a time, and writes the records as they are found. */
export async function runExtraction(kinds: readonly RecordKind[], invocation: Invocation): Promise<ExitCode> {
  const { paths, options, io } = invocation;
  if (options.fields === true) return listFields(kinds, options, io);
  const format = formatOf(options);
  const env = await renderEnv(kinds, format, options, io);
  const rendering = (await format.load())(env);
  const output = await openOutput(options.output, io, options.lineBuffered);
  const progress = await openProgress(io, options);
  const off = io.onInterrupt(() => {
    progress.end();
    output.discard();
  });
  const book = ledger(kinds, format, options, progress);
  const merged = options.merge ? merger() : null;
  const writing = { begun: false };
  const put = async (piece: string): Promise<void> => {
    await output.write(writing.begun ? piece : rendering.begin() + piece);
    writing.begun = true;
  };
  const readHere = await documentReader(kinds, options, await phraseTest(options));
  const workers = sharing(
    kinds,
    format,
    invocation,
    answering(kinds, rendering, readHere),
    async ({ file, document }, answer) => {
      if ('broke' in answer) {
        book.bug(file, document.doc, answer.broke);
        return;
      }
      book.count(answer.tally);
      await put(answer.piece);
    },
  );
  const parts = partJoiner(kinds, merged ? {} : format, options);
  // One text is to take no more memory than it must, and each thread takes its own: they are started for it where they are asked for.
  const sharesParts = parts.areApart && options.jobs !== undefined;
  const readPart = async (document: InputDocument, file: string): Promise<ReadDocument | null> => {
    await workers.finish();
    return parts.join(readHere(document, file));
  };
  const read = (document: InputDocument, file: string): ReadDocument | Promise<ReadDocument | null> => {
    progress.count(file, document.text.length, (document.part?.number ?? 1) === 1);
    return document.part && !sharesParts
      ? readPart(document, file)
      : (workers.offer({ document, file }) ?? readHere(document, file));
  };
  try {
    for await (const source of sources(paths, options, io)) {
      if ('code' in source) {
        book.fail(source.file, source);
      } else {
        if (await output.replaces(resolve(io.cwd, source.file))) {
          throw new UserError(`${source.file}: is an input; --output would replace it`);
        }
        const write = async (document: ReadDocument): Promise<void> => {
          book.count(tallyOf(kinds, document));
          if (merged) merged.add(document);
          else await put(rendering.document(document));
        };
        workers.expect(source.bytes ?? 0);
        await readSource(source, { read, book, options, put: write, inParts: true });
      }
    }
    await workers.finish();
    if (merged?.isWanted()) await put(rendering.document(merged.whole()));
    const nothingRead = !writing.begun && book.outcome().failed;
    if (!nothingRead || format.listsFiles) await put(rendering.end(book.files, book.errors));
    await output.close();
  } catch (error) {
    output.discard();
    if (!(error instanceof WriteError && error.readerLeft)) throw error;
  } finally {
    progress.end();
    workers.stop();
    off();
  }
  return exitCode(book.outcome());
}

async function listFields(kinds: readonly RecordKind[], options: OptionValues, io: Io): Promise<ExitCode> {
  const { fieldNames } = await import('../../render/views.js');
  const output = await openOutput(options.output, io);
  await output.write(`${fieldNames(kinds).join('\n')}\n`);
  await output.close();
  return Exit.done;
}
