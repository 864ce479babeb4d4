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

function tellsTime(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind !== 'word') return token.kind === 'number' || token.text === ',' || token.text === '-';
  const time = unitForms(token.lower).some(({ rest, unit }) => rest.length === 0 && unit.dimension === 'time');
  return time || token.lower === 'last' || (wordClasses(token.lower) & SMALL) !== 0;
}
