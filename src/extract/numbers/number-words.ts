import { Gap, type Token } from '../../document/tokens.js';
import { changeWord } from '../../lexicon/change-words.js';
import { functionWord } from '../../lexicon/function-words.js';
import { isPlural } from '../../lexicon/nouns.js';
import { numberWord, type NumberWord } from '../../lexicon/number-words.js';
import { digitsAt } from './digits.js';
import { joins } from './pieces.js';

/** One number as it is written, without its unit; `first` and `last` (excluded) index the tokens it was read from. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** Null for "hundreds", "tens of millions". */
  readonly value: number | null;
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'times' | 'year';
  /** Written with digits, at least in front: "12", "1.5 million". */
  readonly digits: boolean;
  /** What the last scale word multiplies by; 1 without one. */
  readonly scale: number;
}

/** No number of a newspaper has more words; a longer chain is read in pieces, so cost grows with length alone. */
const MAX_WORDS = 24;

/**
 * Reads the number that begins at `at`: "2,300", "1.5 million", "twenty-five", "two and a half", "half a million", "17th",
 * "two-thirds", "hundreds". Tokens of a document do, and so do the finer `pieces`. With `money`, "3m" and "4b" are millions and billions.
 */
export function readAmount(p: readonly Token[], at: number, money = false): Amount | null {
  const token = p[at];
  if (!token) return null;
  const digits = digitsAt(p, at);
  if (digits) return afterDigits(p, at, digits, money);
  if (token.kind !== 'word') return null;
  if (token.lower === 'a' || token.lower === 'an') return afterArticle(p, at);
  if (token.lower === 'minus' || token.lower === 'negative') return negative(p, at);
  const word = wordAt(p, at);
  if (!word) return null;
  if (word.kind === 'vague') return vague(p, at);
  if (word.kind === 'times' || word.kind === 'fold')
    return { first: at, last: at + 1, value: word.value, form: 'times', digits: false, scale: 1 };
  if (word.kind === 'part') return half(p, at, at, word.value);
  if (word.kind.startsWith('ordinal')) return ordinal(at, at + 1, word.value);
  if (word.kind === 'scale' || word.kind === 'hundred' || word.kind === 'dozen') {
    const bare = !joins(p, at + 1) || VAGUE_BEFORE.has(p[at - 1]?.lower ?? '');
    if (bare) return vague(p, at);
  }
  return spelledYear(p, at, word) ?? words(p, at);
}

/** "nineteen ninety-six", "twenty ten". */
function spelledYear(p: readonly Token[], at: number, word: NumberWord): Amount | null {
  if (word.value < 16 || word.value > 20) return null;
  const tens = p[at + 1]?.gap === Gap.space ? wordAt(p, at + 1) : undefined;
  if (tens?.kind !== 'ten' && tens?.kind !== 'teen') return null;
  const ones = tens.kind === 'ten' ? wordAt(p, next(p, at + 2)) : undefined;
  const last = ones?.kind === 'one' ? next(p, at + 2) + 1 : at + 2;
  const value = word.value * 100 + tens.value + (ones?.kind === 'one' ? ones.value : 0);
  return { first: at, last, value, form: 'year', digits: false, scale: 1 };
}

/** "several hundred", "a few million". */
const VAGUE_BEFORE = new Set(['several', 'few', 'many', 'couple', 'some']);

const ordinal = (first: number, last: number, value: number): Amount => ({
  first,
  last,
  value,
  form: 'ordinal',
  digits: false,
  scale: 1,
});

/** "twenty-five" is one token in a document and three pieces here. */
function wordAt(p: readonly Token[], at: number): NumberWord | undefined {
  const token = p[at];
  if (token?.kind !== 'word') return undefined;
  return numberWord(token.lower);
}

/** The index behind the joint of a number word: a space, or a hyphen written onto both. */
const next = (p: readonly Token[], at: number): number => (joins(p, at) ? at + 1 : at);

