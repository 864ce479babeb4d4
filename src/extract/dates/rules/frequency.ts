import { Gap } from '../../../document/tokens.js';
import { type DateRule, fixed } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

const VALUES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

export const frequency: DateRule = {
  id: 'frequency',
  why: 'daily, weekly, monthly and annually say how often; "annual" and "quarterly" are mostly part of a name of a thing.',
  examples: [
    { text: 'The bus runs daily.', finds: [['daily', 'P1D']] },
    { text: 'It makes 300 tons annually.', finds: [['annually', 'P1Y']] },
    { text: 'It fell. Monthly figures are out.', finds: [['Monthly', 'P1M']] },
    { text: 'the annual meeting and the quarterly dividend in the Daily Mail', finds: [] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    const value = VALUES.get(word.bare);
    if (value === undefined || (word.capital && !beginsSentence(words, at))) return null;
    return { first: at, last: at + 1, type: 'SET', meaning: fixed(value, 'set', 'how often'), confidence: 0.8 };
  },
};

/** A capital tells no name behind a stop, with a small letter next: "Monthly figures fell." */
const beginsSentence = (words: Words, at: number): boolean =>
  !wordAt(words, at + 1).capital && (wordAt(words, at).gap === Gap.blank || wordAt(words, at - 1).kind === 'stop');

export const frequencyWords: readonly string[] = [...VALUES.keys()];
