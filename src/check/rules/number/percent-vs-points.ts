import { fits, statedChanges } from '../../changes.js';
import { interval, shown, spanOf } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

const SAME = 0.06;

export const percentVsPoints: CheckRule = {
  id: 'number/percent-vs-points',
  level: 'warn',
  what: 'The difference of two percentages is called percent.',
  why: 'From 3 percent to 5 percent is a rise of two percentage points, and of 67 percent.',
  fix: 'Write “percentage points”, or work out the percentage.',
  bad: [
    'Unemployment rose from 3 percent to 5 percent, up 2 percent.',
    'The tax goes from 20% to 22%, a rise of 2%.',
    'Support fell 8 percent, from 48 percent to 40 percent.',
  ],
  good: [
    'Unemployment rose from 3 percent to 5 percent, up 2 percentage points.',
    'The tax goes from 20% to 22%, a rise of 10%.',
    'Support fell from 48 percent to 40 percent.',
    'Prices rose from $3 to $5, up 67 percent.',
    'It rose from 3 percent to 5 percent, and 2 percent left.',
  ],

  *check(doc) {
    for (const { from, to, percent, computed, start, end } of statedChanges(doc)) {
      const stated = interval(percent);
      const difference = Math.abs((to.value ?? 0) - (from.value ?? 0));
      if (
        from.unit !== '%' ||
        percent.kind !== 'percent' ||
        !stated ||
        fits(stated, computed) ||
        Math.abs(difference - (percent.value ?? 0)) > SAME
      )
        continue;
      const message = `That is ${shown(difference)} percentage points, not percent.`;
      yield {
        start: Math.min(start, percent.start),
        end: Math.max(end, percent.end),
        message,
        related: [from, to, percent].map(spanOf),
      };
    }
  },
};
