import { type DateRule, point } from '../meaning.js';
import { isHyphen } from '../grammar.js';
import { wordAt } from '../words.js';

export const partOfDay: DateRule = {
  id: 'part-of-day',
  why: 'A part of a day with the day beside it; alone only noon, midnight, overnight and "the morning" after a preposition.',
  examples: [
    { text: 'He spoke Friday night.', finds: [['Friday night', '2024-05-10TNI']] },
    { text: 'It came yesterday afternoon.', finds: [['yesterday afternoon', '2024-05-13TAF']] },
    { text: 'It ends at noon.', finds: [['noon', '2024-05-14T12:00']] },
    { text: 'In the morning they left.', finds: [['the morning', '2024-05-14TMO']] },
    { text: 'a morning paper, night after night', finds: [] },
  ],

  read(words, at) {
    const { sense, bare } = wordAt(words, at);
    if (bare === 'midnight')
      return { first: at, last: at + 1, type: 'TIME', meaning: point({ clock: { hour: 24, minute: 0 } }) };
    if (bare === 'overnight')
      return { first: at, last: at + 1, type: 'TIME', meaning: point({ part: 'NI' }), confidence: 0.7 };
    if (!sense?.part || sense.plural) return null;
    if (wordAt(words, at).capital && wordAt(words, at - 1).capital) return null;
    if (bare === 'noon' || bare === 'midday')
      return { first: at, last: at + 1, type: 'TIME', meaning: point({ clock: { hour: 12, minute: 0 } }) };
    const before = wordAt(words, isHyphen(wordAt(words, at - 1)) ? at - 2 : at - 1);
    const day =
      before.sense?.weekday ??
      before.sense?.month ??
      (DAYS.has(before.bare) || /^\d{1,2}$/u.test(before.text) ? 1 : undefined);
    const led = before.bare === 'the' && IN.has(wordAt(words, at - 2).bare);
    const of = wordAt(words, at + 1).bare === 'of' && before.bare === 'the';
    if (day === undefined && !led && !of && !STAGES.has(before.bare)) return null;
    return { first: at, last: at + 1, type: 'TIME', meaning: point({ part: sense.part }), confidence: 0.8 };
  },
};

const DAYS = new Set(['yesterday', 'tomorrow', 'today']);
const IN = new Set(['in', 'during', 'by', 'until', 'on', 'late', 'early']);
const STAGES = new Set(['early', 'late', 'mid']);
