import { Gap, type Token } from '../../document/tokens.js';
import { grouped, type Whole } from './grouping.js';
import { joins } from './pieces.js';

export interface Digits {
  readonly value: number;
  /** Index behind the last token. */
  readonly last: number;
  /** "17th". */
  readonly ordinal: boolean;
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
export const VULGAR = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Reads digits with their sign, grouping, decimals and fraction: "-2,300.5", "50 000", "2,25", ".25", "10 1/2", "1½", "17th". */
export function digitsAt(p: readonly Token[], at: number): Digits | null {
  const token = p[at];
  if (!token) return null;
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return { value: vulgar, last: at + 1, ordinal: false };
  if (token.kind !== 'number') {
    const follows = p[at + 1];
    if (follows?.kind !== 'number' || follows.gap !== Gap.none) return null;
    if (isMinus(p, at)) {
      const rest = digitsAt(p, at + 1);
      return rest && !rest.ordinal ? { ...rest, value: -rest.value } : null;
    }
    if (token.text !== '.' || (token.gap === Gap.none && p[at - 1]?.kind !== 'symbol')) return null;
    const value = Number(`0.${follows.text}`);
    return /^\d{1,9}$/u.test(follows.text) ? { value, last: at + 2, ordinal: false } : null;
  }

  const whole = grouped(p, at);
  if (!whole) return null;
  const after = p[whole.last];
  if (after?.gap === Gap.none && ORDINAL_ENDINGS.has(after.lower))
    return { ...whole, last: whole.last + 1, ordinal: true };
  const fraction = fractionAt(p, at, whole);
  return { ...(fraction ?? whole), ordinal: false };
}

/** A sign touches its digits and nothing before it. */
export function isMinus(p: readonly Token[], at: number): boolean {
  const token = p[at];
  if (!token || !'-−–'.includes(token.text) || p[at + 1]?.kind !== 'number' || p[at + 1]?.gap !== Gap.none)
    return false;
  return token.gap !== Gap.none || p[at - 1]?.text === '(' || at === 0;
}

const INTEGER = /^\d{1,4}$/u;

/** "1/4", and "10 1/2" or "1½" behind a whole number. */
function fractionAt(p: readonly Token[], at: number, whole: Whole): Whole | null {
  const glued = VULGAR.get(p[whole.last]?.text ?? '');
  if (glued !== undefined && (p[whole.last]?.gap ?? Gap.blank) <= Gap.space)
    return { value: whole.value + glued, last: whole.last + 1 };
  const simple = ratioAt(p, at);
  if (simple) return simple;
  const mixed = p[whole.last]?.gap === Gap.space || isHyphenBefore(p, whole.last) ? mixedAt(p, whole) : null;
  return mixed;
}

const isHyphenBefore = (p: readonly Token[], at: number): boolean => p[at]?.text === '-' && joins(p, at);

function mixedAt(p: readonly Token[], whole: Whole): Whole | null {
  const fraction = ratioAt(p, isHyphenBefore(p, whole.last) ? whole.last + 1 : whole.last);
  return fraction ? { value: whole.value + fraction.value, last: fraction.last } : null;
}

function ratioAt(p: readonly Token[], at: number): Whole | null {
  const [top, slash, bottom, after] = [p[at], p[at + 1], p[at + 2], p[at + 3]];
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || (slash?.text !== '/' && slash?.text !== '⁄')) return null;
  if (slash.gap !== Gap.none || bottom.gap !== Gap.none || !INTEGER.test(top.text) || !INTEGER.test(bottom.text))
    return null;
  if (after?.gap === Gap.none && after.text === '/') return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  const date = a === 9 && b === 11;
  return a < b && !date && b <= 100 ? { value: a / b, last: at + 3 } : null;
}
