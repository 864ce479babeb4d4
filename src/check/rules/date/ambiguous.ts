import type { CheckRule } from '../../rule.js';

const NUMERIC = /(?<![\d/.-])(?<first>0?[1-9]|1[0-2])\/(?<second>0?[1-9]|1[0-2])\/(?:(?:19|20)\d\d|\d\d)(?![\d/-])/gu;

export const ambiguous: CheckRule = {
  id: 'date/ambiguous',
  level: 'note',
  what: 'A date in figures can be read in two ways.',
  why: '03/04/2026 is 4 March in the United States and 3 April in most other places.',
  fix: 'Write the month as a word.',
  bad: ['It opened on 03/04/2026.', 'The 1/2/24 memo leaked.', 'Due 12/11/2025, he said.'],
  good: [
    'It opened on April 3, 2026.',
    'It opened on 03/14/2026.',
    'It opened on 03/03/2026.',
    'See /2026/03/04/grid.html.',
    'The 9/11 attacks and 24/7 news.',
  ],

  *check({ text }) {
    for (const { 0: found, index, groups } of text.matchAll(NUMERIC)) {
      if (Number(groups?.['first']) === Number(groups?.['second'])) continue;
      yield { start: index, end: index + found.length, message: `${found}: which is the month?` };
    }
  },
};
