import { Gap } from '../../../document/tokens.js';
import { isHyphen } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const month: DateRule = {
  id: 'month',
  why: 'A month without a year is the one the tense of its clause points to, else the nearest. May and March are words and names too.',
  examples: [
    { text: 'He resigned in January.', date: '2025-11-03', finds: [['January', '2025-01']] },
    { text: 'She told the board so in March.', date: '2025-11-03', finds: [['March', '2025-03']] },
    { text: 'She said a deal in March is near.', date: '2025-11-03', finds: [['March', '2026-03']] },
    { text: 'Prices fell in August.', finds: [['August', '2023-08']] },
    { text: 'It will open in June.', finds: [['June', '2024-06']] },
    { text: 'He was hired last April.', finds: [['last April', '2024-04']] },
    {
      text: 'Rents rose in the three months to March.',
      date: '2025-11-03',
      finds: [
        ['the three months', 'P3M'],
        ['March', '2025-03'],
      ],
    },
    { text: 'You may go. May I? Theresa May said so, and April Stone agreed.', finds: [] },
    { text: 'They March on.', finds: [] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    const value = word.sense?.month;
    if (value === undefined || !word.capital || (DOUBTFUL.has(word.bare) && !led(words, at)) || isName(words, at))
      return null;
    const lean = LEANS.get(wordAt(words, at - 1).bare);
    const first = lean ? at - 1 : at;
    return {
      first,
      last: at + 1,
      type: 'DATE',
      meaning: point({ month: value, ...(lean && { lean }) }),
      confidence: 0.85,
    };
  },
};

const LEANS = new Map([
  ['last', 'past'],
  ['next', 'future'],
  ['this', 'this'],
] as const) as ReadonlyMap<string, 'past' | 'future' | 'this'>;

/** Months that are ordinary words or parts of one when they stand without a date around them. */
const DOUBTFUL = new Set(['may', 'march', 'mar', 'jan', 'dec']);
const LEADING = new Set(
  'in since by until till from of between during before after last next this early late mid through to and through for following on'.split(
    ' ',
  ),
);

/** "in May", "mid-March". */
function led(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (isHyphen(before)) return wordAt(words, at - 2).bare === 'mid';
  if (before.bare !== 'to') return LEADING.has(before.bare);
  // "from March to May", "in the year to May"
  const from = wordAt(words, at - 2).sense;
  return from?.month !== undefined || from?.unit !== undefined;
}

/** A capitalised word that is no calendar word on one side makes it a name: "April Stone", "Theresa May". */
function isName(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const event = wordAt(words, at + 1);
  if (wordAt(words, at - 1).bare === 'the' && event.kind === 'word' && event.capital && !event.sense) return true;
  if (!NAMES.has(word.bare)) return false;
  const before = wordAt(words, at - 1);
  const after = wordAt(words, at + 1);
  if (LEADING.has(before.bare) && before.bare !== 'and') return false;
  const surname = after.kind === 'word' && after.capital && after.gap === Gap.space && !after.sense;
  const forename = before.kind === 'word' && before.capital && word.gap === Gap.space && !before.sense;
  return surname || (forename && !LEADING.has(before.bare));
}

const NAMES = new Set(['april', 'may', 'june', 'august', 'jan', 'march']);
