import type { Token } from '../../document/tokens.js';
import { unitForms } from '../../lexicon/units.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';
import type { Found } from './rule.js';

const MAX_BETWEEN = 8;
const SMALL = WordClass.preposition | WordClass.determiner;

/** Whether a change leads to `found` past a time: "rose 11 feet in 24 hours, to 38.2 feet". `changed`: the figure of the change. */
export function isLed(p: readonly Token[], changed: Found, found: Found): boolean {
  const { first, from, kind, unit } = found;
  if (changed.from !== from || changed.kind !== kind || changed.unit !== unit) return false;
  if (p[first - 1]?.lower !== 'to' || first - changed.last > MAX_BETWEEN) return false;
  for (let i = changed.last; i < first - 1; i++) if (!tellsTime(p[i])) return false;
  return true;
}

/** Whether `found` says the same change in another unit: "111 points, or 0.3%". */
export function isApposed(p: readonly Token[], changed: Found, found: Found): boolean {
  const { first, from, kind, unit } = found;
  if (changed.from !== from || (changed.kind === kind && changed.unit === unit)) return false;
  let or = first - 1;
  while (or > changed.last && APPROXIMATE.has(p[or]?.lower ?? '')) or--;
  if (p[or]?.lower !== 'or' || p[or - 1]?.text !== ',' || or - 1 - changed.last > MAX_NOUN) return false;
  for (let i = changed.last; i < or - 1; i++) if (p[i]?.kind !== 'word') return false;
  return true;
}

const APPROXIMATE = new Set('about nearly almost around roughly'.split(' '));
/** The noun of a count, or "a share". */
const MAX_NOUN = 2;

function tellsTime(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind !== 'word') return token.kind === 'number' || token.text === ',' || token.text === '-';
  const time = unitForms(token.lower).some(({ rest, unit }) => rest.length === 0 && unit.dimension === 'time');
  return time || token.lower === 'last' || (wordClasses(token.lower) & SMALL) !== 0;
}
