import { Gap, type Token } from '../../document/tokens.js';
import { isPlural } from '../../lexicon/nouns.js';
import { behindJoint, numberWordAt } from './number-word-at.js';

/** In "5 Thousand Oaks" the word is part of a name; no place is called Million. */
const MILLION = 1e6;

/** "million", "hundred thousand", "lakh crore", "bn", "-million" behind `from`. */
export function scales(p: readonly Token[], from: number, money: boolean): { scale: number; last: number } {
  let scale = 1;
  let last = from;
  for (let count = 0; count < 3; count++) {
    const at = behindJoint(p, last);
    const word = numberWordAt(p, at);
    if (!word) break;
    if (word.kind === 'suffix') {
      if (scale > 1 || (word.moneyOnly && !money && !countsMillions(p, at)) || !isSuffix(p, at)) break;
      return { scale: word.value, last: at + 1 };
    }
    const plural = word.kind === 'vague' && word.value > 0;
    if (!plural && word.kind !== 'scale' && word.kind !== 'hundred' && word.kind !== 'dozen') break;
    if (word.value < MILLION && p[at]?.capital && p[at + 1]?.capital && !money) break;
    scale *= word.value;
    last = at + 1;
  }
  return { scale, last };
}

/** "1.2M", "3.2m pensioners", "2m tonnes"; "100m" alone is a length. */
function countsMillions(p: readonly Token[], at: number): boolean {
  const [own, behind] = [p[at], p[at + 1]];
  if (own?.text === 'M' || own?.text === 'B') return true;
  if (own?.text !== 'm' || own.gap !== Gap.none) return false;
  if (isAudience(p, at - 1)) return true;
  if (behind?.gap !== Gap.space || behind.capital) return false;
  return isPlural(behind.lower) && behind.kind === 'word';
}

/** "an audience of 7.57m", "profits rose to 1.5m": what is never measured in metres. */
function isAudience(p: readonly Token[], digits: number): boolean {
  for (let i = digits - 1; i >= 0 && i >= digits - MAX_BETWEEN && p[i]?.kind === 'word'; i--)
    if (COUNTED_IN_MILLIONS.has(p[i]?.lower ?? '')) return true;
  return false;
}
const MAX_BETWEEN = 6;
const COUNTED_IN_MILLIONS = new Set(
  'audience audiences population populations viewers readers readership users subscribers customers members people households circulation profit profits profitability revenue revenues sales turnover earnings losses loss debts budget fee fees add-ons ons bonuses bids offer wages'.split(
    ' ',
  ),
);

/** "20bn" and "20 bn"; a "k" must touch its digits. */
const isSuffix = (p: readonly Token[], at: number): boolean => {
  const token = p[at];
  return token?.gap === Gap.none || (token?.gap === Gap.space && token.text.length > 1);
};
