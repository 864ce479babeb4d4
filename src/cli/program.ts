import type { Command } from './commands/command.js';
import { COMMANDS } from './commands/commands.js';
import { tuneEngine } from './engine.js';
import { Exit, UserError, type ExitCode } from './errors.js';
import { explain, isDebugging } from './explain.js';
import { commandHelp, helpSubject, programHelp } from './help.js';
import type { Io } from './io.js';
import { print } from './output.js';
import { parse } from './parse.js';
import { didYouMean } from './suggest.js';
import { topicNames, topicPage } from './topics.js';

/** Does what the arguments ask; what goes wrong is told and decides the code. */
export async function program(args: readonly string[], io: Io): Promise<ExitCode> {
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
  const subject = helpSubject(args);
  if (subject !== null && (name === 'help' || topicNames.includes(subject))) return print(await topic(subject), io);
  const command = commandOf(name);
  tuneEngine();
  const { paths, options: given } = parse(command, rest, io.env);
  const invocation = { command: name, args: rest, paths, options: { ...given, debug: isDebugging(args, io) }, io };
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

async function topic(subject: string): Promise<string> {
  const page = await topicPage(subject);
  const command = COMMANDS.find(({ name }) => name === subject);
  if (page !== null) return command ? `${commandHelp(command)}\n\n${page}` : page;
  const names = [...COMMANDS.map(({ name }) => name), ...topicNames];
  throw new UserError(
    `there is no help on “${subject}”.${didYouMean(subject, names)}`,
    `There is: ${names.join(', ')}`,
  );
}
