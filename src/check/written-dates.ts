import type { Document } from '../document/document.js';
import { Gap, type Token } from '../document/tokens.js';
import { once } from '../extract/once.js';
import type { Span } from '../text/span.js';
import { monthOf, weekdayOf } from './calendar.js';

/** A day as it is written, also one that does not exist: "Friday, Jan. 3, 2026", "31 June". */
export interface WrittenDate extends Span {
  readonly weekday: number | null;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  /** Indices of its first token and of the one behind it. */
  readonly first: number;
  readonly after: number;
  /** The day carries "st", "nd", "rd" or "th". */
  readonly ordinal: boolean;
}

/** Every day that is written with the name of its month. */
export const writtenDates = once((doc: Document): readonly WrittenDate[] => {
  const found: WrittenDate[] = [];
  const { tokens } = doc;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || token.kind !== 'word') continue;
    const month = monthOf(token.text);
    if (month === null) continue;
    const date = monthFirst(tokens, i, month) ?? dayFirst(tokens, i, month);
    if (date) found.push(withWeekday(tokens, date));
  }
  return found;
});

type Found = Omit<WrittenDate, 'weekday'>;

/** "Jan. 3, 2026", "January 3rd" */
function monthFirst(tokens: readonly Token[], i: number, month: number): Found | null {
  const start = tokens[i]?.start ?? 0;
  const at = tokens[i + 1]?.text === '.' && tokens[i + 1]?.gap === Gap.none ? i + 2 : i + 1;
  const day = dayAt(tokens, at);
  if (day === null || tokens[at]?.gap === Gap.blank) return null;
  const ordinal = isOrdinal(tokens[at + 1]);
  const last = ordinal ? at + 1 : at;
  const year = yearAt(tokens, last + 1);
  const end = year ? year.at : last;
  return { start, end: tokens[end]?.end ?? 0, first: i, after: end + 1, month, day, ordinal, year: year?.year ?? null };
}

/** "3 January 2026", "3rd of January" */
function dayFirst(tokens: readonly Token[], i: number, month: number): Found | null {
  let at = i - 1;
  if (tokens[at]?.lower === 'of') at--;
  const ordinal = isOrdinal(tokens[at]);
  if (ordinal) at--;
  const day = dayAt(tokens, at);
  const before = tokens[at - 1];
  const partOfMore = before !== undefined && (before.kind === 'symbol' || /^[-–—/:]$/u.test(before.text));
  if (day === null || partOfMore || (at !== i - 1 && !ordinal)) return null;
  const year = yearAt(tokens, i + 1);
  const end = year ? year.at : i;
  const start = tokens[at]?.start ?? 0;
  return {
    start,
    end: tokens[end]?.end ?? 0,
    first: at,
    after: end + 1,
    month,
    day,
    ordinal,
    year: year?.year ?? null,
  };
}

function dayAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^[0-3]?\d$/u.test(token.text)) return null;
  const next = tokens[i + 1];
  // "Jan. 3-5", "3 p.m.", "31.5", "June 31 percent": the figure belongs to something else.
  if (next?.gap === Gap.none && /^[-–—/:%]$/u.test(next.text)) return null;
  const day = Number(token.text);
  return day > 0 ? day : null;
}

const isOrdinal = (token: Token | undefined): boolean => token?.gap === Gap.none && ORDINALS.has(token.lower);

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

function yearAt(tokens: readonly Token[], i: number): { year: number; at: number } | null {
  const comma = tokens[i];
  const at = comma?.text === ',' && comma.gap === Gap.none ? i + 1 : i;
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/u.test(token.text)) return null;
  return { year: Number(token.text), at };
}

/** "Friday, Jan. 3", "Friday 3 January", "Friday the 3rd of January" */
function withWeekday(tokens: readonly Token[], date: Found): WrittenDate {
  const { first } = date;
  let at = first - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (tokens[at]?.text === ',') at--;
  const token = tokens[at];
  const near = tokens.slice(at + 1, first + 1).every(({ gap }) => gap < Gap.line);
  const weekday = near && token?.capital ? weekdayOf(token.text) : null;
  return weekday === null ? { ...date, weekday } : { ...date, first: at, start: token?.start ?? date.start, weekday };
}
