import { digits } from '../amounts.js';
import { skipComma, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const weekNumber: DateRule = {
  id: 'week-number',
  why: 'A numbered week with its year, or called a calendar week, is a week of ISO 8601.',
  examples: [
    { text: 'in week 42 of 2023', finds: [['week 42 of 2023', '2023-W42']] },
    { text: 'in calendar week 7', finds: [['calendar week 7', '2024-W07']] },
    { text: 'They lost in Week 3.', finds: [] },
  ],

  read(words, at) {
    const number = digits(wordAt(words, at + 1));
    if (number === null || number < 1 || number > 53 || !Number.isInteger(number)) return null;
    const of = wordAt(words, at + 2).bare === 'of';
    const year = yearAt(words, of ? at + 3 : skipComma(words, at + 2));
    const calendar = wordAt(words, at - 1).bare === 'calendar';
    if (!year && !calendar) return null;
    const meaning = point({ week: number, ...(year && { year: year.value }) });
    return { first: calendar ? at - 1 : at, last: year?.end ?? at + 2, type: 'DATE', meaning };
  },
};
