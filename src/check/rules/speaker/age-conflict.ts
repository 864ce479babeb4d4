import type { CheckRule } from '../../rule.js';

const NAME = String.raw`\p{Lu}[\p{L}’'-]{1,20}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{1,20})){1,3}`;
/** "Ann Holloway, 41, a nurse" */
const AGED = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<name>${NAME}), (?<age>[1-9]\d?|1[01]\d)(?=,(?! \d)| of | and |[.;])`,
  'gu',
);

export const ageConflict: CheckRule = {
  id: 'speaker/age-conflict',
  level: 'warn',
  what: 'One person has two ages.',
  why: 'One of the two is wrong, or two people have one name. Only a full name with its age in commas counts.',
  fix: 'Check the age.',
  bad: [
    'Ann Holloway, 41, saw it. The nurse, Ann Holloway, 43, called for help.',
    'It was Kim Min-jae, 28.\n\nMost of all Kim Min-jae, 82, will be missed.',
    'They are Tom Naidoo, 19, and Jo Roe, 20. Tom Naidoo, 20, drove the car.',
  ],
  good: [
    'Ann Holloway, 41, saw it. The nurse, Ann Holloway, 41, called for help.',
    'Ann Holloway, 41, saw it. Tom Holloway, 43, called for help.',
    'On May 4, 2024, and May 5, 2024, it rained.',
    'Holloway, 41, saw it. Holloway, 43, called for help.',
    'Leeds Rovers, 3, and Leeds Rovers, 2, were the scores of the day.',
  ],

  *check({ text }) {
    const ages = new Map<string, { start: number; end: number; age: number }>();
    for (const { 0: found, index, groups } of text.matchAll(AGED)) {
      const { name = '' } = groups ?? {};
      const place = { start: index, end: index + found.length, age: Number(groups?.['age']) };
      const first = ages.get(name);
      if (place.age < ADULT) continue;
      if (!first) ages.set(name, place);
      else if (first.age !== place.age)
        yield {
          start: place.start,
          end: place.end,
          message: `${place.age} here, ${first.age} before.`,
          related: [{ start: first.start, end: first.end }],
        };
    }
  },
};

/** Smaller figures behind a name are mostly scores and places. */
const ADULT = 14;
