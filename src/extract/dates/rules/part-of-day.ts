import { type DateRule, type Point, point } from '../meaning.js';
import { isHyphen } from '../grammar.js';
import { wordAt, type Words } from '../words.js';

export const partOfDay: DateRule = {
  id: 'part-of-day',
  why: 'A part of a day with the day beside it; alone only noon, midnight, overnight, "at dawn" and "the morning" after a preposition.',
  examples: [
    { text: 'He spoke Friday night.', finds: [['Friday night', '2024-05-10TNI']] },
    { text: 'It came yesterday afternoon.', finds: [['yesterday afternoon', '2024-05-13TAF']] },
    { text: 'It ends at noon.', finds: [['noon', '2024-05-14T12:00']] },
    { text: 'They marched at dawn on Friday.', finds: [['dawn on Friday', '2024-05-10TMO']] },
    { text: 'It rained after midnight Sunday.', finds: [['midnight Sunday', '2024-05-12T00:00']] },
    { text: 'in the early hours of Friday', finds: [['the early hours of Friday', '2024-05-10TMO']] },
    { text: 'In the morning they left.', finds: [['the morning', '2024-05-14TMO']] },
    { text: 'a morning paper, night after night', finds: [] },
  ],

  read(words, at) {
    const { sense, bare } = wordAt(words, at);
    if (bare === 'midnight') return { first: at, last: at + 1, type: 'TIME', meaning: midnight(words, at) };
    if (bare === 'hours') return earlyHours(words, at);
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
    const alone = MOMENTS.has(bare) && AT.has(before.bare);
    if (day === undefined && !led && !of && !alone && !STAGES.has(before.bare)) return null;
    return { first: at, last: at + 1, type: 'TIME', meaning: point({ part: sense.part }), confidence: 0.8 };
  },
};

/** "after midnight Sunday" is when that day begins; what ends at midnight ends with its day, and so does a day that is not told. */
function midnight(words: Words, at: number): Point {
  const { bare, sense } = wordAt(words, at + 1);
  const dated = bare === 'on' || (sense?.weekday ?? sense?.month) !== undefined;
  return point({ clock: { hour: dated && BEGINS.has(wordAt(words, at - 1).bare) ? 0 : 24, minute: 0 } });
}

const BEGINS = new Set(['after', 'past', 'since', 'from']);

/** "the early hours of Friday". */
function earlyHours(words: Words, at: number): ReturnType<DateRule['read']> {
  if (!SMALL.has(wordAt(words, at - 1).bare) || wordAt(words, at + 1).bare !== 'of') return null;
  const day = wordAt(words, at + 2);
  if (day.kind !== 'number' && (day.sense?.month ?? day.sense?.weekday) === undefined) return null;
  if (wordAt(words, at + 3).sense?.part) return null;
  const first = wordAt(words, at - 2).bare === 'the' ? at - 2 : at - 1;
  return { first, last: at + 1, type: 'TIME', meaning: point({ part: 'MO' }), confidence: 0.8 };
}

const SMALL = new Set(['early', 'small', 'wee']);
const MOMENTS = new Set(['dawn', 'daybreak', 'dusk', 'nightfall', 'sunrise', 'sunset']);
const AT = new Set(['at', 'before', 'after', 'until', 'till', 'by', 'since', 'around', 'from', 'to']);
const DAYS = new Set(['yesterday', 'tomorrow', 'today']);
const IN = new Set(['in', 'during', 'by', 'until', 'on', 'late', 'early']);
const STAGES = new Set(['early', 'late', 'mid']);
