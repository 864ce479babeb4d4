import { fits } from '../../changes.js';
import { conversionsIn } from '../../conversions.js';
import { interval, shown, spanOf, type Figure, type Interval } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

/** Rates of other days pass. */
const MOVES = 0.25;

export const exchangeRate: CheckRule = {
  id: 'number/exchange-rate',
  level: 'warn',
  what: 'Two conversions of money in one text imply two rates.',
  why: 'A digit slipped, or million stands for billion. No rate is looked up: the conversions of the text are held against each other, and a quarter more or less passes.',
  fix: 'Convert both again.',
  bad: [
    'It cost 3.2 trillion won ($2.2 billion), and the study 14 billion won ($96 million).',
    'The bridge cost €40 million ($44 million). The road cost €3 million ($3.3 billion).',
    'He paid £200 ($260), and his brother £300, or $190, a month later.',
  ],
  good: [
    'It cost 3.2 trillion won ($2.2 billion), and the study 14 billion won ($9.6 million).',
    'The bridge cost €40 million ($44 million). The road cost $3.3 million (€3 million).',
    'It cost 3.2 trillion won ($2.2 billion).',
    'It cost €40 million ($44 million) in 2019 and €50 million ($59 million) in 2024.',
    'It cost €40 million ($44 million) and £40 million ($52 million).',
  ],

  *check(doc) {
    const seen = new Map<string, Rate>();
    for (const [a, b] of conversionsIn(doc)) {
      const rate = rateOf(a, b);
      if (!rate) continue;
      const known = seen.get(rate.pair);
      if (!known) {
        seen.set(rate.pair, rate);
      } else if (!fits(rate, known, known.high * MOVES)) {
        const message = `${toOne(rate)} here, ${toOne(known)} before: which rate?`;
        yield { start: a.start, end: b.end, message, related: known.figures.map(spanOf) };
      }
    }
  },
};

const toOne = ({ value }: Rate): string => `${shown(Math.max(value, 1 / value))} to 1`;

/** What one unit of the second currency is worth in the first. */
interface Rate extends Interval {
  readonly value: number;
  /** "KRW/USD". */
  readonly pair: string;
  readonly figures: readonly [Figure, Figure];
}

function rateOf(a: Figure, b: Figure): Rate | null {
  const [first, second] = [currencyOf(a), currencyOf(b)];
  if (first === null || second === null || first === second) return null;
  const [one, other] = first < second ? [a, b] : [b, a];
  const [x, y] = [interval(one), interval(other)];
  if (!x || !y || x.low <= 0 || y.low <= 0) return null;
  const value = (one.value ?? 0) / (other.value ?? 1);
  const pair = [first, second].sort().join('/');
  return { low: x.low / y.high, high: x.high / y.low, value, pair, figures: [a, b] };
}

/** The code, or the word where several countries have it: "shillings". */
const currencyOf = ({ kind, unit, text }: Figure): string | null =>
  kind === 'money' ? (unit ?? text.split(' ').at(-1) ?? null) : null;
