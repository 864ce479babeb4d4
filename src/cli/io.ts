import { createReadStream, fstatSync } from 'node:fs';
import { Exit } from './errors.js';
import type { Readable, Writable } from 'node:stream';

/** The outside world, as far as a command may see it; tests hand in their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  readonly cwd: string;
  /** When the user interrupts, cleans up and ends the process; gives a function that ends this. */
  readonly onInterrupt: (cleanUp: () => void) => () => void;
}

export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export const processIo = (): Io => ({
  // Node opens it when it is asked for, which takes a while.
  get stdin() {
    // Node takes a folder for an input with nothing in it; to read it fails.
    return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onInterrupt: (cleanUp) => {
    const stop = (): never => {
      cleanUp();
      process.exit(Exit.interrupted);
    };
    process.on('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
});
