import type { CheckRule } from '../../rule.js';

const RELATIVE =
  /\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|fall|winter)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? (?:\p{Lu}|the \d|\d)))\b/gu;

export const relativeNoDate: CheckRule = {
  id: 'date/relative-no-date',
  level: 'note',
  what: 'The text says “yesterday” or “on Friday” and nowhere which day it was written.',
  why: 'Without a dateline, front matter or `--date` nobody can say later which day was meant. Reported once a text.',
  fix: 'Give the text a date, or write the date out.',
  bad: [
    'The grid failed yesterday.',
    'Kim spoke on Friday in Seoul.',
    'The price rose last month, and will again this year.',
  ],
  good: [
    { text: 'The grid failed yesterday.', date: '2025-12-31' },
    'SEOUL, Dec. 31, 2025 — The grid failed yesterday.',
    'The grid failed on Friday, Jan. 3, 2025.',
    'The day before, the grid had failed.',
    'The shop opens on Mondays.',
  ],

  *check({ text, date }) {
    if (date) return;
    const [first, ...others] = [...text.matchAll(RELATIVE)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
    if (first)
      yield { ...first, message: `“${text.slice(first.start, first.end)}” — counted from which day?`, related: others };
  },
};
