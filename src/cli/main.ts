import type { Command } from './commands/command.js';
import { COMMANDS } from './commands/commands.js';
import { Exit, messageOf, stackOf, UserError, WriteError, type ExitCode } from './errors.js';
import { commandHelp, programHelp, topicHelp, topicNames } from './help.js';
import { processIo, type Io } from './io.js';
import { openOutput } from './output.js';
import { didYouMean } from './suggest.js';
import { say } from './talk.js';
import { TOOL } from './version.js';

/** The program: does what the arguments ask and says with which code to end. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  try {
    return await obey(args, io);
  } catch (error) {
    return explain(error, args, io);
  }
}

async function obey(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.stderr.write(`${programHelp()}\n`);
    return Exit.failed;
  }
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  const wantsHelp = options.includes('--help') || options.includes('-h');
  if (name === '--version' || name === '-V') return print(`${TOOL.name} ${TOOL.version}`, io);
  if (name === 'help') return print(await helpOn(rest[0]), io);
  if (name.startsWith('-') && wantsHelp) return print(programHelp(), io);

  const command = commandOf(name);
  if (wantsHelp) return print(commandHelp(command), io);
  const { parse } = await import('./parse.js');
  (await import('./compiler.js')).patientCompiler();
  const { paths, options: given } = parse(command, rest);
  const invocation = { paths, options: { ...given, debug: isDebugging(args, io) }, io };
  const needsNone = given.fields === true || command.needsNoInput?.(given);
  if (paths.length > 0 || given.filesFrom !== undefined || needsNone) return command.run(invocation);
  if (io.stdin.isTTY) throw new UserError('no file given', ...command.callExamples);
  return command.run({ ...invocation, paths: ['-'] });
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command) return command;
  if (name.startsWith('-')) {
    throw new UserError(`the command comes first, options such as ${name} after it`, 'extract quotes article.txt');
  }
  const hint = /[./\\]/u.test(name) ? [`extract quotes ${name}`] : [];
  throw new UserError(
    `there is no command “${name}”.${didYouMean(
      name,
      COMMANDS.map((known) => known.name),
    )}`,
    ...hint,
  );
}

async function helpOn(subject: string | undefined): Promise<string> {
  if (subject === undefined) return programHelp();
  const command = COMMANDS.find(({ name }) => name === subject);
  const page = command ? commandHelp(command) : await topicHelp(subject);
  if (page !== null) return page;
  const names = [...COMMANDS.map(({ name }) => name), ...topicNames];
  throw new UserError(
    `there is no help on “${subject}”.${didYouMean(subject, names)}`,
    `There is: ${names.join(', ')}`,
  );
}

async function print(text: string, io: Io): Promise<ExitCode> {
  const output = await openOutput(undefined, io);
  await output.write(`${text}\n`);
  await output.close();
  return Exit.done;
}

const isDebugging = (args: readonly string[], { env }: Io): boolean =>
  args.includes('--debug') || env['DEBUG'] === 'extract';

/** Says what went wrong, in the user's terms; where in the program only to those who ask. */
function explain(error: unknown, args: readonly string[], io: Io): ExitCode {
  const { stderr } = io;
  const stack = isDebugging(args, io) ? stackOf(error) : [];
  if (error instanceof WriteError) {
    if (error.readerLeft) return Exit.done;
    say(stderr, error.message, stack);
    return Exit.failed;
  }
  if (error instanceof UserError) {
    say(stderr, error.message, [...error.hints, ...stack]);
    return Exit.failed;
  }
  const message = messageOf(error);
  say(stderr, `internal error: ${message}. Please report it with: extract --version; nothing is sent anywhere.`, stack);
  return Exit.bug;
}
