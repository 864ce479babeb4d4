import { countedNoun } from '../noun.js';
import { joins } from '../pieces.js';
import { NONE, reading, type NumberRule } from '../rule.js';

export const countNoun: NumberRule = {
  id: 'count-noun',
  why: 'A number before a noun phrase counts its noun; the phrase may begin with "of the" or carry adjectives.',
  form: 'cardinal',
  examples: [
    {
      text: 'The two leaders met 11 million undocumented people.',
      found: ['two = 2 leader', '11 million = 11000000 person'],
    },
    {
      text: 'It hired 10 crew members and three or four cooks.',
      found: ['10 = 10 member', 'three or four = 3..4 cook'],
    },
    { text: 'Four of the five aircraft are old.', found: ['Four = 4 aircraft', 'five = 5 aircraft'] },
    { text: 'A 50-state campaign.', found: ['50 = 50 state'] },
    { text: 'In 2019 elections were held.', found: [] },
  ],

  read(phrase) {
    const { p, last, to, a, b } = phrase;
    if (phrase.sign) return null;
    if (b && phrase.joint === 'dash' && (a.value ?? 0) > (b.value ?? 0)) return NONE;
    if (COMPOUNDS.test(p[last + 1]?.lower ?? '') && joins(p, last)) return NONE;
    const one =
      !b && (a.value === 1 || (a.digits && a.value !== null && a.value > 0 && a.value < 1) || p[last]?.text === '-');
    const bound = p[last]?.lower === 'or' && MORE.has(p[last + 1]?.lower ?? '') ? 2 : 0;
    const counted = countedNoun(p, last + bound, to, one && bound === 0);
    // "23 others": of what is counted already.
    if (counted?.noun === 'other' && counted.head === last) return null;
    return counted ? reading(phrase, { kind: 'count', unit: counted.noun }) : null;
  },
};

/** "one or more attacks", "20 or so boats". */
const MORE = new Set(['more', 'fewer', 'less', 'so']);

/** "two-wheeler", "three-pointer": things named by a number they do not count. */
const COMPOUNDS = /^(?:wheeler|pointer|seater|pounder|liner|hander|parter|wheeled|fold|fifths?|thirds?)s?$/u;
