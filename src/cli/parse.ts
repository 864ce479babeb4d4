import type { Command } from './commands/command.js';
import { UserError } from './errors.js';
import type { Option, OptionValues } from './options/option.js';
import { didYouMean } from './suggest.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads what follows a command's name, then what the environment says of options that are not there. Options are written as getopt_long
 * has them: `-f json`, `-fjson`, `--format json`, `--format=json`, `-qe`, and `--` before what only looks like one.
 *
 * @throws UserError
 */
export function parse(
  command: Command,
  args: readonly string[],
  env: Environment,
): { paths: readonly string[]; options: OptionValues } {
  const options = command.options.flatMap((group) => group.options);
  const given: Record<string, unknown> = {};
  const paths: string[] = [];
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') paths.push(...left.splice(0));
    else if (!isOption(word)) paths.push(word);
    else {
      const { option, value } = taken(word, left, options);
      const key = keyOf(option);
      given[key] = value === null ? true : option.parse ? option.parse(value, given[key]) : value;
    }
  }
  for (const option of options) {
    const key = keyOf(option);
    const value = env[option.env ?? ''];
    const stated = given[key] !== undefined || (option.flags.includes('--format') && given['json'] === true);
    if (value && !stated) given[key] = fromEnvironment(option, value);
  }
  return { paths, options: given };
}

const isOption = (word: string): boolean => word.length > 1 && word.startsWith('-');

/** The option that `word` is, with its value, which may be the first of the words that are left; null for none. */
function taken(
  word: string,
  left: string[],
  options: readonly Option[],
): { readonly option: Option; readonly value: string | null } {
  const named = (name: string): Option | undefined => options.find((option) => namesOf(option).includes(name));
  const whole = named(word);
  if (whole) return { option: whole, value: valueBehind(whole, left) };
  const [name = '', ...value] = word.split('=');
  const long = named(name);
  if (long && word.startsWith('--') && takesValue(long)) return { option: long, value: value.join('=') };
  const short = word.startsWith('--') ? undefined : named(word.slice(0, 2));
  if (!short) {
    const names = options.flatMap(({ flags }) => LONG.exec(flags)?.[0] ?? []);
    throw new UserError(`there is no option ${name}.${didYouMean(name, names)}`);
  }
  if (takesValue(short)) return { option: short, value: word.slice(2) };
  left.unshift(`-${word.slice(2)}`);
  return { option: short, value: null };
}

function valueBehind(option: Option, left: string[]): string | null {
  if (!takesValue(option)) return null;
  if (option.flags.includes('[') && (left[0] === undefined || isOption(left[0]))) return null;
  const value = left.shift();
  if (value === undefined) throw new UserError(`${option.flags}: the value is missing`);
  return value;
}

const LONG = /--[a-z-]+/u;

const namesOf = ({ flags }: Option): readonly string[] => flags.split(/[ ,]+/u);
const takesValue = ({ flags }: Option): boolean => /[<[]/u.test(flags);
const keyOf = ({ key, flags }: Option): string =>
  key ?? (LONG.exec(flags)?.[0] ?? '').slice(2).replace(/-[a-z]/gu, (joint) => joint.slice(1).toUpperCase());

/** The value of a variable, read as that of its option; a flag without a value is on unless the variable says 0 or false. */
function fromEnvironment(option: Option, value: string): unknown {
  const { env = '', flags, parse: read } = option;
  if (!takesValue(option)) return ['0', 'false', 'no'].includes(value.toLowerCase()) ? undefined : true;
  if (!read) return value;
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message.replace(LONG.exec(flags)?.[0] ?? '', env), ...error.hints);
  }
}
