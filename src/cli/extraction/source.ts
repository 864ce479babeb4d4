import { holdYoungSpace } from '../engine.js';
import { isSystemError, UserError, WriteError } from '../errors.js';
import { accessTrouble, type Source } from '../input/files.js';
import type { InputDocument, ReadOptions } from '../input/format.js';
import type { OptionValues } from '../options/option.js';
import type { Ledger } from './ledger.js';
import type { ReadDocument } from './read.js';

interface Work<D extends ReadDocument> {
  /** Null where another thread reads it and sees to all the rest, or where other parts of it are still to come. */
  readonly read: (document: InputDocument, file: string) => D | null | Promise<D | null>;
  readonly book: Ledger;
  readonly options: Pick<OptionValues, 'encoding' | 'inputFormat' | 'idField' | 'textField' | 'dateField'>;
  readonly put: (document: D) => Promise<void>;
  /** `read` takes a long text part by part. */
  readonly inParts?: boolean;
}

/** Shorter texts are held rather than read twice. */
const LONG_BYTES = 2 ** 20;

/** Reads one file to its end; what cannot be read is noted and the rest goes on. */
export async function readSource<D extends ReadDocument>(
  source: Source,
  { read, book, options, put, inParts = false }: Work<D>,
): Promise<void> {
  const { file } = source;
  const counts: Record<string, number> = {};
  let documents = 0;
  let encoding = 'unknown';
  let written = NO_DATE;
  const meter = await measured(source.chunks(), book.listsFiles);
  const reading = {
    chunks: meter.chunks,
    again: (source.bytes ?? 0) > LONG_BYTES ? source.chunks : undefined,
    options: { ...readOptions(options), inParts },
    fail: book.fail.bind(null, file),
    warn: (message: string, ...hints: readonly string[]) => {
      book.warn(file, message, hints);
    },
    readAs: (name: string) => {
      encoding = name;
    },
  };
  const done = (document: InputDocument): D | null | Promise<D | null> => {
    try {
      return read(document, file);
    } catch (error) {
      book.bug(file, document.doc, error);
      return null;
    }
  };
  // A function of its own, so that nothing holds a document while the next one is read: young objects are cheap only when they are dead.
  const take = async (document: InputDocument): Promise<void> => {
    const result = done(document);
    const found = result instanceof Promise ? await result : result;
    written = found && found.doc === undefined ? { date: found.date, dateFrom: found.dateFrom } : NO_DATE;
    if (!found) return;
    for (const [kind, list] of Object.entries(found.records)) counts[kind] = (counts[kind] ?? 0) + list.length;
    await put(found);
  };
  try {
    for await (const document of source.format.documents(reading)) {
      if ((document.part?.number ?? 1) === 1) documents++;
      await take(document);
      holdYoungSpace();
    }
  } catch (error) {
    if (error instanceof WriteError) throw error;
    if (error instanceof UserError) book.fail(file, { code: 'unreadable', message: error.message, hints: error.hints });
    else if (isSystemError(error)) book.fail(file, accessTrouble(error, file));
    else book.bug(file, undefined, error);
  }
  book.finish({
    path: file,
    bytes: meter.bytes(),
    sha256: meter.sha256(),
    encoding,
    ...written,
    documents,
    counts,
  });
}

/** A corpus has no day of its own, its documents have. */
const NO_DATE: Pick<ReadDocument, 'date' | 'dateFrom'> = { date: null, dateFrom: null };

const readOptions = ({
  encoding,
  inputFormat,
  idField,
  textField,
  dateField,
}: Work<ReadDocument>['options']): ReadOptions => ({
  encoding,
  formatIsGuessed: inputFormat === undefined,
  idField: idField ?? 'id',
  textField: textField ?? 'text',
  dateField: dateField ?? 'date',
});

interface Meter {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly bytes: () => number;
  /** Empty where nobody asks for it. */
  readonly sha256: () => string;
}

/** Counts and digests the bytes as they go by. */
async function measured(chunks: AsyncIterable<Uint8Array>, digest: boolean): Promise<Meter> {
  const hash = digest ? (await import('node:crypto')).createHash('sha256') : null;
  let bytes = 0;
  async function* metered(): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      hash?.update(chunk);
      yield chunk;
    }
  }
  return { chunks: metered(), bytes: () => bytes, sha256: () => hash?.digest('hex') ?? '' };
}
