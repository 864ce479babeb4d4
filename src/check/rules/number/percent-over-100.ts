import { numbers } from '../../../extract/numbers/numbers.js';
import type { CheckRule } from '../../rule.js';

/** People and things that are a whole: nobody can be more than all of them. */
const OF_A_WHOLE =
  /^ of (?:the |all |all the |its |their |our |these |those |registered |eligible |likely ){0,2}(?:voters|respondents|people|residents|students|pupils|patients|women|men|adults|children|teachers|workers|employees|members|households|families|seats|votes|ballots|Americans|Britons|Koreans|users|readers|customers|requests|applications)\b/u;
const GROWTH = /\b(?:rose|risen|grew|grown|growth|increase[ds]?|up|more|jump\w*|surge\w*|gain\w*|than)\b/u;
const AROUND = 50;

export const percentOver100: CheckRule = {
  id: 'number/percent-over-100',
  level: 'error',
  what: 'A share of a whole is above 100 percent.',
  why: 'No more than all voters can vote. Growth, and shares of what can be exceeded (a target, a price), pass.',
  fix: 'Check the figure.',
  bad: [
    '120% of voters backed the plan.',
    'The plan reached 104 percent of the households.',
    'Some 130 percent of all pupils took part.',
  ],
  good: [
    '80% of voters backed the plan.',
    'The number of voters is up 120%.',
    'It raised 120 percent of its target.',
    'They earn up to 138 percent of the poverty level.',
    'The price is 120% of that of last year.',
  ],

  *check(doc) {
    for (const { kind, value, start, end, text } of numbers(doc)) {
      if (kind !== 'percent' || value === null || value <= 100 || !OF_A_WHOLE.test(doc.text.slice(end, end + AROUND)))
        continue;
      if (GROWTH.test(doc.text.slice(Math.max(0, start - AROUND), start))) continue;
      yield { start, end, message: `${text} is more than all of them.` };
    }
  },
};
