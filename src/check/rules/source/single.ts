import { speakers } from '../../../extract/speakers.js';
import type { CheckRule } from '../../rule.js';

/** Shorter pieces seldom need a second voice. */
const MIN_WORDS = 300;

export const single: CheckRule = {
  id: 'source/single',
  level: 'off',
  what: 'A whole article rests on one source.',
  why: 'Nobody else was asked, or nobody else is named. Interviews and obituaries are like that by nature, and so the rule sleeps; texts of fewer than 300 words pass.',
  fix: 'Ask somebody else, or say that the others did not answer.',
  bad: [
    `The bridge is closed, Ann Holloway said. ${'The river is high and the road is wet. '.repeat(40)}`,
    `“The bridge is closed,” Ann Holloway said. ${'The river is high and the road is wet. '.repeat(40)}“It is over,” Holloway said.`,
    `The bridge is closed, according to the ministry. ${'The river is high and the road is wet. '.repeat(40)}`,
  ],
  good: [
    `The bridge is closed, Ann Holloway said. ${'The river is high and the road is wet. '.repeat(40)}It is open, Tom Naidoo said.`,
    'The bridge is closed, Ann Holloway said.',
    'The river is high and the road is wet. '.repeat(40),
    `The bridge is closed, Ann Holloway said. ${'The river is high and the road is wet. '.repeat(20)}`,
    `The bridge is closed, Ann Holloway said. ${'The river is high and the road is wet. '.repeat(40)}According to the ministry, it is open.`,
  ],

  *check(doc) {
    const words = doc.tokens.reduce((sum, { kind }) => sum + (kind === 'word' ? 1 : 0), 0);
    const [only, ...others] = speakers(doc);
    if (!only || others.length > 0 || words < MIN_WORDS) return;
    yield { start: only.start, end: only.end, message: `${only.name} is the only source of the text.` };
  },
};
