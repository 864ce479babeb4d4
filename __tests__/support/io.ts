import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Io, Terminal } from '../../src/cli/io.js';
import type { Output } from '../../src/records.js';
import { schemaErrors } from './schema.js';

export interface World {
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  readonly stdinIsTerminal?: boolean;
  /** Columns of the terminal that standard output is; null for a pipe. */
  readonly terminal?: number | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What every write to standard output comes to. */
  readonly writeFails?: string;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process. What it prints as JSON has to be what the schema says. */
export async function run(args: readonly string[], world: World = {}): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const { stdin = '', terminal = null } = world;
  const chunks = typeof stdin === 'string' || stdin instanceof Uint8Array ? [Buffer.from(stdin as string)] : stdin;
  const io: Io = {
    stdin: Object.assign(Readable.from(chunks.filter((chunk) => chunk.length > 0)), {
      isTTY: world.stdinIsTerminal ?? false,
    }),
    stdout: collecting(out, terminal, world.writeFails),
    stderr: collecting(err, null),
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    onInterrupt: () => () => undefined,
  };
  const code = await main(args, io);
  const printed = Buffer.concat(out).toString();
  if (printed.startsWith('{\n  "schema"')) expect(schemaErrors(JSON.parse(printed))).toEqual([]);
  return { code, out: printed, err: Buffer.concat(err).toString() };
}

export async function runJson(args: readonly string[], world: World = {}): Promise<Output> {
  return JSON.parse((await run([...args, '--json'], world)).out) as Output;
}

function collecting(into: Buffer[], columns: number | null, failure?: string): Terminal {
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      if (failure === undefined) into.push(chunk);
      done(failure === undefined ? null : Object.assign(new Error(failure), { code: failure }));
    },
  });
  return Object.assign(stream, columns === null ? {} : { isTTY: true, columns });
}

const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A folder with these files, removed when the tests of the file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'extract-test-'));
  folders.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
