import { daysInMonth, MONTH_NAMES, WEEKDAY_NAMES } from '../document/calendar.js';

/** Days of a month, 1 to 12; 29 for February when the year is not known. */
export const daysIn = (month: number, year: number | null): number => daysInMonth(year ?? LEAP_YEAR, month);

const LEAP_YEAR = 2000;

/** The month of "Jan.", "january" or "Sept"; null for any other word. May needs all its letters. */
export function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  const at = MONTH_NAMES.findIndex((name) => bare === name.toLowerCase() || (bare.length >= 3 && isShort(bare, name)));
  return at < 0 ? null : at + 1;
}

const isShort = (word: string, name: string): boolean =>
  (word.length === 3 || (word === 'sept' && name === 'September')) && name.toLowerCase().startsWith(word);

/** The weekday of "Tues.", "wednesday" or "Fri": 0 for Monday; null for any other word. */
export function weekdayOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  const at = WEEKDAY_NAMES.findIndex((name) => {
    const full = name.toLowerCase();
    return bare === full || (bare.length >= 3 && bare.length <= 5 && full.startsWith(bare));
  });
  return at < 0 ? null : at;
}

/** The weekday of a day, given as days since 1970-01-01, which was a Thursday: 0 for Monday. */
export const weekdayOfNumber = (days: number): number => (((days + 3) % 7) + 7) % 7;