/** "1.5 million", "20bn", "2 and a half", "17th" behind digits that have been read. */
function afterDigits(
  p: readonly Token[],
  at: number,
  digits: { readonly value: number; readonly last: number; readonly ordinal: boolean },
  money: boolean,
): Amount {
  if (digits.ordinal) return { ...ordinal(at, digits.last, digits.value), digits: true };
  let { value, last } = digits;
  const mixed = andFraction(p, last);
  if (mixed) {
    value += mixed.value;
    last = mixed.last;
  }
  const scaled = scales(p, last, money);
  if (scaled.scale > 1) {
    value = exact(value, scaled.scale);
    last = scaled.last;
    const half = mixed ? null : andFraction(p, last);
    if (half) {
      value += exact(half.value, scaled.scale);
      last = half.last;
    }
  }
  return { first: at, last, value, form: 'cardinal', digits: true, scale: scaled.scale };
}

/** 1.1 × 1000000 is 1100000.0000000002 in binary; fifteen digits are all a double holds. */
const exact = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** "million", "hundred thousand", "lakh crore", "bn", "-million" behind `from`. */
function scales(p: readonly Token[], from: number, money: boolean): { scale: number; last: number } {
  let scale = 1;
  let last = from;
  for (let count = 0; count < 3; count++) {
    const at = next(p, last);
    const word = wordAt(p, at);
    if (!word) break;
    if (word.kind === 'suffix') {
      if (scale > 1 || (word.moneyOnly && !money && !countsMillions(p, at)) || !isSuffix(p, at)) break;
      return { scale: word.value, last: at + 1 };
    }
    const plural = word.kind === 'vague' && word.value > 0;
    if (!plural && word.kind !== 'scale' && word.kind !== 'hundred' && word.kind !== 'dozen') break;
    if (p[at]?.capital && p[at + 1]?.capital) break;
    scale *= word.value;
    last = at + 1;
  }
  return { scale, last };
}

/** "1.2M", "3.2m pensioners", "2m tonnes"; "100m" alone is a length. */
function countsMillions(p: readonly Token[], at: number): boolean {
  const [own, behind] = [p[at], p[at + 1]];
  if (own?.text === 'M' || own?.text === 'B') return true;
  if (own?.text !== 'm' || own.gap !== Gap.none || behind?.gap !== Gap.space || behind.capital) return false;
  return isPlural(behind.lower) && behind.kind === 'word';
}

/** "20bn" and "20 bn"; a "k" must touch its digits. */
const isSuffix = (p: readonly Token[], at: number): boolean => {
  const token = p[at];
  return token?.gap === Gap.none || (token?.gap === Gap.space && token.text.length > 1);
};

/** "and a half", "and three quarters", "and two-thirds" behind a whole number. */
function andFraction(p: readonly Token[], from: number): { value: number; last: number } | null {
  const at = next(p, from);
  if (p[at]?.lower !== 'and') return null;
  const first = next(p, at + 1);
  const second = next(p, first + 1);
  const article = p[first]?.lower === 'a' || p[first]?.lower === 'one';
  const word = wordAt(p, second);
  if (article && word) {
    if (word.kind === 'part') return { value: word.value, last: second + 1 };
    if (word.kind === 'ordinal-one' && word.value > 2 && !nounFollows(p, second + 1))
      return { value: 1 / word.value, last: second + 1 };
  }
  const top = wordAt(p, first);
  if (top?.kind !== 'one') return null;
  const bottom = denominator(wordAt(p, second));
  return bottom === null ? null : { value: top.value / bottom, last: second + 1 };
}

const nounFollows = (p: readonly Token[], at: number): boolean => {
  const token = p[at];
  return token?.kind === 'word' && token.lower !== 'of' && token.gap === Gap.space;
};

/** What "thirds", "quarters", "half" divide by. */
function denominator(word: NumberWord | undefined): number | null {
  if (word?.kind === 'parts') return word.value;
  return word?.kind === 'part' ? 1 / word.value : null;
}

/** "a hundred", "a million and a half", "a dozen", "a half", "a third of". */
function afterArticle(p: readonly Token[], at: number): Amount | null {
  const word = wordAt(p, at + 1);
  if (!word) return null;
  if (word.kind === 'hundred' || word.kind === 'scale') return words(p, at);
  if (word.kind === 'dozen')
    return { first: at, last: at + 2, value: word.value, form: 'cardinal', digits: false, scale: 1 };
  if (word.kind === 'part') return half(p, at, at + 1, word.value);
  const share = p[at + 2]?.lower === 'of' || isShare(p, at);
  const fraction = word.kind.startsWith('ordinal') && word.value > 2 && share;
  return fraction
    ? { first: at, last: at + 2, value: 1 / word.value, form: 'fraction', digits: false, scale: 1 }
    : null;
}

