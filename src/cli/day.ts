/** Why `day` is no day of the calendar, in words; null when it is one. */
export function dayProblem(day: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!parts) return 'a day is written YYYY-MM-DD, as 2025-12-31';
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12) return `there is no month ${month}`;
  const name = MONTHS[month - 1] ?? '';
  const last = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (date >= 1 && date <= last) return null;
  return `there is no ${date} ${name}${month === 2 && date === 29 ? ` in ${year}` : ''}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTHS = [
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
];
