import { Gap, type Token } from '../../document/tokens.js';
import { changeWord } from '../../lexicon/change-words.js';
import { functionWord } from '../../lexicon/function-words.js';
import { cardinal, fraction, type Amount } from './amount.js';
import { half } from './fractions.js';
import { numberWordAt } from './number-word-at.js';
import { spelledNumber } from './spelled-numbers.js';

/** "a hundred", "a million and a half", "a dozen", "a half", "a third of". */
export function afterArticle(p: readonly Token[], at: number): Amount | null {
  const word = numberWordAt(p, at + 1);
  if (!word) return null;
  if (word.kind === 'hundred' || word.kind === 'scale') return spelledNumber(p, at);
  if (word.kind === 'dozen') return cardinal(at, at + 2, word.value, 1);
  if (word.kind === 'part') return half(p, at, at + 1, word.value);
  if (!word.kind.startsWith('ordinal') || word.value <= 2) return null;
  return p[at + 2]?.lower === 'of' || isShare(p, at) ? fraction(at, at + 2, 1 / word.value) : null;
}

const COMPARED = new Set('more less fewer higher lower larger smaller bigger full empty'.split(' '));
const CHANGE_DISTANCE = 6;

/** Before "a third" and "a quarter" they tell that it is a share, and not the last of three or a part of the year. */
export const BOUNDS = new Set('about nearly almost roughly around over under'.split(' '));

/** "fell by a third", "a fifth more than", "about a third were": what changed by it or is compared by it, not a third of three. */
function isShare(p: readonly Token[], at: number): boolean {
  if (COMPARED.has(p[at + 2]?.lower ?? '') || (BOUNDS.has(p[at - 1]?.lower ?? '') && isSmall(p[at + 2]))) return true;
  const small = p[at + 2]?.kind !== 'word' || p[at + 2]?.gap === Gap.none || isSmall(p[at + 2]);
  if (small && changeWord(p[at - 1]?.lower ?? '') !== undefined) return true;
  if (p[at - 1]?.lower !== 'by' || !small) return false;
  for (let i = at - 2; i >= 0 && i > at - 2 - CHANGE_DISTANCE && p[i]?.kind === 'word'; i--)
    if (changeWord(p[i]?.lower ?? '') !== undefined) return true;
  return false;
}

/** A word of grammar, behind which no noun of "a third" can stand. */
export const isSmall = (token: Token | undefined): boolean => functionWord(token?.lower ?? '') !== undefined;
