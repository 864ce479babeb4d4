import { cardinalAt, digits } from '../amounts.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const clockPast: DateRule = {
  id: 'clock-past',
  why: '"half past three" and "a quarter to five" tell the minutes by the hour beside them.',
  examples: [
    { text: 'at half past three', finds: [['half past three', '2024-05-14T03:30']] },
    { text: 'at a quarter to five on Friday', finds: [['a quarter to five on Friday', '2024-05-10T04:45']] },
    { text: 'A half past its best; a quarter to a third of them.', finds: [] },
  ],

  read(words, at) {
    const half = wordAt(words, at).bare === 'half';
    const side = wordAt(words, at + 1).bare;
    if (side !== 'past' && (half || side !== 'to')) return null;
    const written = digits(wordAt(words, at + 2));
    const hour = written === null ? cardinalAt(words, at + 2) : { value: written, end: at + 3 };
    if (!hour?.value || hour.value > 12 || !Number.isInteger(hour.value)) return null;
    const behind = wordAt(words, hour.end);
    if (behind.kind === 'word' && !FOLLOWING.has(behind.bare)) return null;
    const clock = { hour: side === 'to' ? hour.value - 1 : hour.value, minute: half ? 30 : side === 'to' ? 45 : 15 };
    const first = wordAt(words, at - 1).bare === 'a' ? at - 1 : at;
    return { first, last: hour.end, type: 'TIME', meaning: point({ clock }), confidence: 0.8 };
  },
};

/** Words that go on behind a time; a noun would make the number a count. */
const FOLLOWING = new Set('on in at the and but when he she they it we'.split(' '));
