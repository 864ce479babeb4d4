import { escapeControls } from '../render/escape.js';

const NAME = 'extract';

/** Where a message may go: standard error, or what keeps a line there. */
export interface Listener {
  readonly write: (message: string) => unknown;
}

/** Says a line on standard error; what stands in it of names and texts can do nothing to a terminal. */
export function say(stderr: Listener, message: string, hints: readonly string[] = []): void {
  const [first = '', ...rest] = message.split('\n');
  const lines = [`${NAME}: ${first}`, ...[...rest, ...hints].map((line) => `  ${line}`)];
  stderr.write(`${lines.map(escapeControls).join('\n')}\n`);
}
