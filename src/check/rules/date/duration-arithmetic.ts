import { numbers } from '../../../extract/numbers/numbers.js';
import { interval } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const MONTH = String.raw`(?:[A-Z][a-z]{2,8}\.? )?`;
/** "for two years, from 2017 to 2019", "the nine years between 2010 and 2019" */
const BEHIND = new RegExp(
  String.raw`^(?:,? (?:\(|— |– )?| (?:in office|there|away|in prison|in power|long),? )(?:(?:from|between) )?${MONTH}(?<from>${YEAR}) ?(?:to|until|till|through|and|–|-) ?${MONTH}(?<to>${YEAR})\b(?![,.]\d)`,
  'u',
);
/** "from 2017 to 2019, two years", "from 2017 to 2019 — a period of two years" */
const BEFORE = new RegExp(
  String.raw`\b(?:from|between) ${MONTH}(?<from>${YEAR}) (?:to|until|till|through|and) ${MONTH}(?<to>${YEAR})(?:, | — | – | \()(?:or )?(?:a (?:period|span|reign|term|time) of )?$`,
  'u',
);
const REACH = 80;
const BROKEN =
  /\b(?:break|breaks|gap|interrupt\w*|on and off|intermittent\w*|with a pause|apart from|except|total|combined|altogether|of the)\b/u;

export const durationArithmetic: CheckRule = {
  id: 'date/duration-arithmetic',
  level: 'warn',
  what: 'A number of years does not fit the two years beside it.',
  why: 'One of the three is wrong. One year more or less passes, for months count too; so do “about” and a time with a break in it.',
  fix: 'Work it out again: last year − first year.',
  bad: [
    'She led the bank for two years, from 2011 to 2019.',
    'In the five years between 2010 and 2019 the price doubled.',
    'He was mayor from 1998 until 2004, eleven years, and then a judge.',
  ],
  good: [
    'She led the bank for eight years, from 2011 to 2019.',
    'In the ten years between 2010 and 2019 the price doubled.',
    'He was mayor from 1998 until 2004, six years, and then a judge.',
    'She led the bank for about ten years, from 2011 to 2019.',
    'She led the bank for six years, from 2011 to 2019 with a break.',
    'It took two years. From 2011 to 2019 nothing was built.',
  ],

  *check(doc) {
    const { text } = doc;
    for (const figure of numbers(doc)) {
      const years =
        figure.kind === 'duration' && /^(?:year|decade)$/u.test(figure.unit ?? '') ? interval(figure) : null;
      if (!years || figure.approx !== null) continue;
      const before = Math.max(0, figure.start - REACH);
      const ahead = BEFORE.exec(text.slice(before, figure.start));
      const behind = BEHIND.exec(text.slice(figure.end, figure.end + REACH));
      const found = behind ?? ahead;
      if (!found) continue;
      const start = behind ? figure.start : before + found.index;
      const end = behind ? figure.end + found[0].length : figure.end;
      if (BROKEN.test(text.slice(Math.max(0, start - REACH / 4), end + REACH / 2))) continue;
      const [from, to] = [Number(found.groups?.['from']), Number(found.groups?.['to'])];
      const unit = figure.unit === 'decade' ? 10 : 1;
      const slack = Math.max(1, unit / 2);
      if (to <= from || (to - from >= years.low * unit - slack && to - from <= years.high * unit + slack)) continue;
      yield { start, end, message: `From ${from} to ${to} it is ${to - from} years, not ${figure.text}.` };
    }
  },
};
