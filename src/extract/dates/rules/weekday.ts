import { isHyphen } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const weekday: DateRule = {
  id: 'weekday',
  why: 'A bare weekday is the one on or before the document date, in nine of ten cases of news.',
  examples: [
    { text: 'He said so on Friday.', finds: [['Friday', '2024-05-10']] },
    { text: 'The trial opens on Friday.', finds: [['Friday', '2024-05-17']] },
    { text: 'It will close, the bank announced Friday.', finds: [['Friday', '2024-05-10']] },
    { text: 'They met last Tuesday.', finds: [['last Tuesday', '2024-05-07']] },
    { text: 'They meet next Friday.', finds: [['next Friday', '2024-05-17']] },
    { text: 'It sat in the sun.', finds: [] },
    { text: 'The Chicago Sun-Times and the Sunday Herald wrote it.', finds: [] },
  ],

  read(words, at) {
    const word = wordAt(words, at);
    const sense = word.sense;
    if (sense?.weekday === undefined || sense.plural || !word.capital) return null;
    if (sense.short && (!word.lower.endsWith('.') || word.bare === 'sun')) return null;
    const after = wordAt(words, at + 1);
    if (isHyphen(after) && wordAt(words, at + 2).capital) return null;
    if (after.capital && NAMES.has(after.bare)) return null;
    const before = wordAt(words, at - 1).bare;
    const coming = before === 'coming' && wordAt(words, at - 2).bare === 'this';
    const lean = coming ? 'future' : LEANS.get(before);
    const first = coming ? at - 2 : lean ? at - 1 : at;
    return { first, last: at + 1, type: 'DATE', meaning: point({ weekday: sense.weekday, ...(lean && { lean }) }) };
  },
};

/** What a weekday makes a name with, of a newspaper mostly. */
const NAMES = new Set('times mail express mirror herald telegraph post star review independent tribune'.split(' '));

const LEANS: ReadonlyMap<string, 'past' | 'future' | 'this'> = new Map([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', 'future'],
  ['this', 'this'],
]);
