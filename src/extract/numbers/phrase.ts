import { Gap, type Token } from '../../document/tokens.js';
import { isYear } from './calendar.js';
import { moves } from './moves.js';
import { ends } from './noun.js';
import type { Amount } from './amount.js';
import { readAmount } from './read-amount.js';
import { isMinus, VULGAR } from './digits.js';
import { isDash, joins } from './pieces.js';
import { signBefore, type CurrencySign } from './currency.js';

/** Where a number is looked for: one sentence of a document's pieces, `to` excluded. */
export interface Source {
  readonly text: string;
  readonly p: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The currency a shared name ("pesos") means in this document; null when the text does not tell. */
  readonly currency: (name: string) => string | null;
  /** Digits that a name of the document carries: 757 after "Boeing 757". */
  readonly named: Set<string>;
}

/** A number, or two that one unit may serve, with what a rule needs to see around it. Indices are into `p`. */
export interface Phrase extends Source {
  /** The numbers themselves; `last` is excluded. */
  readonly first: number;
  readonly last: number;
  readonly a: Amount;
  readonly b: Amount | null;
  readonly joint: Joint | null;
  /** The currency written before the number; its index is where the money begins. */
  readonly sign: CurrencySign | null;
}

/** What stands between two numbers: "40 to 50", "three or four", "between five and six", "1-2", "15- to 20-". */
export type Joint = 'to' | 'or' | 'and' | 'dash';

/** Reads the phrase whose first number word or digits stand at `at`. */
export function readPhrase(source: Source, at: number): Phrase | null {
  const { text, p, from, to } = source;
  const first = start(p, at, from);
  const sign = signBefore(text, p, first, from);
  const money = sign !== null;
  const a = readAmount(p, first, money) ?? (first < at ? readAmount(p, at, money) : null);
  if (!a || a.last > to) return null;
  const pair = second(p, a, money, to, from);
  // Field by field: a spread costs more than the reading does.
  return {
    text,
    p,
    from,
    to,
    currency: source.currency,
    named: source.named,
    first: a.first,
    last: pair ? pair.b.last : a.last,
    a: pair ? shareScale(a, pair.b) : a,
    b: pair ? pair.b : null,
    joint: pair ? pair.joint : null,
    sign: sign ?? wirePound(p, a, from),
  };
}

/** Old wires had no pound sign and wrote "#89.7 million". */
function wirePound(p: readonly Token[], a: Amount, from: number): CurrencySign | null {
  const hash = p[a.first - 1]?.text === '#' && p[a.first]?.gap === Gap.none && a.first > from;
  return hash && a.scale >= 1e5 ? { at: a.first - 1, code: 'GBP' } : null;
}

/** A sign, an article or "minus" before the number belongs to it. */
function start(p: readonly Token[], at: number, from: number): number {
  const before = p[at - 1];
  const own = p[at];
  if (!before || (at - 1 < from && before.text !== '.')) return at;
  if (own?.kind === 'number') {
    const point =
      before.text === '.' && own.gap === Gap.none && (before.gap !== Gap.none || p[at - 2]?.kind === 'symbol');
    return isMinus(p, at - 1) || (before.lower === 'minus' && p[at - 2]?.lower !== 'or') || point ? at - 1 : at;
  }
  if (VULGAR.has(p[at]?.text ?? '')) return at;
  const minus = before.lower === 'minus' && p[at - 2]?.lower !== 'or';
  const belongs = before.lower === 'a' || before.lower === 'an' || minus || before.lower === 'negative';
  return belongs && p[at]?.gap !== Gap.none ? at - 1 : at;
}

function second(
  p: readonly Token[],
  a: Amount,
  money: boolean,
  to: number,
  from: number,
): { b: Amount; joint: Joint } | null {
  if (a.form !== 'cardinal' && a.form !== 'fraction') return null;
  const joint = jointAt(p, a, from);
  if (!joint || joint.last >= to || (isYear(p[a.first]) && YEAR_BEFORE.has(word(p, a.first - 1)) && !money))
    return null;
  if (joint.joint === 'to' && moves(p, a.first, from) && a.digits) {
    const target = readAmount(p, joint.last, money);
    if (target && (ends(p[target.last]) || written(a) > written(target))) return null;
  }
  const skips = p[joint.last]?.text === '~' || (money && isDash(p[a.last]) && p[joint.last]?.kind === 'symbol');
  const at = skips ? joint.last + 1 : joint.last;
  const b = readAmount(p, at, money);
  if (b?.form !== a.form || b.last > to || b.value === null) return null;
  if (joint.joint === 'or' && a.scale > 1 && b.scale > 1 && a.scale !== b.scale) return null;
  // "$2.75 million to 35 workers": who is paid bounds no sum.
  if (money && joint.joint === 'to' && (a.value ?? 0) > b.value * b.scale && a.scale > b.scale) return null;
  if (joint.joint === 'dash' && (!a.digits || !b.digits) && a.digits !== b.digits) return null;
  return { b, joint: joint.joint };
}

/** The number without its scale: "grew by 11,000 to 7.5 million" is no range. */
const written = ({ value, scale }: Amount): number => (value ?? 0) / scale;

/** "in 1991 to 7.15 percent": a year with its preposition is no end of a range. */
const YEAR_BEFORE = new Set(['in', 'of', 'since', 'until', 'by']);

function jointAt(p: readonly Token[], a: Amount, from: number): { joint: Joint; last: number } | null {
  const at = a.last;
  const token = p[at];
  if (!token) return null;
  if (token.lower === 'to' || token.lower === 'or') return { joint: token.lower, last: at + 1 };
  if (token.lower === 'and' && followsBetween(p, a.first, from)) return { joint: 'and', last: at + 1 };
  if (joins(p, at)) {
    const word = p[at + 1]?.lower;
    if ((word === 'to' || word === 'or') && joins(p, at + 2)) return { joint: word, last: at + 3 };
    return p[at + 1]?.kind === 'number' || p[at + 1]?.kind === 'word' ? { joint: 'dash', last: at + 1 } : null;
  }
  if (isDash(token) && token.gap === Gap.none && p[at + 1]?.gap === Gap.space) {
    const hanging = p[at + 1]?.lower;
    return hanging === 'to' || hanging === 'or' ? { joint: hanging, last: at + 2 } : null;
  }
  if (word(p, at - 1) === 'to') return null;
  const spaced =
    isDash(token) && token.gap === Gap.space && p[at + 1]?.gap === Gap.space && p[at + 1]?.kind === 'number';
  return spaced && token.text === '–' ? { joint: 'dash', last: at + 1 } : null;
}

const word = (p: readonly Token[], at: number): string => p[at]?.lower ?? '';

/** "between" may stand before a currency sign or a bound: "between about $5 and $10", "between the ages of 5 and 10". */
const BETWEEN_DISTANCE = 4;

export function followsBetween(p: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - BETWEEN_DISTANCE; i--) if (p[i]?.lower === 'between') return true;
  return false;
}

/** "$1-2 billion", "40 to 50 million": the scale behind the second number serves the first when that is the smaller one. */
function shareScale(a: Amount, b: Amount): Amount {
  if (a.scale !== 1 || b.scale <= 1 || a.value === null || b.value === null) return a;
  return a.value <= b.value / b.scale ? { ...a, value: Number((a.value * b.scale).toPrecision(15)) } : a;
}

/** In "a half-hour drive" the article belongs to the noun. */
export const withoutArticle = ({ p, first, a }: Phrase, hyphen: boolean): number =>
  hyphen && a.form === 'fraction' && p[first]?.lower === 'a' ? first + 1 : first;
