/** English month names and their abbreviations; `[month - 1]` is the name in full. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, 1 to 12; 29 for February when the year is not known. */
export const daysIn = (month: number, year: number | null): number =>
  month === 2 && (year === null || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 0);

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The month of "Jan.", "january" or "Sept"; null for any other word. May needs all its letters. */
export function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  const at = MONTHS.findIndex((name) => bare === name.toLowerCase() || (bare.length >= 3 && isShort(bare, name)));
  return at < 0 ? null : at + 1;
}

const isShort = (word: string, name: string): boolean =>
  (word.length === 3 || (word === 'sept' && name === 'September')) && name.toLowerCase().startsWith(word);

/** The weekday of "Tues.", "wednesday" or "Fri": 0 for Sunday; null for any other word. */
export function weekdayOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  const at = WEEKDAYS.findIndex((name) => {
    const full = name.toLowerCase();
    return bare === full || (bare.length >= 3 && bare.length <= 5 && full.startsWith(bare));
  });
  return at < 0 ? null : at;
}

/** Days since 1970-01-01 of a day that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (days: number): number => (((days + 4) % 7) + 7) % 7;
