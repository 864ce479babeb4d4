import { Gap } from '../../../document/tokens.js';
import { digits, ordinalAt } from '../amounts.js';
import { isHyphen, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { isNear, wordAt, type Words } from '../words.js';

export const half: DateRule = {
  id: 'half',
  why: 'The first or second half is one of a year when a year follows or a result of business does.',
  examples: [
    { text: 'in the first half of 2019', finds: [['the first half of 2019', '2019-H1']] },
    {
      text: 'in H1 2019 and 2020 H2',
      finds: [
        ['H1 2019', '2019-H1'],
        ['2020 H2', '2020-H2'],
      ],
    },
    { text: 'First-half profit fell.', finds: [['First-half', '2024-H1']] },
    { text: 'He scored in the second half of the game.', finds: [] },
  ],

  read(words, at) {
    const { bare } = wordAt(words, at);
    if (bare === 'h') return shortHalf(words, at);
    if (!isNear(words, at, 3, 'half')) return null;
    const last = bare === 'last' || bare === 'latter';
    const number = last ? { value: 2, end: at + 1 } : ordinalAt(words, at);
    if (!number?.value || number.value > 2) return null;
    const hyphen = isHyphen(wordAt(words, number.end));
    const end = (hyphen ? number.end + 1 : number.end) + 1;
    if (wordAt(words, end - 1).bare !== 'half') return null;
    const after = wordAt(words, end);
    const business = BUSINESS.has(after.bare) || BUSINESS.has(wordAt(words, end + 1).bare);
    const ofYear =
      after.bare === 'of' && (/^\d{4}$/u.test(wordAt(words, end + 1).text) || YEARS.has(wordAt(words, end + 1).bare));
    if (!ofYear && !business) return null;
    if (
      after.bare === 'of' &&
      !/^\d{4}$/u.test(wordAt(words, end + 1).text) &&
      wordAt(words, end + 2).sense?.unit !== 'Y'
    )
      return null;
    return { first: at, last: end, type: 'DATE', meaning: point({ half: number.value }) };
  },
};

/** "H1 2025", "2025 H1": the letter alone names other things too. */
function shortHalf(words: Words, at: number): ReturnType<DateRule['read']> {
  const half = digits(wordAt(words, at + 1));
  if (!wordAt(words, at).capital || wordAt(words, at + 1).gap !== Gap.none || (half !== 1 && half !== 2)) return null;
  const after = yearAt(words, at + 2);
  const before = after ? null : yearAt(words, at - 1);
  const year = after ?? (before?.end === at ? before : null);
  if (!year) return null;
  const span = after ? { first: at, last: after.end } : { first: at - 1, last: at + 2 };
  return { ...span, type: 'DATE', meaning: point({ half, year: year.value }) };
}

const YEARS = new Set(['this', 'last', 'next', 'the', 'fiscal']);
const BUSINESS = new Set(
  'profit profits loss losses earnings revenue revenues sales results income net operating pretax turnover growth gdp output'.split(
    ' ',
  ),
);
