import { numbers } from '../../../extract/numbers/numbers.js';
import type { CheckRule } from '../../rule.js';

const OF_PEOPLE =
  /^ of (?:the |all )?(?:people|respondents|adults|voters|those|parents|readers|Americans|Britons)(?: \p{Ll}{1,12}){0,2} (?:say|said|think|thought|believe|want|like|prefer|support|oppose)\b/u;
const REACH = 80;

export const falsePrecision: CheckRule = {
  id: 'number/false-precision',
  level: 'off',
  what: 'A poll is given with decimals.',
  why: 'A survey of a thousand people cannot tell 52.18 percent from 52. Election results pass.',
  fix: 'Round to whole percentages.',
  bad: [
    '52.18 percent of people think so.',
    'The poll found that 41.6% of respondents want the line.',
    'Some 12.5 percent of all voters oppose the plan.',
  ],
  good: [
    '52 percent of people think so.',
    'Kim won 52.18 percent of the vote.',
    'Prices rose 4.5 percent.',
    '41.6% of the towns are dark.',
    'Half of respondents want the line.',
  ],

  *check(doc) {
    for (const { kind, start, end, text } of numbers(doc)) {
      if (kind !== 'percent' || !/\.\d/u.test(text) || !OF_PEOPLE.test(doc.text.slice(end, end + REACH))) continue;
      yield { start, end, message: `${text}: more exact than a poll can be.` };
    }
  },
};
