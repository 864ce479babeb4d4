import { Gap } from '../../../document/tokens.js';
import { digits } from '../amounts.js';
import { type DateRule } from '../meaning.js';
import { decadeMeaning } from '../named-years.js';
import { wordAt } from '../words.js';

export const decade: DateRule = {
  id: 'decade',
  why: 'A year that ends in 0 with an s written onto it is a decade; two digits mean one of the twentieth century.',
  examples: [
    { text: 'It boomed in the 1990s.', finds: [['the 1990s', '199']] },
    { text: 'music of the ’80s', finds: [['the ’80s', '198']] },
    { text: 'in the late 1970s', finds: [['the late 1970s', '197']] },
    { text: 'He is in his 80s.', finds: [] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    const value = digits(word);
    const next = wordAt(words, at + 1);
    const s = next.gap === Gap.none && (next.bare === 's' || next.text === "'s" || next.text === '’s');
    if (value === null || value % 10 !== 0 || !s) return null;
    const mark = wordAt(words, at - 1).kind === 'mark' && word.gap === Gap.none;
    if (word.text.length === 2) {
      const before = wordAt(words, mark ? at - 2 : at - 1).bare;
      const marked = mark || before === 'the' || MODIFIERS.has(before);
      if (!marked || value < 20) return null;
      return { first: mark ? at - 1 : at, last: at + 2, type: 'DATE', meaning: decadeMeaning(1900 + value) };
    }
    if (word.text.length !== 4 || value < 1500 || value > 2100) return null;
    return { first: at, last: at + 2, type: 'DATE', meaning: decadeMeaning(value), confidence: 0.95 };
  },
};

const MODIFIERS = new Set(['early', 'late', 'mid', '-', 'and']);
