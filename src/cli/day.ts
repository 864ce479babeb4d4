import { daysInMonth, MONTH_NAMES } from '../document/calendar.js';

/** Why `day` is no day of the calendar, in words; null when it is one. */
export function dayProblem(day: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!parts) return 'a day is written YYYY-MM-DD, as 2025-12-31';
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12) return `there is no month ${month}`;
  const name = MONTH_NAMES[month - 1] ?? '';
  if (date >= 1 && date <= daysInMonth(year, month)) return null;
  return `there is no ${date} ${name}${month === 2 && date === 29 ? ` in ${year}` : ''}`;
}
