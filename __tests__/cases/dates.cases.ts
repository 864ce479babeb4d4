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
  {
    text: 'Exports rose in the January-September period.',
    date: '2025-11-14',
    finds: [['the January-September period', '2025-01/2025-09']],
  },
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
  {
    text: 'The siege began on 6 August 1861 and the general resigned the following day. Two weeks later, on the 20th, he died.',
    anchor: 'narrative',
    finds: [
      ['6 August 1861', '1861-08-06'],
      ['the following day', '1861-08-07'],
      ['Two weeks later', '1861-W34'],
      ['the 20th', '1861-08-20'],
    ],
  },
  {
    text: 'From January to April 1864 the blockade held. In the summer the allies returned; by 1866 it was over, and today it is forgotten.',
    anchor: 'narrative',
    finds: [
      ['January', '1864-01'],
      ['April 1864', '1864-04'],
      ['the summer', '1864-SU'],
      ['1866', '1866'],
      ['today', 'PRESENT_REF'],
    ],
  },
  {
    text: 'The fleet burned in 480 BC. The next year the army left.',
    anchor: 'narrative',
    finds: [
      ['480 BC', 'BC0480'],
      ['The next year', 'BC0479'],
    ],
  },
  {
    text: 'In the winter of 1862–63 the second half of the 19th century seemed far, and the following spring too.',
    finds: [
      ['the winter of 1862–63', '1862-WI'],
      ['the second half of the 19th century', '18'],
      ['the following spring', '1863-SP'],
    ],
  },
  { text: 'At 0530 hours on 7 May 1863 it began.', finds: [['0530 hours on 7 May 1863', '1863-05-07T05:30']] },
  {
    text: 'Sales rose from 2017 to Dec. 2019, in the 1990s-2000s and in the three months to June 30.',
    finds: [
      ['2017', '2017'],
      ['Dec. 2019', '2019-12'],
      ['the 1990s', '199'],
      ['2000s', '200'],
      ['the three months', 'P3M'],
      ['June 30', '2024-06-30'],
    ],
  },
  { text: 'It was delayed until 3pm on Tuesday, March 5.', finds: [['3pm on Tuesday, March 5', '2024-03-05T15:00']] },
  {
    text: 'A summit planned for Friday was called off; it will open on Friday.',
    finds: [
      ['Friday', '2024-05-17'],
      ['Friday', '2024-05-17'],
    ],
  },
  {
    text: 'They earn $10 a month, three times a year and 5% annually.',
    finds: [
      ['a month', 'P1M'],
      ['three times a year', 'P1Y'],
      ['annually', 'P1Y'],
    ],
  },
  {
    text: 'They fished from June to September 1942, from November to March 1950, and between Jan. 3 and Feb. 5, 2019.',
    finds: [
      ['June', '1942-06'],
      ['September 1942', '1942-09'],
      ['November', '1949-11'],
      ['March 1950', '1950-03'],
      ['Jan. 3', '2019-01-03'],
      ['Feb. 5, 2019', '2019-02-05'],
    ],
  },
  {
    text: 'It snowed from Saturday to Monday.',
    date: '2024-05-12',
    finds: [
      ['Saturday', '2024-05-11'],
      ['Monday', '2024-05-13'],
    ],
  },
  {
    text: 'They met Friday last week and will meet Monday of next week.',
    finds: [
      ['Friday last week', '2024-05-10'],
      ['Monday of next week', '2024-05-20'],
    ],
  },
  {
    text: 'On 3 March 1913, at 23:30, the first shots fell. Two hours later it was over. At 6 a.m. the next day, 20 minutes after, nobody spoke.',
    anchor: 'narrative',
    finds: [
      ['3 March 1913', '1913-03-03'],
      ['23:30', '1913-03-03T23:30'],
      ['Two hours later', '1913-03-04T01:30'],
      ['6 a.m. the next day', '1913-03-05T06:00'],
      ['20 minutes after', '1913-03-05T06:20'],
    ],
  },
  {
    text: 'The bridge should be finished in October; the tunnel is to open in August, and now that it is, tolls will be raised in January.',
    finds: [
      ['October', '2024-10'],
      ['August', '2024-08'],
      ['now', 'PRESENT_REF'],
      ['January', '2025-01'],
    ],
  },
  {
    text: 'the 1700s, the 1980s, end-June, the year’s final quarter, the final quarter of 2019',
    finds: [
      ['the 1700s', '17'],
      ['the 1980s', '198'],
      ['end-June', '2024-06'],
      ['the year', '2024'],
      ['the final quarter of 2019', '2019-Q4'],
    ],
  },
  { text: 'a stay of three days and two hours', finds: [['three days and two hours', 'P3DT2H']] },
  {
    text: 'He left on Friday night, at noon, at 5 p.m. on June 5.',
    date: null,
    finds: [
      ['Friday night', 'XXXX-WXX-5TNI'],
      ['noon', 'XXXX-XX-XXT12:00'],
      ['5 p.m. on June 5', 'XXXX-06-05T17:00'],
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
  'As soon as he came, the past president of the future state resigned.',
  'One in 2000 soldiers lived on Route 1999 at No. 1984.',
  'A century-old house and a decade-old law.',
  'That may be slow, said the Sunday Times.',
  'They paid EUR 2020 and a quarter to a third of it.',
  'It was the match of the decade.',
  'The October Revolution had no second wind.',
];
