/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31);

export const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days of 400 years, after which the calendar repeats, and from 1 March of the year 0 to 1 January 1970. */
const ERA = 146_097;
const EPOCH = 719_468;

/**
 * Days since 1970-01-01; a day past the end of its month runs over into the next one. Years are counted from March, so that the leap
 * day is their last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function numberOf({ year, month, day }: Day): number {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

/** The day with that number. */
export function dayOf(number: number): Day {
  const era = Math.floor((number + EPOCH) / ERA);
  const ofEra = number + EPOCH - era * ERA;
  const leapless = ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096);
  const year = Math.floor(leapless / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (day: Day, count: number): Day => dayOf(numberOf(day) + count);

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/** The month `count` months away, with the day cut to its length. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) };
}

/** ISO 8601: the week belongs to the year its Thursday is in. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = numberOf({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((numberOf(thursday) - first) / 7) + 1 };
}

/** Easter Sunday of the western churches (the anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return { year, month, day: ((h + l - 7 * m + 114) % 31) + 1 };
}

const pad = (value: number, width: number): string => {
  const written = String(value);
  return written.length >= width ? written : '0'.repeat(width - written.length) + written;
};

/** "0043", "BC0490" for the year -489. */
export const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);
export const monthText = (year: number, month: number): string => `${yearText(year)}-${pad(month, 2)}`;
export const dayText = ({ year, month, day }: Day): string => `${monthText(year, month)}-${pad(day, 2)}`;
export const weekText = (day: Day): string => {
  const { year, week } = isoWeek(day);
  return `${yearText(year)}-W${pad(week, 2)}`;
};

export const MONTH_NAMES = [
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
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
