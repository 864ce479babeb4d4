import { fits, multipliedChanges, statedChanges } from '../../changes.js';
import { interval, shown, spanOf } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

/** Percentages are rounded, and so are the figures they are made from. */
const SLACK = 0.5;
/** The difference of two percentages that were rounded to whole ones. */
const POINTS_SLACK = 1;
/** "Doubled" is said of anything near. */
const NEAR = 0.2;

export const changeArithmetic: CheckRule = {
  id: 'number/change-arithmetic',
  level: 'error',
  what: 'From one figure to another is not the percentage that the text gives.',
  why: 'Readers can work it out, and do. All three figures may be rounded; “about” widens them. A percentage of another time or base (“compared with”, “a year”) passes.',
  fix: 'Work it out again: (new − old) ÷ old.',
  bad: [
    'Spending rose from 2.7 trillion won to 3.2 trillion won, up 28 percent.',
    'Spending goes from 2.7 trillion won to 3.2 trillion won ($2.2 billion) by 2028, up 28 percent.',
    'The price rose 30 percent, from $10 to $12.',
    'Staff fell from 400 people to 300 people, a drop of 40 percent.',
    'The price will go to $15 from $10, a 75 percent increase.',
    'Sales were $15 million, up 30 percent from $10 million a year earlier.',
    'Support rose from 40 percent to 44 percent, up 6 points.',
    'The fee doubled from $10 to $30.',
    'Net fell 6 percent to $20.6 million, or 98 cents a share, from $32 million, or $1.53 a share.',
    'Revenue was $1.1 billion, a 43 percent increase from $904 million.',
  ],
  good: [
    'Spending rose from 2.7 trillion won to 3.2 trillion won, up 19 percent.',
    'The price rose 20 percent, from $10 to $12.',
    'Staff fell from 400 people to 300 people, a drop of 25 percent.',
    'Spending rose from 2.7 trillion won to 3.2 trillion won, up 40 percent since 2019.',
    'Profit rose to $54.8 million from $39.8 million on a 63 percent rise in sales.',
    'Spending rose from $10 to $12, and 30 percent of the towns agreed.',
    'It rose from 3 percent to 5 percent, up 2 percentage points.',
    'Sales were $15 million, up 50 percent from $10 million a year earlier.',
    'Net fell 6 percent to $20.6 million, or 98 cents a share, from $22 million, or $1.03 a share.',
    'Revenue was $1.01 billion, a 43 percent increase from $704 million.',
    'The fee doubled from $10 to $21, and more than doubled from $10 to $30 in the north.',
  ],

  *check(doc) {
    for (const { from, to, percent, computed, start, end } of statedChanges(doc)) {
      const stated = interval(percent);
      const points = percent.kind === 'points';
      if (
        !stated ||
        fits(stated, computed, points ? POINTS_SLACK : SLACK) ||
        (!points && isDifference(from.value, to.value, percent.value, from.unit))
      )
        continue;
      const apart = (to.value ?? 0) - (from.value ?? 0);
      const change = points
        ? `${shown(Math.abs(apart))} points`
        : `${shown(Math.abs(apart / (from.value ?? 1)) * 100)}%`;
      const message = `${from.text} to ${to.text} is a ${apart < 0 ? 'fall' : 'rise'} of ${change}; the text says ${percent.text}.`;
      yield {
        start: Math.min(start, percent.start),
        end: Math.max(end, percent.end),
        message,
        related: [from, to, percent].map(spanOf),
      };
    }
    for (const { from, to, word, times, start, end } of multipliedChanges(doc)) {
      const ratio = (to.value ?? 0) / (from.value ?? 1);
      if (Math.abs(ratio / times - 1) <= NEAR) continue;
      const message = `${from.text} to ${to.text} is ${shown(ratio)} times as much, not ${word}.`;
      yield { start, end, message, related: [from, to].map(spanOf) };
    }
  },
};

/** Two percentages and their difference: that is for number/percent-vs-points. */
const isDifference = (from: number | null, to: number | null, percent: number | null, unit: string | null): boolean =>
  unit === '%' && Math.abs(Math.abs((to ?? 0) - (from ?? 0)) - (percent ?? 0)) < 0.06;
