import { Command as Parser, CommanderError, Option as ParserOption } from 'commander';
import type { Command } from './commands/command.js';
import { UserError } from './errors.js';
import type { Option, OptionValues } from './options/option.js';
import { didYouMean } from './suggest.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what follows a command's name, then what the environment says of options that are not there. @throws UserError */
export function parse(
  command: Command,
  args: readonly string[],
  env: Environment,
): { paths: readonly string[]; options: OptionValues } {
  const options = command.options.flatMap((group) => group.options);
  const parser = new Parser(command.name)
    .argument('[file...]')
    .helpOption(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined });
  for (const { flags, key, parse: read } of options) {
    const option = new ParserOption(flags);
    if (key !== undefined) option.attributeName = () => key;
    parser.addOption(read ? option.argParser(read) : option);
  }
  try {
    parser.parse([...args], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError
      ? explained(
          error,
          options.map(({ flags }) => flags),
        )
      : error;
  }
  const given = parser.opts<Record<string, unknown>>();
  for (const [i, option] of options.entries()) {
    const key = parser.options[i]?.attributeName() ?? '';
    const value = env[option.env ?? ''];
    const stated = given[key] !== undefined || (option.flags.includes('--format') && given['json'] === true);
    if (value && !stated) given[key] = fromEnvironment(option, value);
  }
  return { paths: parser.args, options: given };
}

/** The value of a variable, read as that of its option; a flag without a value is on unless the variable says 0 or false. */
function fromEnvironment({ env = '', flags, parse: read }: Option, value: string): unknown {
  if (!/[<[]/u.test(flags)) return ['0', 'false', 'no'].includes(value.toLowerCase()) ? undefined : true;
  if (!read) return value;
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const flag = /--[a-z-]+/u.exec(flags)?.[0] ?? '';
    throw new UserError(error.message.replace(flag, env), ...error.hints);
  }
}

function explained({ code, message }: CommanderError, flags: readonly string[]): Error {
  const named = /'(?<named>[^']*)'/u.exec(message)?.groups?.['named'] ?? '';
  if (code === 'commander.unknownOption') {
    const option = named.split('=')[0] ?? named;
    const long = flags.flatMap((flag) => /--[a-z-]+/u.exec(flag)?.[0] ?? []);
    return new UserError(`there is no option ${option}.${didYouMean(option, long)}`);
  }
  if (code === 'commander.optionMissingArgument') return new UserError(`${named}: the value is missing`);
  return new UserError(message.replace(/^error: /u, ''));
}
