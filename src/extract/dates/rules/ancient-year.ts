import { Gap } from '../../../document/tokens.js';
import { digits } from '../amounts.js';
import { type Part, yearAt } from '../grammar.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Words } from '../words.js';

export const ancientYear: DateRule = {
  id: 'ancient-year',
  why: 'Where a text counts in years BC, a year without the letters is one of them too: before the year it is joined to, and after "in" later on.',
  examples: [
    {
      text: 'The siege went on from 318 to 311 BC. In 305 it was broken.',
      finds: [
        ['318', 'BC0318'],
        ['311 BC', 'BC0311'],
        ['305', 'BC0305'],
      ],
    },
    {
      text: 'In 311 BC he was 20 and had 400 men; in 305 cases out of 400 he won.',
      finds: [['311 BC', 'BC0311']],
    },
    { text: 'In 305 he moved to room 311.', finds: [] },
  ],

  read(words, at) {
    const second = JOINTS.has(wordAt(words, at + 1).bare) ? yearAt(words, at + 2) : null;
    const alone = isAlone(words, at);
    const value = second || alone ? digits(wordAt(words, at)) : null;
    if (value === null || value < 1 || !Number.isInteger(value) || yearAt(words, at)) return null;
    if (!endsIn(second, value) && !(alone && countsBackwards(words, at))) return null;
    return { first: at, last: at + 1, type: 'DATE', meaning: point({ year: 1 - value }), confidence: 0.8 };
  },
};

const JOINTS = new Set(['to', 'and', 'or', 'until', '-', '–']);

/** "264" in "264 to 241 BC": the years fall. */
const endsIn = (second: Part | null, value: number): boolean =>
  second !== null && second.value <= 0 && 1 - second.value < value;

const LEADING = new Set(['in', 'by', 'until', 'since', 'from']);
const FOLLOWING = new Set('the a an he she it they his her their its when and but to while after'.split(' '));

/** "In 305 the", "by 305,": no noun is counted. */
function isAlone(words: Words, at: number): boolean {
  if (!LEADING.has(wordAt(words, at - 1).bare) || wordAt(words, at).text.length !== 3) return false;
  const after = wordAt(words, at + 1);
  return after.kind === 'word'
    ? after.capital || FOLLOWING.has(after.bare)
    : after.kind !== 'number' && after.gap === Gap.none;
}

/** How far back the letters may stand. */
const REACH = 300;
const BEFORE_CHRIST = /^B\.?C\.?(?:E\.?)?$/u;

function countsBackwards({ pieces }: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = pieces[i];
    if (token?.capital && token.text.length <= 6 && BEFORE_CHRIST.test(token.text)) return true;
  }
  return false;
}
