import { COMMANDS } from './commands/commands.js';
import { type ExitCode } from './errors.js';
import { explain } from './explain.js';
import { commandHelp, helpSubject, programHelp } from './help.js';
import { processIo, type Io } from './io.js';
import { print } from './output.js';
import { topicNames } from './topics.js';
import { TOOL } from './version.js';

/**
 * Runs the program and says with which code to end. Help and version are answered here: this file is built to stand alone, so
 * that asking for them costs little more than starting Node.
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  const page = pageFor(args);
  if (page === null) return (await import('./program.js')).program(args, io);
  return print(page, io).catch((error: unknown) => explain(error, args, io));
}

/** The page that the arguments ask for; null when they ask for work, or for a page that takes more to write. */
function pageFor(args: readonly string[]): string | null {
  const [name = ''] = args;
  if (name === '--version' || name === '-V') return `${TOOL.name} ${TOOL.version}`;
  const subject = helpSubject(args);
  if (subject === null) return null;
  if (subject === '') return programHelp();
  const command = COMMANDS.find((known) => known.name === subject);
  return command && !topicNames.includes(subject) ? commandHelp(command) : null;
}
