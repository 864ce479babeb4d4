import { Gap } from '../../../document/tokens.js';
import { dayAt, joined, skipComma, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const monthDay: DateRule = {
  id: 'month-day',
  why: 'A month with a number up to 31 on either side of it is a day; a year may follow.',
  examples: [
    { text: 'It opened on June 5, 1998, in Oslo.', finds: [['June 5, 1998', '1998-06-05']] },
    { text: 'They met on the 5th of June.', finds: [['the 5th of June', '2024-06-05']] },
    { text: 'Sales end Sept. 30.', finds: [['Sept. 30', '2024-09-30']] },
    {
      text: 'the year ended Sept. 30',
      finds: [
        ['the year', 'P1Y'],
        ['Sept. 30', '2023-09-30'],
      ],
    },
    { text: 'The ship left on 11 December 1941.', finds: [['11 December 1941', '1941-12-11']] },
    { text: 'They march 12 miles and may march second.', finds: [] },
    { text: 'They fought on 2–4 June.', finds: [['2–4 June', '2024-06-02/2024-06-04']] },
    { text: 'on the night of 13/14 June', finds: [['the night of 13/14 June', '2024-06-13TNI']] },
    { text: 'The fair runs Jan. 3-5.', date: '2024-01-02', finds: [['Jan. 3-5', '2024-01-03/2024-01-05']] },
  ],

  read(words, at) {
    const { sense, capital, bare } = wordAt(words, at);
    const month = sense?.month;
    if (month === undefined || (!capital && VERBS.has(bare))) return null;
    return monthFirst(words, at, month) ?? dayFirst(words, at, month);
  },
};

/** Small, "may 5" and "march 12" are what somebody may do. */
const VERBS = new Set(['may', 'march']);

function monthFirst(words: Words, at: number, month: number): ReturnType<DateRule['read']> {
  let next = wordAt(words, at + 1).text === '.' && wordAt(words, at + 2).kind === 'number' ? at + 2 : at + 1;
  if (wordAt(words, next).bare === 'the') next++;
  const day = dayAt(words, next);
  if (!day || !joined(words, next) || MEASURED.test(wordAt(words, day.end).bare)) return null;
  const to = lastDay(words, day.end, day.value);
  const behind = to?.end ?? day.end;
  const year = joined(words, behind) ? yearAt(words, skipComma(words, behind)) : null;
  const fields = { month, ...(year && { year: year.value }) };
  const ended = !year && wordAt(words, at - 1).bare === 'ended';
  const from = point({ ...fields, day: day.value, ...(ended && { lean: 'past' as const }) });
  const meaning = to ? ({ is: 'stretch', from, to: point({ ...fields, day: to.value }) } as const) : from;
  return { first: at, last: year?.end ?? behind, type: 'DATE', meaning, confidence: year ? 1 : 0.95 };
}

/** What makes "March 15 percent" no day. */
const MEASURED = /^(?:percent|per|%|million|billion|trillion|nd|rd)$/u;

/** "3-5", "3–5": the day after a dash without spaces. */
function lastDay(words: Words, at: number, from: number): ReturnType<typeof dayAt> {
  const dash = wordAt(words, at);
  if (!/^[-–—]$/u.test(dash.text) || dash.gap !== Gap.none || wordAt(words, at + 1).gap !== Gap.none) return null;
  const day = dayAt(words, at + 1);
  return day && day.value > from ? day : null;
}

function dayFirst(words: Words, at: number, month: number): ReturnType<DateRule['read']> {
  const of = wordAt(words, at - 1).bare === 'of';
  const begin = dayBefore(words, of ? at - 1 : at);
  if (!begin || !joined(words, at) || (of && !begin.ordinal)) return null;
  const article = wordAt(words, begin.first - 1).bare === 'the' && (of || begin.ordinal);
  const year = joined(words, at + 1) ? yearAt(words, skipComma(words, at + 1)) : null;
  const start = earlierDay(words, begin.first, begin.day);
  if (start) {
    const fields = { month, ...(year && { year: year.value }) };
    const ends = { from: point({ ...fields, day: start }), to: point({ ...fields, day: begin.day }) };
    return { first: begin.first - 2, last: year?.end ?? at + 1, type: 'DATE', meaning: { is: 'stretch', ...ends } };
  }
  return {
    first: article ? begin.first - 1 : begin.first,
    last: year?.end ?? at + 1,
    type: 'DATE',
    meaning: point({ month, day: begin.day, ...(year && { year: year.value }) }),
    confidence: year ? 1 : 0.95,
  };
}

/** The first day of "3–5 June", seen from its second. */
function earlierDay(words: Words, at: number, to: number): number | null {
  const dash = wordAt(words, at - 1);
  const glued = dash.gap === Gap.none && wordAt(words, at).gap === Gap.none && /^[-–/]$/u.test(dash.text);
  const day = glued ? dayAt(words, at - 2) : null;
  return day?.end === at - 1 && day.value < to && wordAt(words, at - 2).gap !== Gap.none ? day.value : null;
}

/** The day that ends before `end`: one to three words ("5", "5" "th", "twenty" "-" "first"). */
function dayBefore(words: Words, end: number): { first: number; day: number; ordinal: boolean } | null {
  for (const length of [3, 2, 1]) {
    const first = end - length;
    const day = first < 0 ? null : dayAt(words, first);
    if (day?.end === end) {
      const word = wordAt(words, first);
      const sign = wordAt(words, first - 1).text;
      const two = sign === '/' && earlierDay(words, first, day.value) !== null;
      const inNumber = word.gap === Gap.none && !two && /^[.:/$€£]$/u.test(sign);
      return inNumber ? null : { first, day: day.value, ordinal: length > 1 || word.kind === 'word' };
    }
  }
  return null;
}
