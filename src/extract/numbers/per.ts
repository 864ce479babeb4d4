import type { Token } from '../../document/tokens.js';
import { singular } from '../../lexicon/nouns.js';
import { unitForms } from '../../lexicon/units.js';
import type { NumberKind } from '../../records.js';
import { ends } from './noun.js';
import type { Found } from './rule.js';

const KINDS = new Set(['money', 'percent', 'count', 'duration', 'measure']);
const YEARLY = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['apiece', 'piece'],
]);
/** Nouns a price or a rate is per, besides the units. */
const PER_NOUN = new Set('person head share barrel piece household student vehicle capita copy visit seat'.split(' '));

/** The denominator: "hour" in "$15 an hour", "100,000" in "12 per 100,000", "year" in "annually". */
export function perOf(p: readonly Token[], { kind, last, to, rule }: Found): string | null {
  if (!KINDS.has(kind)) return null;
  const direct = denominator(p, last, to, kind);
  if (direct !== null) return direct;
  // The noun counted, or "of electricity", may stand between: "three free reports each year".
  const far = rule === 'count-noun' || rule === 'frequency' || kind === 'measure' ? MAX_BETWEEN : 0;
  for (let i = last; i < to && i < last + far; i++) {
    if (p[i]?.kind !== 'word' || STOPS.has(p[i]?.lower ?? '')) return null;
    const found = denominator(p, i + 1, to, kind);
    if (found !== null) return found;
  }
  return null;
}

const MAX_BETWEEN = 5;
const STOPS = new Set('and from than for after before over within in since about'.split(' '));

function denominator(p: readonly Token[], at: number, to: number, kind: NumberKind): string | null {
  const word = p[at]?.lower ?? '';
  const adverb = YEARLY.get(word);
  if (adverb !== undefined && at < to) return adverb;
  const next = p[at + 1];
  if (!next || at + 1 >= to) return null;
  if (word === '-') return next.lower === 'a' || next.lower === 'an' || next.lower === 'per' ? lower(p[at + 3]) : null;
  if (word === 'per' || word === '/') {
    return amountIn(p, at + 1, to) ?? (next.kind === 'word' ? singular(next.lower) : null);
  }
  if (word === 'for' && (next.lower === 'each' || next.lower === 'every')) return amountIn(p, at + 2, to);
  if (word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  // "$3 million a year earlier" is no rate.
  if (APART.has(p[at + 2]?.lower ?? '')) return null;
  // Any noun that ends the phrase makes a price: "$2,446 a screen".
  if (kind === 'money' && next.kind === 'word' && !next.capital && word.startsWith('a') && ends(p[at + 2]))
    return next.lower;
  return unitForms(next.lower).some(({ rest, plural }) => rest.length === 0 && !plural) || PER_NOUN.has(next.lower)
    ? next.lower
    : null;
}

/** "100,000" and "$1,000", as they are written. */
function amountIn(p: readonly Token[], at: number, to: number): string | null {
  const [token, next] = [p[at], p[at + 1]];
  if (at >= to) return null;
  if (token?.kind === 'number') return token.text;
  return token?.kind === 'symbol' && next?.kind === 'number' ? token.text + next.text : null;
}

const APART = new Set('ago earlier before later'.split(' '));

const lower = (token: Token | undefined): string | null => (token?.kind === 'word' ? token.lower : null);
