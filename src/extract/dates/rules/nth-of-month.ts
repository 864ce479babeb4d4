import { ordinalAt } from '../amounts.js';
import { skipComma, yearAt } from '../grammar.js';
import { type DateRule, type Nth, point } from '../meaning.js';
import { isNear, wordAt, type Word, type Words } from '../words.js';

export const nthOfMonth: DateRule = {
  id: 'nth-of-month',
  why: 'A counted day, weekday, week or weekend of a month is that one of the calendar; a week belongs to the month most of it is in.',
  examples: [
    { text: 'They meet on the first Monday in June.', finds: [['the first Monday in June', '2024-06-03']] },
    { text: 'by the last day of May 2019', finds: [['the last day of May 2019', '2019-05-31']] },
    { text: 'in the first week of October 2023', finds: [['the first week of October 2023', '2023-W40']] },
    { text: 'on the second weekend of June', finds: [['the second weekend of June', '2024-W23-WE']] },
    { text: 'on the last day in court, in the first week of the war', finds: [['the last day', '2024-05-13']] },
  ],

  read(words, at) {
    const counted = isNear(words, at, 4, 'of') || isNear(words, at, 4, 'in') ? countAt(words, at) : null;
    const of = counted && nthOf(wordAt(words, counted.end));
    if (!of || (wordAt(words, counted.end + 1).bare !== 'of' && wordAt(words, counted.end + 1).bare !== 'in'))
      return null;
    const month = wordAt(words, counted.end + 2).sense?.month;
    if (month === undefined || !wordAt(words, counted.end + 2).capital) return null;
    const year = yearAt(words, skipComma(words, counted.end + 3));
    const meaning = point({ month, nth: { count: counted.value, of }, ...(year && { year: year.value }) });
    const first = wordAt(words, at - 1).bare === 'the' ? at - 1 : at;
    return { first, last: year?.end ?? counted.end + 3, type: 'DATE', meaning };
  },
};

/** -1 for the last one. */
function countAt(words: Words, at: number): { readonly value: number; readonly end: number } | null {
  const { bare } = wordAt(words, at);
  if (bare === 'last' || bare === 'final') return { value: -1, end: at + 1 };
  const ordinal = ordinalAt(words, at);
  return ordinal?.value && ordinal.value <= 5 ? { value: ordinal.value, end: ordinal.end } : null;
}

function nthOf({ sense }: Word): Nth['of'] | null {
  if (!sense || sense.plural) return null;
  if (sense.weekday !== undefined) return sense.weekday;
  return sense.unit === 'D' || sense.unit === 'W' || sense.unit === 'WE' ? sense.unit : null;
}
