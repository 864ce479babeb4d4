import type { Anchor } from '../../src/index.js';

export interface DateCase {
  readonly text: string;
  /** The document date; default: a Tuesday, 2024-05-14. */
  readonly date?: string | null;
  readonly anchor?: Anchor;
  /** Text and TIMEX3 value of every expression, in order. */
  readonly finds: readonly (readonly [string, string | null])[];
}

export const cases: readonly DateCase[] = [
  { text: 'The talks ended on Thursday, Oct. 12, 2023.', finds: [['Thursday, Oct. 12, 2023', '2023-10-12']] },
  { text: 'Profit rose in the third quarter of last year.', finds: [['the third quarter of last year', '2023-Q3']] },
  { text: 'June last year was wet.', finds: [['June last year', '2023-06']] },
  { text: 'It opens early next year.', finds: [['early next year', '2025']] },
  { text: 'by the end of this year', finds: [['the end of this year', '2024']] },
  { text: 'It took nearly four hours.', finds: [['nearly four hours', 'PT4H']] },
  {
    text: 'The army crossed the river in December 1941. In January it took the town.',
    anchor: 'narrative',
    finds: [
      ['December 1941', '1941-12'],
      ['January', '1942-01'],
    ],
  },
  {
    text: 'War broke out in 1812. In June the fleet sailed. The following year it returned.',
    anchor: 'narrative',
    finds: [
      ['1812', '1812'],
      ['June', '1812-06'],
      ['The following year', '1813'],
    ],
  },
  { text: 'It was in June.', anchor: 'future', finds: [['June', '2024-06']] },
  { text: 'It was in June.', anchor: 'past', finds: [['June', '2023-06']] },
];

/** Text that looks like dates and holds none. */
export const negatives: readonly string[] = [
  'You may march in second place.',
  'They sat in the sun and will fall in spring.',
  'It costs $1999 and weighs 2000 tons.',
  'A 22-year-old man, aged 30, lives with 1984 people.',
  'The quarterly report of Theresa May was previously known.',
  'Call 555-1234 or see page 12/14.',
  'Version 10.12.3 of the program scored 21-14.',
  'He wrote for the Sunday-Herald and USA Today.',
];
