import type { CheckRule } from '../../rule.js';

const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const MONTH_DAY = String.raw`(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?|May) `;
/** "from 2019 to 2024", "between 2019 and 2024", "(1944-2001)", "born in 1944 … died in 2001" */
const RANGES = [
  new RegExp(
    String.raw`\bfrom (?:${MONTH_DAY})?(?<from>${YEAR}) (?:to|until|through) (?:${MONTH_DAY})?(?<to>${YEAR})\b(?!,\d|\.\d|%|-year)`,
    'gu',
  ),
  new RegExp(
    String.raw`\b[Bb]etween (?:${MONTH_DAY})?(?<from>${YEAR}) and (?:${MONTH_DAY})?(?<to>${YEAR})\b(?!,\d|\.\d|%|-year)`,
    'gu',
  ),
  new RegExp(String.raw`\((?<from>${YEAR}) ?[-–—] ?(?<to>${YEAR})\)`, 'gu'),
  new RegExp(
    String.raw`\bborn in (?<from>${YEAR})[^.?!\r\n]{1,80}? died in (?<to>${YEAR})\b(?!,\d|\.\d|%|-year)`,
    'gu',
  ),
];
/** A date that was moved stands behind one of these: "brought forward from 2030 to 2027". */
const MOVED =
  /\b(?:accelerat|advanc|bring|brought|chang|cut|forward|lower|mov|push|pull|reduc|rescheduled|revis|roll|shift|short|back|down|fell|drop|declin)\w{0,8}(?: [\p{L}’'-]{1,20}){0,8} ?$/u;
const BEFORE = 120;

export const rangeReversed: CheckRule = {
  id: 'date/range-reversed',
  level: 'error',
  what: 'A period ends before it begins.',
  why: 'The two years were swapped, or one of them is wrong. A date that was moved (“brought forward from 2030 to 2027”) passes.',
  fix: 'Look both years up.',
  bad: [
    'He led the grid from 2024 to 2019.',
    'Between 2019 and 2012 the price doubled.',
    'The poet (1951-1899) lived here.',
    'She was born in 1960, the eldest of three, and died in 1914.',
  ],
  good: [
    'He led the grid from 2019 to 2024.',
    'The deadline was brought forward from 2030 to 2027.',
    'Staff fell from 2024 to 1950 in a year.',
    'She was born in 1914 and died in 1960.',
    'Founded in 1989 (2001-2024 as Hanbit), it grew from 2019 until 2024.',
    'The price went from 2,019 to 1,950 won.',
  ],

  *check({ text }) {
    for (const range of RANGES) {
      for (const { 0: found, index, groups } of text.matchAll(range)) {
        const [from, to] = [Number(groups?.['from']), Number(groups?.['to'])];
        const end = index + found.length;
        if (to >= from || MOVED.test(text.slice(Math.max(0, index - BEFORE), index))) continue;
        yield { start: index, end, message: `${to} is before ${from}.` };
      }
    }
  },
};
