import { escapeControls } from '../render/escape.js';
import type { Terminal } from './io.js';

const NAME = 'extract';

/** Says a line on standard error; what stands in it of names and texts can do nothing to a terminal. */
export function say(stderr: Terminal, message: string, hints: readonly string[] = []): void {
  const [first = '', ...rest] = message.split('\n');
  const lines = [`${NAME}: ${first}`, ...[...rest, ...hints].map((line) => `  ${line}`)];
  stderr.write(`${lines.map(escapeControls).join('\n')}\n`);
}
