import { resolve } from 'node:path';
import type { RecordKind } from '../../records.js';
import { FORMATS, type Format } from '../../render/formats.js';
import { fieldNames } from '../../render/views.js';
import type { Invocation } from '../commands/command.js';
import { Exit, exitCode, UserError, WriteError, type ExitCode } from '../errors.js';
import { sources } from '../input/files.js';
import type { Io } from '../io.js';
import type { OptionValues } from '../options/option.js';
import { openOutput } from '../output.js';
import type { TextTest } from './choose.js';
import { merger } from './merge.js';
import { ledger } from './ledger.js';
import { documentReader, type ReadDocument } from './read.js';
import { renderEnv } from './render-env.js';
import { readSource } from './source.js';

/** Reads what is asked for, one document at a time, and writes the records as they are found. */
export async function runExtraction(
  kinds: readonly RecordKind[],
  { paths, options, io }: Invocation,
): Promise<ExitCode> {
  if (options.fields === true) return listFields(kinds, options, io);
  const format = formatOf(options);
  const env = await renderEnv(kinds, format, options, io);
  const rendering = (await format.load())(env);
  const output = await openOutput(options.output, io);
  const off = io.onInterrupt(output.discard);
  const book = ledger(kinds, format, options, io);
  const merged = options.merge ? merger() : null;
  const progress = { begun: false };
  const put = async (piece: string): Promise<void> => {
    await output.write(progress.begun ? piece : rendering.begin() + piece);
    progress.begun = true;
  };
  try {
    const read = documentReader(kinds, options, await phraseTest(options));
    for await (const source of sources(paths, options, io)) {
      if ('code' in source) {
        book.fail(source.file, source);
      } else {
        if (await output.replaces(resolve(io.cwd, source.file))) {
          throw new UserError(`${source.file}: is an input; --output would replace it`);
        }
        const write = async (document: ReadDocument): Promise<void> => {
          if (merged) merged.add(document);
          else await put(rendering.document(document));
        };
        await readSource(source, { read, book, options, put: write });
      }
    }
    if (merged?.isWanted()) await put(rendering.document(merged.whole()));
    const nothingRead = !progress.begun && book.outcome().failed;
    if (!nothingRead || format.listsFiles) await put(rendering.end(book.files, book.errors));
    await output.close();
  } catch (error) {
    output.discard();
    if (!(error instanceof WriteError && error.readerLeft)) throw error;
  } finally {
    off();
  }
  return exitCode(book.outcome());
}

/** @throws UserError where the pattern is empty. */
async function phraseTest({ match }: OptionValues): Promise<TextTest | null> {
  if (match === undefined) return null;
  if (match.trim() === '')
    throw new UserError('--match: no words given', "extract quotes article.txt --match '{raise} taxes'");
  const { phraseMatcher } = await import('../../nlp/compromise.js');
  return phraseMatcher(match);
}

function formatOf({ format, json }: OptionValues): Format {
  const asJson = FORMATS.find(({ id }) => id === 'json');
  if (!json || !asJson) return format ?? FORMATS[0];
  if (format && format !== asJson) throw new UserError(`--json and --format ${format.id} do not go together`);
  return asJson;
}

async function listFields(kinds: readonly RecordKind[], options: OptionValues, io: Io): Promise<ExitCode> {
  const output = await openOutput(options.output, io);
  await output.write(`${fieldNames(kinds).join('\n')}\n`);
  await output.close();
  return Exit.done;
}
