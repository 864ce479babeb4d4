import { level } from './levels.js';
import type { Point } from './meaning.js';
import type { Found } from './scan.js';
import { wordAt, type Words } from './words.js';

/**
 * Gives a month or day the year that is told once for two of them: "from June to September 1942", "between May and July last year". The second
 * weekday of "Friday to Sunday" comes after the first.
 */
export function shareYears(words: Words, found: readonly Found[]): readonly Found[] {
  const shared: Found[] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    const left = found[at];
    const right = shared.at(-1);
    if (left && right && isWeekdays(words, left, right)) shared.splice(-1, 1, after(right));
    if (left) shared.push((right && withYearOf(words, left, right)) ?? left);
  }
  return shared.reverse();
}

const RANGES = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);
const LISTS = new Set(['and', 'or']);

function withYearOf(words: Words, left: Found, right: Found): Found | null {
  if (right.first !== left.last + 1 || !lacksYear(left) || right.meaning.is !== 'point') return null;
  const { bare } = wordAt(words, left.last);
  if (!RANGES.has(bare) && !LISTS.has(bare)) return null;
  const { year, shift, month } = right.meaning;
  if (month === undefined) return null;
  const turned = RANGES.has(bare) && (left.meaning.month ?? 0) > month ? -1 : 0;
  if (year !== undefined) return { ...left, meaning: { ...left.meaning, year: year + turned } };
  if (shift?.unit !== 'Y') return null;
  return { ...left, meaning: { ...left.meaning, shift: { ...shift, by: shift.by + turned } } };
}

const lacksYear = (found: Found): found is Found & { readonly meaning: Point } =>
  found.meaning.is === 'point' &&
  found.meaning.month !== undefined &&
  found.meaning.year === undefined &&
  found.meaning.shift === undefined &&
  found.meaning.lean === undefined;

const isWeekday = ({ meaning }: Found): boolean =>
  meaning.is === 'point' && meaning.weekday !== undefined && level(meaning) === 'weekday' && !meaning.lean;

const isWeekdays = (words: Words, left: Found, right: Found): boolean =>
  right.first === left.last + 1 && RANGES.has(wordAt(words, left.last).bare) && isWeekday(left) && isWeekday(right);

const after = (found: Found): Found =>
  found.meaning.is === 'point' ? { ...found, meaning: { ...found.meaning, lean: 'future', from: 'mention' } } : found;
