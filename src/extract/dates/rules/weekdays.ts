import { type DateRule, fixed } from '../meaning.js';
import { wordAt } from '../words.js';

export const weekdays: DateRule = {
  id: 'weekdays',
  why: 'A weekday in the plural is every one of them; so are weekends and weekdays behind "on", "at" or a verb of work.',
  examples: [
    { text: 'The shop closes on Mondays.', finds: [['Mondays', 'XXXX-WXX-1']] },
    { text: 'It was two Sundays ago, and two Sundays later it was not.', finds: [['two Sundays ago', '2024-05-05']] },
    {
      text: 'It opens on weekdays and closes at weekends.',
      finds: [
        ['weekdays', 'XXXX-WXX-WD'],
        ['weekends', 'XXXX-WXX-WE'],
      ],
    },
    { text: 'Two weekends of rain.', finds: [['Two weekends', 'P4D']] },
    { text: 'on Tuesday nights', finds: [['Tuesday nights', 'XXXX-WXX-2TNI']] },
  ],

  read(words, at) {
    const { sense, capital, bare } = wordAt(words, at);
    const whole = WHOLE.get(bare);
    if (whole !== undefined) {
      if (!LEADING.has(wordAt(words, at - 1).bare)) return null;
      return { first: at, last: at + 1, type: 'SET', meaning: fixed(`XXXX-WXX-${whole}`, 'set', 'how often') };
    }
    const part = wordAt(words, at + 1).sense;
    const nights = part?.part !== undefined && part.plural === true;
    if (sense?.weekday === undefined || !capital || (!sense.plural && !nights)) return null;
    if (COUNTED.has(wordAt(words, at + 1).bare)) return null;
    const time = part?.part && nights ? `T${part.part}` : '';
    const meaning = fixed(`XXXX-WXX-${sense.weekday}${time}`, 'set', 'how often');
    return { first: at, last: nights ? at + 2 : at + 1, type: 'SET', meaning };
  },
};

const WHOLE = new Map([
  ['weekdays', 'WD'],
  ['weekends', 'WE'],
]);
/** "on weekdays", "nights and weekends", "works weekends"; not "the past three weekends". */
const LEADING = new Set('on at during and or except including open work works worked working'.split(' '));

/** "two Sundays ago" is one of them. */
const COUNTED = new Set(['ago', 'later', 'earlier', 'before']);
