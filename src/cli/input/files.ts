import { open, stat } from 'node:fs/promises';
import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { codeOf, isSystemError, reason, UserError } from '../errors.js';
import type { Io } from '../io.js';
import { didYouMean } from '../suggest.js';
import type { InputFormat, Trouble } from './format.js';
import { formatOf, INPUT_FORMATS } from './formats.js';
import { walk } from './walk.js';

/** A file to be read. */
export interface Source {
  /** As the user gave it, or below the folder the user gave; `-` is standard input. */
  readonly file: string;
  readonly format: InputFormat;
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** How long a file is that gives the same bytes every time. */
  readonly bytes?: number;
}

export interface Unreadable extends Trouble {
  readonly file: string;
}

export interface SourceOptions {
  /** A list of names: a file, or `-`. */
  readonly filesFrom?: string | undefined;
  readonly inputFormat?: InputFormat | undefined;
}

export const STDIN = '-';
const CHUNK_BYTES = 256 * 1024;

/** What the user asks to have read, in order: files, folders, standard input, and names from a list. */
export async function* sources(
  paths: readonly string[],
  { filesFrom, inputFormat }: SourceOptions,
  io: Io,
): AsyncIterable<Source | Unreadable> {
  const named = filesFrom === undefined ? [] : await namesFrom(filesFrom, io);
  const all = [...paths, ...named];
  const timesStdin = [...all, filesFrom].filter((path) => path === STDIN).length;
  if (timesStdin > 1) throw new UserError('standard input can be read only once');
  for (const path of all) {
    if (path === STDIN) yield { file: path, format: inputFormat ?? INPUT_FORMATS[0], chunks: () => io.stdin };
    else yield* found(path, inputFormat, io.cwd);
  }
}

async function* found(path: string, format: InputFormat | undefined, cwd: string): AsyncIterable<Source | Unreadable> {
  const absolute = resolve(cwd, path);
  try {
    const status = await stat(absolute);
    if (!status.isDirectory()) {
      yield { ...fileSource(path, absolute, format), ...(status.isFile() ? { bytes: status.size } : {}) };
      return;
    }
    const extensions = INPUT_FORMATS.flatMap((known) => known.extensions);
    const below = path.replace(/[/\\]$/u, '');
    const shut: Unreadable[] = [];
    const files = await walk(absolute, extensions, (entry, error) => {
      shut.push({ file: `${below}/${relative(absolute, entry)}`, ...accessTrouble(error, entry) });
    });
    if (files.length === 0 && shut.length === 0) {
      yield { file: path, code: 'not-found', message: `no file in it ends in ${extensions.join(', ')}` };
    }
    yield* shut.sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const file of files) yield fileSource(`${below}/${file}`, resolve(absolute, file), format);
  } catch (error) {
    yield { file: path, ...accessTrouble(error, absolute) };
  }
}

const fileSource = (file: string, absolute: string, format: InputFormat | undefined): Source => ({
  file,
  format: format ?? formatOf(absolute),
  chunks: () => chunksOf(absolute),
});

async function* chunksOf(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** What a failed system call means for the reader. */
export function accessTrouble(error: unknown, path: string): Trouble {
  if (!isSystemError(error)) throw error;
  if (codeOf(error) !== 'ENOENT') return { code: 'unreadable', message: reason(error) };
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return { code: 'not-found', message: `a link to what is not there: ${readlinkSync(path)}` };
  }
  return { code: 'not-found', message: `no such file${suggestion(path)}` };
}

function suggestion(path: string): string {
  try {
    const hint = didYouMean(basename(path), readdirSync(dirname(path)));
    return hint && `.${hint}`;
  } catch {
    return '';
  }
}

/** Names a line each, or between NUL bytes where there is one (`git diff -z`). */
async function namesFrom(list: string, io: Io): Promise<readonly string[]> {
  const parts: Uint8Array[] = [];
  try {
    for await (const chunk of list === STDIN ? io.stdin : chunksOf(resolve(io.cwd, list)))
      parts.push(chunk as Uint8Array);
  } catch (error) {
    const { message } = accessTrouble(error, resolve(io.cwd, list));
    throw new UserError(`--files-from ${list}: ${message}`);
  }
  const names = new TextDecoder().decode(Buffer.concat(parts));
  return names.split(names.includes('\0') ? '\0' : /\r?\n/u).filter((name) => name !== '');
}
