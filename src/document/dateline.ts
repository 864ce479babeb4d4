import { exists } from './calendar.js';
import { timeWord } from '../lexicon/time.js';

/** The day a text was written and where that was read. */
export interface DocumentDate {
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly from: 'option' | 'front matter' | 'header' | 'dateline';
}

/** What stands before the first word of the article. */
export interface Head {
  /** Where the article begins: after front matter. */
  readonly start: number;
  readonly date: DocumentDate | null;
  /** Where the article's own words begin: behind a header that only says the date. */
  readonly body: number;
}

const FRONT_MATTER = /^\s{0,9}---[ \t]*\r?\n/u;
const FRONT_MATTER_END = /^---[ \t]*\r?$/mu;
const DATE_FIELD = /^(?:date|published|publish_date|pubdate)[ \t]*:[ \t]*(?<value>[^\r\n]{1,60})/imu;
const HEADER = /^\s{0,9}date[ \t]{1,9}(?<day>\d{4}-\d{2}-\d{2})(?!\d)/iu;
const MONTH_FIRST = /(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/u;
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2}) (?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})(?!\d)/u;
const ISO = /(?<!\d)(?<iso>\d{4}-\d{2}-\d{2})(?!\d)/u;

/** A date counts as the article's own when it stands in its first lines, on a line of its own or before a dash. */
const HEAD_LENGTH = 600;
const DATE_LINE_LENGTH = 60;

export function head(text: string): Head {
  const open = FRONT_MATTER.exec(text);
  if (open) {
    const rest = text.slice(open[0].length);
    const close = FRONT_MATTER_END.exec(rest);
    if (close) {
      const field = DATE_FIELD.exec(rest.slice(0, close.index))?.groups?.['value'];
      const day = field === undefined ? null : (fullDate(field)?.value ?? null);
      const start = open[0].length + close.index + close[0].length;
      return { start, body: start, date: day === null ? null : { value: day, from: 'front matter' } };
    }
  }
  const header = HEADER.exec(text.slice(0, HEAD_LENGTH));
  const stated = header?.groups?.['day'];
  if (header && stated !== undefined && isDay(stated)) {
    return { start: 0, body: header[0].length, date: { value: stated, from: 'header' } };
  }
  const value = dateline(text.slice(0, HEAD_LENGTH));
  return { start: 0, body: 0, date: value === null ? null : { value, from: 'dateline' } };
}

/** A full date on a short line that says little else, or before the dash of a dateline: "SEOUL, Dec. 31, 2025 —", "RIGA, 9 May 2025 - ". */
function dateline(start: string): string | null {
  for (const line of start.split(/\r\n|\r|\n/u)) {
    const dash = line.search(/ ?[—–]|--| - /u);
    const beforeDash = dash > 0 && dash <= DATE_LINE_LENGTH ? line.slice(0, dash) : '';
    const part = line.length <= DATE_LINE_LENGTH && !fullDate(beforeDash) ? line : beforeDash;
    const found = part ? fullDate(part) : null;
    if (found && isNaming(found.rest)) return found.value;
  }
  return null;
}

/** Words of a date line that begin with a small letter. */
const SMALL = new Set([
  'published',
  'posted',
  'updated',
  'modified',
  'last',
  'first',
  'on',
  'at',
  'by',
  'of',
  'and',
  'the',
  'am',
  'pm',
  'a.m',
  'p.m',
  'edt',
  'est',
  'gmt',
  'utc',
  'date',
]);

/** Places, bylines and weekdays are written with capitals; a small letter makes the line a sentence about another day. */
const isNaming = (rest: string): boolean =>
  (rest.match(/\p{L}[\p{L}'’.-]*/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || SMALL.has(word.replace(/\.$/u, '')),
  );

/** The first full date of a line and what stands around it. */
function fullDate(line: string): { readonly value: string; readonly rest: string } | null {
  const found = ISO.exec(line) ?? MONTH_FIRST.exec(line) ?? DAY_FIRST.exec(line);
  if (!found) return null;
  const { iso, year = '', month = '', day = '' } = found.groups ?? {};
  const number = timeWord(month.toLowerCase())?.month;
  const value = iso ?? `${year}-${String(number ?? 0).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const rest = line.slice(0, found.index) + line.slice(found.index + found[0].length);
  return isDay(value) ? { value, rest } : null;
}

/** True for a day that exists: 2024-02-29 does, 2025-02-29 does not. */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return exists({ year, month, day });
}
