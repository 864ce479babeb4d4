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
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FRONT_MATTER = /^\s{0,9}---[ \t]*\r?\n/u;
const FRONT_MATTER_END = /^---[ \t]*\r?$/mu;
const ISO_FIELD = /^(?:date|published|pubdate)[ \t]*:[ \t]*["']?(?<day>\d{4}-\d{2}-\d{2})/imu;
const HEADER = /^\s{0,9}date[ \t]{1,9}(?<day>\d{4}-\d{2}-\d{2})(?!\d)/iu;
const MONTH_FIRST = /(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/u;
const DAY_FIRST = /(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8})\.?,? (?<year>\d{4})(?!\d)/u;
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
      const day = ISO_FIELD.exec(rest.slice(0, close.index))?.groups?.['day'];
      const start = open[0].length + close.index + close[0].length;
      return { start, date: day !== undefined && isDay(day) ? { value: day, from: 'front matter' } : null };
    }
  }
  const header = HEADER.exec(text.slice(0, HEAD_LENGTH))?.groups?.['day'];
  if (header !== undefined && isDay(header)) return { start: 0, date: { value: header, from: 'header' } };
  const value = dateline(text.slice(0, HEAD_LENGTH));
  return { start: 0, date: value === null ? null : { value, from: 'dateline' } };
}

/** A full date on a short line of its own, or before the dash of a dateline: "SEOUL, Dec. 31, 2025 —". */
function dateline(start: string): string | null {
  for (const line of start.split(/\r\n|\r|\n/u)) {
    const dash = line.search(/ ?[—–]|--/u);
    const part =
      line.length <= DATE_LINE_LENGTH ? line : dash > 0 && dash <= DATE_LINE_LENGTH ? line.slice(0, dash) : '';
    const found = part && fullDate(part);
    if (found) return found;
  }
  return null;
}

function fullDate(line: string): string | null {
  const iso = ISO.exec(line)?.groups?.['iso'];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const groups = (MONTH_FIRST.exec(line) ?? DAY_FIRST.exec(line))?.groups;
  if (!groups) return null;
  const month = MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const value = `${groups['year'] ?? ''}-${String(month).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
  return month > 0 && isDay(value) ? value : null;
}

/** True for a day that exists: 2024-02-29 does, 2025-02-29 does not. */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