const COMPARED = new Set('more less fewer higher lower larger smaller bigger'.split(' '));
const CHANGE_DISTANCE = 6;

/** "fell by a third", "a fifth more than": what changed by it or is compared by it, not a third of three. */
function isShare(p: readonly Token[], at: number): boolean {
  if (COMPARED.has(p[at + 2]?.lower ?? '')) return true;
  const small = p[at + 2]?.kind !== 'word' || p[at + 2]?.gap === Gap.none || isSmall(p[at + 2]);
  if (small && changeWord(p[at - 1]?.lower ?? '') !== undefined) return true;
  if (p[at - 1]?.lower !== 'by' || !small) return false;
  for (let i = at - 2; i >= 0 && i > at - 2 - CHANGE_DISTANCE && p[i]?.kind === 'word'; i--)
    if (changeWord(p[i]?.lower ?? '') !== undefined) return true;
  return false;
}

/** A word of grammar, behind which no noun of "a third" can stand. */
const isSmall = (token: Token | undefined): boolean => functionWord(token?.lower ?? '') !== undefined;

/** "half", "half a million", "half a dozen", "half million", "a quarter of a million". */
function half(p: readonly Token[], first: number, at: number, value: number): Amount {
  const skip = p[at + 1]?.lower === 'of' && p[at + 2]?.lower === 'a' ? 3 : p[at + 1]?.lower === 'a' ? 2 : 1;
  const word = wordAt(p, next(p, at + skip));
  if (word && (word.kind === 'scale' || word.kind === 'dozen' || word.kind === 'hundred')) {
    const last = next(p, at + skip) + 1;
    return { first, last, value: value * word.value, form: 'cardinal', digits: false, scale: word.value };
  }
  return { first, last: at + 1, value, form: 'fraction', digits: false, scale: 1 };
}

