import { type DateRule } from '../meaning.js';
import { decadeMeaning } from '../named-years.js';
import { wordAt } from '../words.js';

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const spelledDecade: DateRule = {
  id: 'spelled-decade',
  why: '"the nineties" are the 1990s; "her nineties" are an age.',
  examples: [
    { text: 'It was the music of the nineties.', finds: [['the nineties', '199']] },
    { text: 'She is in her nineties.', finds: [] },
  ],

  read(words, at) {
    const index = DECADES.indexOf(wordAt(words, at).bare);
    if (index < 0 || !LEADING.has(wordAt(words, at - 1).bare)) return null;
    const nineteen = wordAt(words, at - 1).bare === 'nineteen';
    return { first: nineteen ? at - 1 : at, last: at + 1, type: 'DATE', meaning: decadeMeaning(1920 + index * 10) };
  },
};

export const spelledDecades: readonly string[] = DECADES;

const LEADING = new Set(['the', 'early', 'late', 'mid', 'nineteen', '-']);
