import { currencySign, isCurrencyCode } from '../../../lexicon/currencies.js';
import { Gap } from '../../../document/tokens.js';
import { isHyphen, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const year: DateRule = {
  id: 'year',
  why: 'Four digits from 1000 to 2199 are a year unless money, a name or a counted noun claims them; before 1700 a preposition must lead.',
  examples: [
    { text: 'It closed in 1968.', finds: [['1968', '1968']] },
    { text: 'The 2012 election was close.', finds: [['2012', '2012']] },
    { text: 'The temple burned in 490 BC.', finds: [['490 BC', 'BC0490']] },
    { text: 'the class of ’98', finds: [['’98', '1998']] },
    {
      text: 'She taught from 1990 to ’95.',
      finds: [
        ['1990', '1990'],
        ['’95', '1995'],
      ],
    },
    { text: 'Some 2000 soldiers marched 1500 miles with $1999 or EUR 2020 in gold and 1984 people.', finds: [] },
    { text: 'the year two thousand', finds: [['the year two thousand', '2000']] },
  ],

  read(words, at) {
    const found = yearAt(words, at);
    if (!found) return null;
    const named = wordAt(words, at - 1).bare === 'year';
    const before = wordAt(words, at - 1).bare;
    const to = before === 'to' && wordAt(words, at).kind === 'mark';
    const leading = LEADING.has(before) || named || to;
    const wordy = wordAt(words, at).kind !== 'number' && wordAt(words, at).bare !== 'nineteen';
    const anno = /^A\.?D\.?$/u.test(wordAt(words, at - 1).text);
    const era = (anno || found.end > at + 1) && wordAt(words, at).kind === 'number';
    const likely = era || (found.value >= 1700 && found.value <= 2100 && !wordy);
    if ((!likely && !leading) || (!leading && preceded(words, at)) || followed(words, found.end, leading)) return null;
    const first = anno ? at - 1 : named ? (wordAt(words, at - 2).bare === 'the' ? at - 2 : at - 1) : at;
    return {
      first,
      last: found.end,
      type: 'DATE',
      meaning: point({ year: found.value }),
      confidence: leading ? 0.95 : 0.8,
    };
  },
};

const LEADING = new Set(
  'in since by until till from of between during before after early late mid through around circa late and class fiscal'.split(
    ' ',
  ),
);

const PREFIXES = new Set(['mid', 'post', 'pre', 'early', 'late']);

/** A currency, a number sign, a hyphen or a word that takes a quantity: "$1999", "No. 1984", "Boeing-1900", "some 2000". */
function preceded(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (/^[-–]$/u.test(before.text) && yearAt(words, at - 2)?.end === at - 1) return false;
  if (isHyphen(before) && PREFIXES.has(wordAt(words, at - 2).bare)) return false;
  const glued = wordAt(words, at).gap === Gap.none && /^[-–/:.+#@&$€£¥]$|^\p{L}/u.test(before.text);
  return glued || COUNTING.has(before.bare) || currencySign(before.lower) !== undefined || isCurrencyCode(before.text);
}

/** What numbers things, or stands before a quantity. */
const COUNTING = new Set(
  '# + no some than about nearly almost over room flight channel highway route model'.split(' '),
);

const MEASURED = new Set(
  'people soldiers troops men women children workers employees jobs miles mile feet foot tons tonnes kilometers kilometres km meters metres yards acres hectares dollars pounds euros yen percent per points shares votes copies rounds homes houses students members civilians prisoners passengers vehicles tanks aircraft guns degrees kilograms kg pages words times hours days years others million billion rpm hp mph mm cc'.split(
    ' ',
  ),
);

function followed(words: Words, end: number, leading: boolean): boolean {
  const after = wordAt(words, end);
  if (after.gap === Gap.none && /^[:/%°+]$|^\p{L}/u.test(after.text)) return true;
  if (after.text === '%' || MEASURED.has(after.bare)) return true;
  return (
    after.text === '-' &&
    after.gap === Gap.none &&
    wordAt(words, end + 1).gap === Gap.none &&
    wordAt(words, end + 1).kind === 'number' &&
    !leading
  );
}