/** "minus 12", "negative five". */
function negative(p: readonly Token[], at: number): Amount | null {
  if (p[at + 1]?.lower === 'minus' || p[at + 1]?.lower === 'negative') return null;
  const amount = readAmount(p, at + 1);
  if (amount?.form !== 'cardinal' || amount.value === null) return null;
  return { ...amount, first: at, value: -amount.value };
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function vague(p: readonly Token[], at: number): Amount {
  const more = p[at + 1]?.lower === 'of' && wordAt(p, at + 2)?.kind === 'vague';
  const scale = wordAt(p, at + 1)?.kind === 'scale';
  return { first: at, last: at + (more ? 3 : scale ? 2 : 1), value: null, form: 'vague', digits: false, scale: 1 };
}

/** Cardinals in words, and the ordinals and fractions they may end in. */
function words(p: readonly Token[], first: number): Amount | null {
  let total = 0;
  let group = 0;
  let open: 'start' | 'one' | 'ten' | 'teen' | 'hundred' | 'scale' = 'start';
  let scale = 1;
  let last = first;
  let at = first;
  if (p[at]?.lower === 'a' || p[at]?.lower === 'an') {
    group = 1;
    at = last = first + 1;
    open = 'one';
  }
  for (let count = 0; count < MAX_WORDS; count++) {
    const afterAnd = p[at]?.lower === 'and' && (open === 'hundred' || open === 'scale');
    const here = afterAnd ? at + 1 : count > 0 || open === 'one' ? next(p, at) : at;
    const word = wordAt(p, here);
    if (!word) break;
    const { kind, value } = word;
    if (
      kind === 'one'
        ? fits(open, 'ten', afterAnd)
        : kind === 'ten' || kind === 'teen'
          ? fits(open, '', afterAnd)
          : false
    ) {
      group += value;
      open = kind as 'one' | 'ten' | 'teen';
    } else if (kind === 'hundred' && !afterAnd && (open === 'one' || open === 'teen' || open === 'start')) {
      group = (group || 1) * 100;
      open = 'hundred';
      scale = 100;
    } else if (
      (kind === 'scale' || (kind === 'vague' && value > 100 && open !== 'start')) &&
      !afterAnd &&
      (scale <= 100 || value <= scale || open === 'scale')
    ) {
      if (open === 'scale') total *= value;
      else total += (group || 1) * value;
      group = 0;
      open = 'scale';
      scale = value;
    } else if ((kind === 'dozen' || word.form === 'dozens') && !afterAnd && open !== 'scale' && open !== 'start') {
      return { first, last: here + 1, value: (total + group) * value, form: 'cardinal', digits: false, scale: 1 };
    } else {
      const ended = ending(p, first, here, total + group, word, open);
      if (ended) return ended;
      break;
    }
    at = last = here + 1;
  }
  if (last === first || (last === first + 1 && p[first]?.lower === 'a')) return null;
  let value = total + group;
  const mixed = andFraction(p, last);
  if (mixed && open !== 'hundred') {
    value += mixed.value * (open === 'scale' ? scale : 1);
    last = mixed.last;
    const scaled = open === 'scale' ? { scale: 1, last } : scales(p, last, false);
    if (scaled.scale > 1) return cardinal(first, scaled.last, exact(value, scaled.scale), scaled.scale);
  }
  const decimals = open === 'scale' || mixed ? null : pointDigits(p, last);
  if (decimals) {
    const scaled = scales(p, decimals.last, false);
    return cardinal(first, scaled.last, exact(value + decimals.value, scaled.scale), scaled.scale);
  }
  return cardinal(first, last, value, Math.max(1, scale));
}

const cardinal = (first: number, last: number, value: number, scale: number): Amount => ({
  first,
  last,
  value,
  form: 'cardinal',
  digits: false,
  scale,
});

/** Whether a smaller number word may follow: after "hundred", "thousand", or a unit behind a multiple of ten. */
const fits = (open: string, also: string, afterAnd: boolean): boolean =>
  open === 'hundred' || open === 'scale' || (!afterAnd && (open === 'start' || open === also));

/** "-first" of "twenty-first", "thirds" of "two-thirds", "-half" of "one-half". */
function ending(
  p: readonly Token[],
  first: number,
  at: number,
  before: number,
  word: NumberWord,
  open: string,
): Amount | null {
  if (open === 'start') return null;
  const bottom = denominator(word);
  if (bottom !== null && (word.kind === 'parts' || before === 1 || bottom === 4)) {
    if (before === 1 && word.kind === 'part') {
      const amount = half(p, first, at, word.value);
      return { ...amount, first };
    }
    return { first, last: at + 1, value: before / bottom, form: 'fraction', digits: false, scale: 1 };
  }
  if (word.kind === 'ordinal-one' && (open === 'ten' || open === 'hundred' || open === 'scale'))
    return ordinal(first, at + 1, before + word.value);
  if ((word.kind === 'ordinal-teen' || word.kind === 'ordinal-ten') && (open === 'hundred' || open === 'scale'))
    return ordinal(first, at + 1, before + word.value);
  // "one-hundredth" is a share, "one hundredth" a place.
  const share = before === 1 && open === 'one' && joins(p, at - 1);
  if (!share && (word.kind === 'ordinal-hundred' || word.kind === 'ordinal-scale'))
    return ordinal(first, at + 1, (before || 1) * word.value);
  const one = before === 1 && open === 'one' && word.kind.startsWith('ordinal') && word.value > 2;
  return one ? { first, last: at + 1, value: 1 / word.value, form: 'fraction', digits: false, scale: 1 } : null;
}

const MAX_DECIMALS = 8;

/** "point five", "point two five" behind a number in words. */
function pointDigits(p: readonly Token[], at: number): { value: number; last: number } | null {
  if (p[at]?.lower !== 'point') return null;
  let digits = '';
  let last = at + 1;
  for (let word = wordAt(p, last); word?.kind === 'one' && digits.length < MAX_DECIMALS; word = wordAt(p, ++last))
    digits += String(word.value);
  return digits === '' ? null : { value: Number(`0.${digits}`), last };
}
