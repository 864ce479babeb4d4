import type { Levels } from '../../check/levels.js';
import { matches } from '../../check/ignores.js';
import { rules } from '../../check/rules/index.js';
import { FAIL_ON, LEVELS, type FailOn } from '../options/check-values.js';
import { didYouMean } from '../suggest.js';

/** What may be said for all files, and for some of them. */
export interface RuleSettings {
  readonly rules?: Levels;
  /** Names that need no introduction. */
  readonly known?: readonly string[];
  /** Words that `text/leftover` lets pass. */
  readonly allow?: readonly string[];
}

export interface Override extends RuleSettings {
  /** Patterns as in .gitignore, from the folder of the configuration. */
  readonly files: readonly string[];
}

export interface Config extends RuleSettings {
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly overrides?: readonly Override[];
}

/** What is wrong in a configuration, and where: the keys and indices that lead there. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  /** The key itself is meant, not its value. */
  readonly key: boolean;
  readonly message: string;
}

type Path = Mistake['path'];
type Check = (value: unknown, path: Path) => Mistake[];

/** Reads a parsed configuration; the mistakes are all that is wrong with it. */
export function readConfig(value: unknown): { config: Config; mistakes: readonly Mistake[] } {
  const mistakes = object(TOP)(value, []);
  return { config: mistakes.length === 0 ? (value as Config) : {}, mistakes };
}

const mistake = (path: Path, message: string, key = false): Mistake[] => [{ path, message, key }];
const show = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return mistake(path, `${show(value)} is not an object`);
    return Object.entries(value).flatMap(([key, inner]) => {
      const check = fields[key];
      const names = Object.keys(fields);
      if (!check)
        return mistake(
          [...path, key],
          `there is no setting “${key}” (${names.join(', ')}).${didYouMean(key, names)}`,
          true,
        );
      return check(inner, [...path, key]);
    });
  };

const list =
  (check: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return mistake(path, `${show(value)} is not a list`);
    if (value.length < least) return mistake(path, 'the list is empty');
    return value.flatMap((item, i) => check(item, [...path, i]));
  };

const text: Check = (value, path) => (typeof value === 'string' ? [] : mistake(path, `${show(value)} is not text`));

const count: Check = (value, path) =>
  Number.isInteger(value) && (value as number) >= 0 ? [] : mistake(path, `${show(value)} is not a whole number from 0`);

const oneOf =
  (names: readonly string[], what: string): Check =>
  (value, path) =>
    typeof value === 'string' && names.includes(value)
      ? []
      : mistake(path, `${show(value)} is not ${what} (${names.join(', ')}).${didYouMean(String(value), names)}`);

const levels: Check = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return mistake(path, `${show(value)} is not an object`);
  return Object.entries(value).flatMap(([id, level]) => {
    const unknown = unknownRule(id);
    const at = [...path, id];
    return [...(unknown === null ? [] : mistake(at, unknown, true)), ...oneOf(LEVELS, 'a level')(level, at)];
  });
};

/** Why `pattern` means no rule; null when it does. */
export function unknownRule(pattern: string): string | null {
  const ids = rules.map(({ id }) => id);
  if (ids.some((id) => matches(id, pattern))) return null;
  const namespaces = [...new Set(ids.map((id) => `${id.split('/')[0] ?? ''}/*`))];
  return `there is no rule “${pattern}”.${didYouMean(pattern, [...ids, ...namespaces])}`;
}

const RULE_SETTINGS = { rules: levels, known: list(text), allow: list(text) };
const override = object({ files: list(text, 1), ...RULE_SETTINGS });

const TOP: Readonly<Record<string, Check>> = {
  $schema: text,
  ...RULE_SETTINGS,
  failOn: oneOf(FAIL_ON, 'one of the levels'),
  maxWarnings: count,
  overrides: list((value, path) => {
    const wrong = override(value, path);
    const named = typeof value === 'object' && value !== null && 'files' in value;
    return wrong.length > 0 || named ? wrong : mistake(path, '“files” is missing: for which files?');
  }),
};
