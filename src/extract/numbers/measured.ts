import type { Token } from '../../document/tokens.js';
import { timeWord } from '../../lexicon/time.js';
import { isYear } from './calendar.js';
import { attribute, behind } from './measured-behind.js';
import { object, possessor, subject } from './measured-before.js';
import { countedNoun } from './noun.js';
import { joins, textOf } from './pieces.js';
import type { Found } from './rule.js';

/**
 * What is counted or measured, in the text's words: "undocumented people", "Spain's gas needs", "bilateral trade volume". `previous`: the
 * figure read just before and what it is of.
 */
export function measured(
  text: string,
  p: readonly Token[],
  found: Found,
  previous: Measured | undefined,
): string | null {
  const { kind, last, to, unit, values } = found;
  if (kind === 'count' && unit !== null) {
    const counted = countedNoun(p, last, to, found.value === 1 || joins(p, last));
    if (counted) return textOf(text, p, counted.first, counted.last);
    return previous?.found.from === found.from && previous.found.unit === unit ? previous.of : null;
  }
  if (kind === 'ordinal' || kind === 'rank' || kind === 'age' || kind === 'duration' || values !== null) return null;
  return (
    behind(text, p, last, to, 'of') ??
    attribute(text, p, found) ??
    possessor(text, p, found) ??
    object(text, p, found) ??
    subject(text, p, found) ??
    (previous && isLinked(p, previous.found, found) ? previous.of : null) ??
    behind(text, p, last, to, 'in')
  );
}

export interface Measured {
  readonly found: Found;
  readonly of: string | null;
}

/** Words between two figures of the same thing: "rose 12% to", "a share, from", "3 tons in May from", "compared with". */
const LINKING = new Set('to from or compared with against versus'.split(' '));
const BESIDE = new Set(
  ', up down a an the per share barrel ton or about nearly almost around roughly more less than over just year month week quarter half earlier ago last in on during first second third fourth same'.split(
    ' ',
  ),
);
const MAX_LINK = 7;

function isLinked(p: readonly Token[], a: Found, b: Found): boolean {
  if (a.from !== b.from || b.first - a.last > MAX_LINK) return false;
  let linked = false;
  for (let i = a.last; i < b.first; i++) {
    const word = p[i]?.lower ?? '';
    if (LINKING.has(word)) linked = true;
    else if (!BESIDE.has(word) && timeWord(word) === undefined && !isYear(p[i])) return false;
  }
  return linked;
}
