import { COMMANDS } from './commands/commands.js';
import { type ExitCode } from './errors.js';
import { explain } from './explain.js';
import { commandHelp, programHelp } from './help.js';
import { processIo, type Io } from './io.js';
import { print } from './output.js';
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

/** The page that the arguments ask for; null when they ask for work, or for something that there is not. */
function pageFor(args: readonly string[]): string | null {
  const [name = '', subject] = args;
  if (name === '--version' || name === '-V') return `${TOOL.name} ${TOOL.version}`;
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  const wantsHelp = options.includes('--help') || options.includes('-h');
  if (!wantsHelp && name !== 'help') return null;
  const about = name === 'help' ? subject : name;
  if (about === undefined || about.startsWith('-')) return programHelp();
  const command = COMMANDS.find((known) => known.name === about);
  return command ? commandHelp(command) : null;
}
