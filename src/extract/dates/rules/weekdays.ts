import { type DateRule, fixed } from '../meaning.js';
import { wordAt } from '../words.js';

export const weekdays: DateRule = {
  id: 'weekdays',
  why: 'A weekday in the plural is every one of them.',
  examples: [
    { text: 'The shop closes on Mondays.', finds: [['Mondays', 'XXXX-WXX-1']] },
    { text: 'It was two Sundays ago.', finds: [] },
    { text: 'on Tuesday nights', finds: [['Tuesday nights', 'XXXX-WXX-2TNI']] },
  ],

  read(words, at) {
    const { sense, capital } = wordAt(words, at);
    const part = wordAt(words, at + 1).sense;
    const nights = part?.part !== undefined && part.plural === true;
    if (sense?.weekday === undefined || !capital || (!sense.plural && !nights)) return null;
    if (COUNTED.has(wordAt(words, at + 1).bare)) return null;
    const time = part?.part && nights ? `T${part.part}` : '';
    const meaning = fixed(`XXXX-WXX-${sense.weekday}${time}`, 'set', 'how often');
    return { first: at, last: nights ? at + 2 : at + 1, type: 'SET', meaning };
  },
};

/** "two Sundays ago" is one of them. */
const COUNTED = new Set(['ago', 'later', 'earlier', 'before']);
