import { Gap } from '../../../document/tokens.js';
import { joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { NONE, type NumberRule } from '../rule.js';
import { functionWord } from '../../../lexicon/function-words.js';
import { isPlural } from '../../../lexicon/nouns.js';
import { unitSymbol } from '../../../lexicon/units.js';
import { currencySign, isCurrencyCode } from '../../../lexicon/currencies.js';

/** Longer runs without separators number tweets and accounts. */
const MAX_PLAIN_DIGITS = 9;

export const notACode: NumberRule = {
  id: 'not-a-code',
  why: 'Digits written onto letters, slashes or at-signs are names, codes, addresses and phone numbers.',
  examples: [
    { text: 'Flight MS804 met an AR-15, Covid-19 and U3O8.', found: [] },
    { text: 'A 401(k), the 757s and the 1960s; call 555-123-4567 or (254-2) 751-613.', found: [] },
    { text: 'A 3-D film of the Model 6B; call 555-1234 or (212) 555-0199.', found: [] },
    { text: 'Version 1.2.3 and the 2021/22 season.', found: [] },
  ],

  read(phrase) {
    const { p, first, a, last } = phrase;
    if (phrase.sign || !/\d/u.test(p[first]?.text ?? '')) return null;
    if (isPhone(phrase) || isLettered(phrase)) return NONE;
    if (gluedBefore(phrase) || inBrackets(phrase)) return NONE;
    const plain = p[first]?.text.length ?? 0;
    if (plain > MAX_PLAIN_DIGITS && /^\d+$/u.test(p[first]?.text ?? '')) return NONE;
    if (p[first - 1]?.kind === 'mark' && p[first - 2]?.text === '=') return NONE;
    const after = p[last];
    if (after?.gap !== Gap.none) return null;
    if (after.text === '(' && p[last + 1]?.text.length === 1 && p[last + 2]?.text === ')') return NONE;
    if (after.text === '/' || after.text === '@' || after.text === ':') {
      const next = p[last + 1];
      return next?.gap === Gap.none && next.kind === 'number' ? NONE : null;
    }
    if (after.kind === 'clitic' && after.lower === "'s" && a.digits) return NONE;
    if (phoneLike(phrase)) return NONE;
    if (after.kind !== 'word') return null;
    return isGluedUnit(after.text) ? null : NONE;
  },
};

/** "3-D", "4-H", and "Model 6B" that counts no billions. */
function isLettered({ p, first, a, last, b }: Phrase): boolean {
  if (joins(p, last) && /^[A-Z]$/u.test(p[last + 1]?.text ?? '') && !joins(p, last + 2)) return !b;
  const letter = p[last - 1];
  if (b || a.scale === 1 || letter?.gap !== Gap.none || !/^[A-Z]$/u.test(letter.text)) return false;
  const before = p[first - 1];
  const name = before?.kind === 'word' && before.capital && p[first]?.gap === Gap.space;
  return name && functionWord(before.lower) === undefined && !isPlural(p[last]?.lower ?? '');
}

const GLUED = new Set('s th st nd rd'.split(' '));

/** "20mph", "40km", "115USD", "3x": letters that may be written onto digits. */
function isGluedUnit(text: string): boolean {
  if (GLUED.has(text.toLowerCase())) return false;
  return (
    text.length > 4 ||
    /^[A-Z][a-z]{3}/u.test(text) ||
    text === 'p' ||
    text === 'pc' ||
    text === 'pct' ||
    /^bps?$/u.test(text) ||
    /^secs?$/u.test(text) ||
    unitSymbol(text) !== undefined ||
    unitSymbol(text.toLowerCase()) !== undefined ||
    isCurrencyCode(text) ||
    currencySign(text.toLowerCase()) !== undefined
  );
}

function gluedBefore({ p, first, from }: Phrase): boolean {
  const own = p[first];
  const before = p[first - 1];
  if (own?.gap !== Gap.none || !before || first - 1 < from) return false;
  if (before.kind === 'word') return before.lower !== 'no.';
  if (before.text === '/' || before.text === '@' || before.text === '_' || before.text === '\\') return true;
  if (before.text === ':' && before.gap === Gap.none && p[first - 2]?.kind === 'number') return true;
  if (!'-‐‑–'.includes(before.text) || before.gap !== Gap.none) return false;
  const name = p[first - 2];
  return name?.kind === 'number' || (name?.kind === 'word' && !JOINTS.has(name.lower));
}

/** "[12]" is a footnote. */
const inBrackets = ({ p, first, last }: Phrase): boolean =>
  p[first - 1]?.text === '[' && (p[last]?.text === ']' || (p[last]?.text === '.' && p[last + 1]?.text === ']'));

const JOINTS = new Set(['to', 'or', 'and', 'in']);

/** "(212) 555-0199", "call 555-1234". */
const AREA = 3;
const CALL = /^(?:call|phone|telephone|tel|tel\.|dial|fax|at)$/u;

/** A phone number has no more groups. */
const MAX_GROUPS = 6;

/** "+91 79 5550 0142", and "(254-2) 751-613": the pair behind a pair in brackets, the pair in them, and a pair whose second half begins with 0. */
function isPhone({ p, first, last, b, joint }: Phrase): boolean {
  if (/^0\d/u.test(p[first]?.text ?? '')) return true;
  for (let i = first; p[i]?.kind === 'number' && i > first - MAX_GROUPS; i--) if (p[i - 1]?.text === '+') return true;
  if (p[first - 1]?.text === '(' && p[first]?.text.length === AREA && p[last]?.text === ')')
    return p[last + 1]?.kind === 'number' && joins(p, last + 2);
  if (!b || joint !== 'dash') return false;
  if (p[last - 1]?.text.length === AREA + 1 && CALL.test(p[first - 1]?.lower ?? '')) return true;
  if (/^0\d/u.test(p[last - 1]?.text ?? '')) return true;
  if (p[first - 1]?.text === ')' && p[first - 2]?.kind === 'number') return true;
  return p[first - 1]?.text === '(' && p[last]?.text === ')' && p[last + 1]?.kind === 'number';
}

/** "555-123-4567": a third group of digits behind the second. */
function phoneLike({ p, last, a, b }: Phrase): boolean {
  const next = p[last];
  return (
    a.digits &&
    (b !== null || (p[last + 2]?.gap === Gap.none && p[last + 2]?.text === '-')) &&
    next?.text === '-' &&
    p[last + 1]?.kind === 'number'
  );
}
