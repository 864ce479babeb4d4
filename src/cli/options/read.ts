import { UserError } from '../errors.js';
import { didYouMean } from '../suggest.js';

/** A name out of a list. */
export function oneOf<T>(flag: string, choices: readonly T[], nameOf: (choice: T) => string): (value: string) => T {
  return (value) => {
    const found = choices.find((choice) => nameOf(choice) === value);
    if (found === undefined) throw new UserError(notAmong(flag, value, choices.map(nameOf)));
    return found;
  };
}

function notAmong(flag: string, value: string, names: readonly string[]): string {
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}` : names.join('');
  return `${flag} takes ${list},\nnot “${value}”.${didYouMean(value, names)}`;
}

/** Names with commas between them. */
export const listed = (value: string): readonly string[] =>
  value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A number within bounds, both included. */
export const number =
  (flag: string, least: number, most: number, whole: boolean) =>
  (value: string): number => {
    const read = /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : NaN;
    const fits = read >= least && read <= most && (!whole || Number.isInteger(read));
    if (!fits) throw new UserError(`${flag} takes a number from ${least} to ${most}, not “${value}”`);
    return read;
  };

/** A figure of any size: -3, 1.5, 1,000,000. */
export const figure =
  (flag: string) =>
  (value: string): number => {
    const plain = value.replaceAll(',', '');
    if (!/^-?\d+(?:\.\d+)?$/u.test(plain)) throw new UserError(`${flag} takes a number, not “${value}”`);
    return Number(plain);
  };
