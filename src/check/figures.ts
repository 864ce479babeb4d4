import type { Document } from '../document/document.js';
import { once } from '../extract/once.js';
import { numbers } from '../extract/numbers/numbers.js';
import type { NumberFact, Unplaced } from '../records.js';
import type { Span } from '../text/span.js';

export type Figure = Unplaced<NumberFact>;

/** The figures of each sentence that has any, in the order of the text. */
export const figuresBySentence = once((doc: Document): readonly (readonly Figure[])[] => {
  const groups: Figure[][] = [];
  let sentence = 0;
  let last = -1;
  for (const figure of numbers(doc)) {
    while ((doc.sentences[sentence]?.end ?? Infinity) <= figure.start) sentence++;
    if (sentence === last) groups.at(-1)?.push(figure);
    else groups.push([figure]);
    last = sentence;
  }
  return groups;
});

/** What a written figure may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half a unit of the last digit that was written: 2.7 trillion may be 2.65 to 2.75. Null for a range, a pair or a vague amount. */
export function interval({ value, text, approx }: Figure): Interval | null {
  if (value === null) return null;
  const half = rounding(text, value);
  const loose = Math.abs(value) * LOOSE;
  const below = approx === 'about' || approx === 'nearly' || approx === 'less-than' || approx === 'up-to';
  const above = approx === 'about' || approx === 'more-than' || approx === 'at-least';
  return { low: value - half - (below ? loose : 0), high: value + half + (above ? loose : 0) };
}

/** "About" may be off by so much. */
const LOOSE = 0.1;

/** Half of what the last digit counts: 0.05 for "2.7", 50 for "12,000", which is seldom rounder than it looks; 0 for small whole numbers. */
export function rounding(text: string, value: number): number {
  const { whole = '', fraction } = /(?<whole>\d[\d,]*)(?:\.(?<fraction>\d+))?/u.exec(text)?.groups ?? {};
  if (whole === '') return 0;
  const digits = whole.replaceAll(',', '');
  const mantissa = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  const scale = mantissa === 0 ? 1 : Math.abs(value / mantissa);
  if (fraction !== undefined) return 0.5 * 10 ** -fraction.length * scale;
  let zeros = 0;
  while (zeros < digits.length && digits.at(-1 - zeros) === '0') zeros++;
  if (digits.length > 2 && zeros > 0) return 0.5 * 10 ** (zeros - 1) * scale;
  return scale > 1 ? 0.5 * scale : 0;
}

/** From one value to another of the same thing. */
export interface Change extends Span {
  readonly from: Figure;
  readonly to: Figure;
}

/** "$313.2 million, or $3.89 a share, from …": the same sum once more, for one share. */
const PER_SHARE = /,? or (?:about )?[^\s,]{1,12}(?: cents?| pence| [mb]illion)? (?:a|per) share\b,?/gu;

/** The figures of a sentence without those for one share; what stands between the others is then read with `between`. */
export const wholeFigures = ({ text }: Document, figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    ({ start, end }) =>
      !(
        / or (?:about )?$/u.test(text.slice(start - 10, start)) &&
        /^ (?:a|per) share\b/u.test(text.slice(end, end + 10))
      ),
  );

/** The words from the end of one figure to the start of the next. */
export const between = ({ text }: Document, a: Span, b: Span): string =>
  text.slice(a.end, b.start).replace(PER_SHARE, '');

const LINK =
  /^(?: [\p{Ll}-]{1,20}){0,3},? (?<word>to|from) (?:about |nearly |around |roughly |almost |just |over |more than )?$/u;

/** "from A to B" and "to B from A" of one unit, in one sentence. */
export function* changesIn(doc: Document, figures: readonly Figure[]): Iterable<Change> {
  const { text } = doc;
  for (const [i, a] of figures.entries()) {
    const word = LEAD.exec(text.slice(Math.max(0, a.start - BEFORE), a.start))?.groups?.['word'];
    const pair = word === 'from' ? split(a) : null;
    if (pair) yield { ...pair, start: a.start, end: a.end };
    const b = figures[i + 1];
    if (!b || a.value === null || b.value === null || a.unit !== b.unit || a.kind !== b.kind || !MEASURED.has(a.kind))
      continue;
    const link = LINK.exec(between(doc, a, b))?.groups?.['word'];
    if (link === undefined || word === undefined || link === word) continue;
    const [from, to] = link === 'to' ? [a, b] : [b, a];
    yield { from, to, start: a.start, end: b.end };
  }
}

const LEAD = /\b(?<word>from|to) (?:[\p{Ll}-]{1,12} ){0,2}$/u;

/** "from 250 to 200" that was read as one figure. */
function split(figure: Figure): { from: Figure; to: Figure } | null {
  const [, first, second] = /^(\S+) to (\S+)/u.exec(figure.text) ?? [];
  const [a, b] = figure.values ?? [figure.low, figure.high];
  if (first === undefined || second === undefined || typeof a !== 'number' || typeof b !== 'number') return null;
  const one = (value: number, written: string): Figure => ({
    ...figure,
    kind: 'count',
    value,
    text: written,
    values: null,
    low: null,
    high: null,
  });
  return { from: one(a, first), to: one(b, second) };
}

const MEASURED = new Set(['money', 'count', 'measure', 'percent', 'points', 'duration', 'age']);
const BEFORE = 40;

/** A number for people: 18.5, 4,200, 0.12. */
export function shown(value: number): string {
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
  const [whole = '', fraction] = String(Number(value.toFixed(digits))).split('.');
  const grouped = Array.from(whole, (digit, i) =>
    i > 0 && digit !== '-' && /\d/u.test(whole[i - 1] ?? '') && (whole.length - i) % 3 === 0 ? `,${digit}` : digit,
  ).join('');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });
