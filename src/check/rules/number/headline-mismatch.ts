import { numbers } from '../../../extract/numbers/numbers.js';
import { fits } from '../../changes.js';
import { interval, spanOf, type Figure } from '../../figures.js';
import { headline } from '../../headline.js';
import type { CheckRule } from '../../rule.js';

const KINDS = new Set(['money', 'percent', 'points', 'count', 'measure']);
/** Small counts are mostly told in other words further down. */
const MIN_COUNT = 20;

export const headlineMismatch: CheckRule = {
  id: 'number/headline-mismatch',
  level: 'note',
  what: 'A figure of the headline is not in the text, where others of its kind are.',
  why: 'The headline is what most people read, and it is often written before the last change to the copy. A figure that is rounded to the digits of the headline passes.',
  fix: 'Take the figure from the text.',
  bad: [
    'Grid to cost $3.2 billion\n\nThe ministry spoke on Friday.\n\nThe grid will cost $2.3 billion, it said.\n\nNobody objected.',
    'Storm leaves 12,000 households dark\n\nThe storm came on Friday.\n\nSome 21,000 households had no power.\n\nNobody was hurt.',
    'Prices up 18 percent\n\nThe office spoke on Friday.\n\nPrices rose 8 percent, it said.\n\nNobody objected.',
  ],
  good: [
    'Grid to cost $3.2 billion\n\nThe ministry spoke on Friday.\n\nThe grid will cost $3.18 billion, it said.\n\nNobody objected.',
    'Storm leaves 12,000 households dark\n\nThe storm came on Friday.\n\nAbout 11,800 households had no power.\n\nNobody was hurt.',
    'Five things to know about the grid\n\nThe ministry spoke on Friday.\n\nTwo things are clear, it said.\n\nNobody objected.',
    'Prices up by a fifth\n\nThe office spoke on Friday.\n\nPrices rose 8 percent, it said.\n\nNobody objected.',
    'Storm leaves more than 10,000 households dark\n\nThe storm came on Friday.\n\nSome 21,000 households had no power.\n\nNobody was hurt.',
  ],

  *check(doc) {
    const head = headline(doc);
    if (!head) return;
    const all = numbers(doc);
    const body = all.filter(({ start }) => start >= head.end);
    for (const figure of all) {
      if (figure.start >= head.end) break;
      const { kind, value, unit, text } = figure;
      if (!KINDS.has(kind) || value === null || (kind === 'count' && (unit === null || value < MIN_COUNT))) continue;
      const alike = body.filter((other) => other.kind === kind && other.unit === unit);
      if (alike.length === 0 || body.some((other) => tells(figure, other))) continue;
      yield { ...spanOf(figure), message: `${text} is not in the text.`, related: alike.slice(0, 1).map(spanOf) };
    }
  },
};

/** Whether a figure of the text is what the headline gives, rounded as there. */
function tells(head: Figure, other: Figure): boolean {
  const [a, b] = [interval(head), interval(other)];
  if (other.low !== null && other.high !== null && head.value !== null)
    return head.value >= other.low && head.value <= other.high;
  if (!a || !b) return other.values?.includes(head.value ?? NaN) ?? false;
  if (head.unit !== other.unit && head.unit !== null && other.unit !== null) return head.value === other.value;
  if (head.approx === 'more-than' || head.approx === 'at-least') return b.high >= a.low;
  if (head.approx === 'less-than' || head.approx === 'up-to') return b.low <= a.high;
  return fits(a, b, Math.abs(head.value ?? 0) * CLOSE);
}

/** Headlines round as they please. */
const CLOSE = 0.04;
