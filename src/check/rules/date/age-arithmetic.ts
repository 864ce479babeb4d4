import type { CheckRule } from '../../rule.js';

/** "born in 1980, is 42", "42, was born in 1980" */
const BORN = [
  /\bborn (?:(?:on|in) )?(?:[\p{L}.]{1,9} )?(?:\d{1,2}, )?(?:in )?(?<year>(?:19|20)\d\d)\b[^.?!\r\n\d]{0,40}?(?:\bis|\baged|, now|, who is) (?<age>\d{1,3})(?![\d%-]|[.,]\d|\s\p{L})/gu,
  /(?:\bis|\baged|,) (?<age>\d{1,3}),? (?:and |who )?was born in (?<year>(?:19|20)\d\d)\b/gu,
];
/** "235 years ago, in 1789" */
const AGO = [
  /(?<![\d,.-])(?<age>\d{1,3}) years ago,? in (?<year>(?:1[5-9]|20)\d\d)\b/gu,
  /\bin (?<year>(?:1[5-9]|20)\d\d),? (?<age>\d{1,3}) years ago\b/gu,
];
/** Round figures are often meant roughly. */
const ROUGH = /\b(?:about|almost|around|at least|more than|nearly|over|roughly|some) $/u;
const BEFORE = 12;
/** Who is dead stopped counting. */
const DEAD = /\b(?:die[ds]?|death|dead|killed|late|until)\b/u;
const AROUND = 80;

export const ageArithmetic: CheckRule = {
  id: 'date/age-arithmetic',
  level: 'warn',
  what: 'An age or a number of years does not fit the year and the document date.',
  why: 'A birth year and an age are easily mixed up. One year more or less passes: the birthday may be to come.',
  fix: 'Work it out again from the document date.',
  bad: [
    { text: 'Kim, born in 1980, is 42.', date: '2025-12-31' },
    { text: 'Kim, 52, was born in 1980 in Busan.', date: '2025-12-31' },
    { text: 'The grid was built 25 years ago, in 1989.', date: '2025-12-31' },
  ],
  good: [
    { text: 'Kim, born in 1980, is 45.', date: '2025-12-31' },
    { text: 'Kim, 44, was born in 1980 in Busan.', date: '2025-06-30' },
    { text: 'The grid was built 36 years ago, in 1989.', date: '2025-12-31' },
    { text: 'The grid was built about 30 years ago, in 1989.', date: '2025-12-31' },
    'Kim, born in 1980, is 42.',
    { text: 'Kim, born in 1980, is 42 minutes late.', date: '2025-12-31' },
    { text: 'Kim, 42, was born in 1980 and died in 2022.', date: '2025-12-31' },
  ],

  *check({ text, date }) {
    if (!date) return;
    const thisYear = Number(date.value.slice(0, 4));
    for (const pattern of [...BORN, ...AGO]) {
      for (const { 0: found, index, groups } of text.matchAll(pattern)) {
        const [year, age] = [Number(groups?.['year']), Number(groups?.['age'])];
        const years = thisYear - year;
        const rough = ROUGH.test(text.slice(Math.max(0, index - BEFORE), index));
        if (BORN.includes(pattern) && DEAD.test(text.slice(Math.max(0, index - AROUND), index + found.length + AROUND)))
          continue;
        if (years < 0 || rough || age === years || age === years - 1 || (AGO.includes(pattern) && age === years + 1))
          continue;
        yield {
          start: index,
          end: index + found.length,
          message: `From ${year} to ${thisYear} it is ${years} years, not ${age}.`,
        };
      }
    }
  },
};
