import { numbers } from '../../../extract/numbers/numbers.js';
import { fits } from '../../changes.js';
import { interval, spanOf, type Figure } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

const MIN_VALUE = 20;
const APART = 3;

export const conflict: CheckRule = {
  id: 'number/conflict',
  level: 'off',
  what: 'Two figures are given for what seems to be one thing.',
  why: 'The later one may be the old one. The things must be named with the same two words at least; figures of a date of their own, of a change, or of the same sentence pass.',
  fix: 'Check both, or say what is different.',
  bad: [
    'About 12,000 rural households are dark. Nobody knows why. The 21,000 rural households wait.',
    'The line has 48 steel towers. It is old. The 84 steel towers will go.',
    'It hired 300 night nurses. The plan failed. Not all 200 night nurses came.',
  ],
  good: [
    'About 12,000 rural households are dark. Nobody knows why. The 12,100 rural households wait.',
    'The line has 48 steel towers and 84 steel masts.',
    'In 2019 it had 300 night nurses. In 2024 it had 200 night nurses.',
    'It has 300 night nurses, 200 night nurses more than before.',
    'There were 300 people. Then came 200 people.',
  ],

  *check(doc) {
    const seen = new Map<string, Figure>();
    for (const figure of numbers(doc)) {
      const { kind, value, of, date, change } = figure;
      const thing = of?.toLowerCase() ?? '';
      if (kind !== 'count' || value === null || value < MIN_VALUE || date !== null || change || !thing.includes(' '))
        continue;
      const first = seen.get(thing);
      if (!first) {
        seen.set(thing, figure);
        continue;
      }
      const [a, b] = [interval(first), interval(figure)];
      const between = doc.text.slice(first.end, figure.start);
      if (!a || !b || fits(a, b, Math.abs(value) * 0.02) || !/[.!?]/u.test(between)) continue;
      const ratio = Math.max(value, first.value ?? 0) / Math.min(value, first.value ?? 0);
      if (ratio > APART) continue;
      yield {
        ...spanOf(figure),
        message: `${figure.text} ${of ?? ''} here, ${first.text} before.`,
        related: [spanOf(first)],
      };
    }
  },
};
