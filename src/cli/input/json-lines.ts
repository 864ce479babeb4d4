import { Buffer, isUtf8 } from 'node:buffer';
import { encodingOfMark } from '../../text/decode.js';
import { dayProblem } from '../day.js';
import { messageOf } from '../errors.js';
import { maxDocumentBytes, tooLong, type InputDocument, type Reading, type ReadOptions } from './format.js';

const LINE_FEED = 10;

/** A corpus: one JSON object a line with an id, a text and a date. Read piece by piece, one document in memory at a time. */
export async function* jsonLines(reading: Reading): AsyncIterable<InputDocument> {
  let line = 0;
  for await (const bytes of lines(asUtf8(reading))) {
    line++;
    const found = bytes === null ? tooLong() : parse(bytes, line, reading.options);
    if (found === null) continue;
    if ('message' in found) reading.fail({ line, ...found });
    else yield found;
  }
  if (line === 0) reading.warn('nothing in it');
}

interface BadLine {
  readonly code: 'encoding' | 'malformed' | 'too-large';
  readonly message: string;
  readonly doc?: string;
}

/** Null for a line with nothing on it. */
function parse(bytes: Buffer, line: number, fields: ReadOptions): InputDocument | BadLine | null {
  if (!isUtf8(bytes)) return { code: 'encoding', message: 'not UTF-8' };
  const source = bytes.toString('utf8').trim();
  if (source === '') return null;
  let entry: unknown;
  try {
    entry = JSON.parse(source);
  } catch (error) {
    return { code: 'malformed', message: `not JSON: ${messageOf(error)}` };
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { code: 'malformed', message: 'not a JSON object' };
  }
  return documentOf(new Map(Object.entries(entry)), line, fields);
}

function documentOf(entry: ReadonlyMap<string, unknown>, line: number, fields: ReadOptions): InputDocument | BadLine {
  const id = entry.get(fields.idField) ?? line;
  const text = entry.get(fields.textField);
  const date = entry.get(fields.dateField) ?? undefined;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { code: 'malformed', message: `“${fields.idField}” is neither text nor a number` };
  }
  const bad = (message: string): BadLine => ({ code: 'malformed', message, doc: String(id) });
  if (text === undefined) {
    const names = Array.from(entry.keys()).join(', ');
    return bad(`no field “${fields.textField}” (there is: ${names || 'nothing'}); name it with --text-field`);
  }
  if (typeof text !== 'string') return bad(`“${fields.textField}” is not text`);
  if (date === undefined || date === '') return { doc: String(id), text };
  if (typeof date !== 'string') return bad(`“${fields.dateField}” is not text`);
  const day = TIME_STAMP.exec(date)?.[1] ?? date;
  const problem = dayProblem(day);
  return problem === null ? { doc: String(id), text, date: day } : bad(`${fields.dateField} ${date}: ${problem}`);
}

/** A day with a time of day after it: 2025-12-31T09:00:00Z. */
const TIME_STAMP = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/u;

/** The bytes in UTF-8 without a byte order mark, whatever they came in. */
async function* asUtf8({ chunks, options, readAs }: Reading): AsyncIterable<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let begun = false;
  for await (const chunk of chunks) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (!begun) {
      begun = true;
      const encoding = encodingOfMark(chunk) ?? new TextDecoder(options.encoding ?? 'utf-8').encoding;
      readAs(encoding);
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
      else if (encodingOfMark(chunk)) bytes = bytes.subarray(3);
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

/** Cuts at line feeds; null stands for a line too long to hold. */
async function* lines(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer | null> {
  const most = maxDocumentBytes();
  let held: Buffer[] = [];
  let length = 0;
  const take = (last: Buffer): Buffer | null => {
    const whole = length + last.length > most ? null : held.length ? Buffer.concat([...held, last]) : last;
    held = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > most) held = [];
    else if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (length > 0) yield take(Buffer.alloc(0));
}
