import { rmSync } from 'node:fs';
import { lstat, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, Exit, reason, UserError, WriteError, type ExitCode } from './errors.js';
import type { Io } from './io.js';

/** Where the output goes. Pieces are gathered and written in blocks; `write` gives something to wait for when one is full. */
export interface Output {
  readonly write: (piece: string) => Promise<void> | undefined;
  /** All is written: makes it last. */
  readonly close: () => Promise<void>;
  /** Removes what is there of an unfinished file; at once, for the process may be ending. */
  readonly discard: () => void;
  /** Refuses an input file that the output would replace. */
  readonly replaces: (path: string) => Promise<boolean>;
}

const BLOCK = 64 * 1024;

/** Standard output, or a file that appears under its name only when it is whole. */
export async function openOutput(path: string | undefined, io: Io, atOnce = false): Promise<Output> {
  return path === undefined || path === '-'
    ? standardOutput(io, atOnce)
    : await fileOutput(path, resolve(io.cwd, path));
}

/** Writes a page on standard output. */
export async function print(page: string, io: Io): Promise<ExitCode> {
  const output = standardOutput(io);
  await output.write(`${page}\n`);
  await output.close();
  return Exit.done;
}

function standardOutput({ stdout }: Io, atOnce = false): Output {
  let broken: unknown = null;
  const onError = (error: unknown): void => {
    broken ??= error;
  };
  stdout.on('error', onError);
  const put = async (block: string): Promise<void> => {
    if (broken === null && block !== '') {
      await new Promise<void>((done) => {
        stdout.write(block, (error) => {
          broken ??= error ?? null;
          done();
        });
      });
    }
    if (broken !== null) throw new WriteError(broken, 'the output');
  };
  const { write, flush } = inBlocks(put, atOnce || stdout.isTTY ? 0 : BLOCK);
  return {
    write,
    close: flush,
    discard: () => undefined,
    replaces: () => Promise.resolve(false),
  };
}

async function fileOutput(name: string, path: string): Promise<Output> {
  const refuse = (error: unknown): never => {
    throw new UserError(
      `${name}: cannot write there: ${codeOf(error) === 'ENOENT' ? 'no such folder' : reason(error)}`,
    );
  };
  const before = await lstat(path).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? null : refuse(error)));
  if (before?.isSymbolicLink() && (await regular(path))) {
    throw new UserError(`${name}: is a link; give --output the file it leads to`);
  }
  if (before?.isDirectory()) throw new UserError(`${name}: is a folder; --output takes a file`);
  const direct = before !== null && !before.isFile();
  const target = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await open(target, direct ? 'w' : 'wx', before?.mode).catch(refuse);
  const failing = (error: unknown): never => {
    throw new WriteError(error, name);
  };
  const { write, flush } = inBlocks(async (block) => {
    await file.writeFile(block).catch(failing);
  }, BLOCK);
  return {
    write,
    async close() {
      await flush();
      await file.close().catch(failing);
      if (!direct) await rename(target, path).catch(failing);
    },
    discard() {
      if (!direct) rmSync(target, { force: true });
    },
    async replaces(input) {
      if (before === null || direct) return false;
      const read = await stat(input).catch(() => null);
      return read !== null && read.ino === before.ino && read.dev === before.dev;
    },
  };
}

const regular = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? true;

/** Small pieces wait until they fill a block: a system call a record would cost more than the record. */
function inBlocks(
  put: (block: string) => Promise<void>,
  size: number,
): {
  write: Output['write'];
  flush: () => Promise<void>;
} {
  let held: string[] = [];
  let length = 0;
  const flush = (): Promise<void> => {
    const block = held.join('');
    held = [];
    length = 0;
    return put(block);
  };
  return {
    write(piece) {
      held.push(piece);
      length += piece.length;
      return length < size ? undefined : flush();
    },
    flush,
  };
}
