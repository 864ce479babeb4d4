import { Command as Parser, CommanderError, Option as ParserOption } from 'commander';
import type { Command } from './commands/command.js';
import { UserError } from './errors.js';
import type { OptionValues } from './options/option.js';
import { didYouMean } from './suggest.js';

/** Reads what follows a command's name. @throws UserError */
export function parse(command: Command, args: readonly string[]): { paths: readonly string[]; options: OptionValues } {
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
  return { paths: parser.args, options: parser.opts<OptionValues>() };
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
