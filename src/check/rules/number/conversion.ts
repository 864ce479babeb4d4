import { fits } from '../../changes.js';
import { figuresBySentence, interval, rounding, shown, spanOf, type Figure, type Interval } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

/** Conversions are rounded by hand; more than this is no rounding. */
const TOLERANCE = 0.03;

export const conversion: CheckRule = {
  id: 'number/conversion',
  level: 'warn',
  what: 'A conversion does not say the same as the figure before it.',
  why: 'One of the two is wrong. Rounding to the digits that are written passes, and three percent beyond it; one degree with temperatures, read as a reading or as a difference. Money in two currencies is held against the other conversions of the text, and a quarter more or less passes: rates move.',
  fix: 'Convert it again.',
  bad: [
    'The line is 100 kilometers (80 miles) long.',
    'It weighs 20 kilograms (22 pounds).',
    'The field measures 50 hectares (300 acres).',
    'It weighs 20 kilograms, or 22 pounds, he said.',
    'The dam costs Rs 5 crore (5 million rupees).',
    'It cost 3.2 trillion won ($2.2 billion), and the study 14 billion won ($96 million).',
    'It was 30 degrees Celsius (100 degrees Fahrenheit) in the shade.',
  ],
  good: [
    'The line is 100 kilometers (62 miles) long.',
    'It weighs 20 kilograms (44 pounds).',
    'It is about 100 miles (160 km) long.',
    'He ran 10 kilometers (in 40 minutes).',
    'The line is 100 kilometers long (and 5 meters wide).',
    'The tower is 6 feet (2 meters) tall.',
    'The dam costs Rs 5 crore (50 million rupees).',
    'It was 30 degrees Celsius (86 degrees Fahrenheit), 5 degrees Celsius (9 degrees Fahrenheit) more than before.',
    'Choose 20 kilograms or 22 pounds.',
    'It cost 3.2 trillion won ($2.2 billion), and the study 14 billion won ($9.6 million).',
  ],

  *check(doc) {
    const { text } = doc;
    const rates = new Map<string, Rate>();
    for (const figures of figuresBySentence(doc)) {
      for (const [i, a] of figures.entries()) {
        const b = figures[i + 1];
        if (!b || !stands(text, a, b)) continue;
        const rate = rateOf(a, b);
        if (rate) {
          const known = rates.get(rate.pair);
          if (!known) rates.set(rate.pair, rate);
          else if (!fits(rate, known, known.high * RATES_MOVE)) {
            const message = `${shown(rate.value)} ${rate.pair} here, ${shown(known.value)} before.`;
            yield { start: a.start, end: b.end, message, related: known.figures.map(spanOf) };
          }
        }
        if (!isConversion(a, b) || agree(a, b)) continue;
        const message = `${a.text} is ${told(a, b)}, not ${b.text}.`;
        yield { start: a.start, end: b.end, message, related: [a, b].map(spanOf) };
      }
    }
  },
};

/** In brackets, or between ", or" and a stop. */
function stands(text: string, a: Figure, b: Figure): boolean {
  const [between, after] = [text.slice(a.end, b.start), text.slice(b.end, b.end + 1)];
  return (/^ ?\($/u.test(between) && after === ')') || (between === ', or ' && /[,.;]/u.test(after));
}

/** What a conversion takes one unit of the second currency to be worth in the first. */
interface Rate extends Interval {
  readonly value: number;
  readonly pair: string;
  readonly figures: readonly [Figure, Figure];
}

const RATES_MOVE = 0.25;

function rateOf(a: Figure, b: Figure): Rate | null {
  if (a.kind !== 'money' || b.kind !== 'money' || a.unit === b.unit || !a.unit || !b.unit) return null;
  const [one, other] = a.unit < b.unit ? [a, b] : [b, a];
  const [x, y] = [interval(one), interval(other)];
  if (!x || !y || x.low <= 0 || y.low <= 0) return null;
  const value = (one.value ?? 0) / (other.value ?? 1);
  return {
    low: x.low / y.high,
    high: x.high / y.low,
    value,
    pair: `${one.unit ?? ''}/${other.unit ?? ''}`,
    figures: [a, b],
  };
}

/** In two units of one dimension, or once in lakh or crore and once in millions. */
function isConversion(a: Figure, b: Figure): boolean {
  if (a.si && b.si) return a.si.unit === b.si.unit && a.unit !== b.unit;
  if (a.kind !== b.kind || (a.kind === 'money' && a.unit !== b.unit) || a.value === null || b.value === null)
    return false;
  return (
    INDIAN.test(a.text) !== INDIAN.test(b.text) && [a, b].every(({ text }) => INDIAN.test(text) || LARGE.test(text))
  );
}

const INDIAN = /\b(?:lakh|crore)s?\b/iu;
const LARGE = /\d ?(?:[mb]illion|[mb]n|m)\b|\d,\d{3},\d{3}/iu;

const isTemperature = ({ si }: Figure): boolean => si?.unit === 'K';

/** Equal within the digits that either was written with. */
function agree(a: Figure, b: Figure): boolean {
  if (isTemperature(a))
    return Math.abs(kelvins(a) - kelvins(b)) <= 1 || Math.abs(differenceOf(a) - differenceOf(b)) <= 1;
  const [one, other] = [sizeOf(a), sizeOf(b)];
  const slack = Math.max(halfStep(a), halfStep(b));
  return Math.abs(one - other) <= slack + TOLERANCE * Math.max(one, other);
}

const sizeOf = ({ si, value }: Figure): number => si?.value ?? value ?? 0;
const kelvins = ({ si }: Figure): number => si?.value ?? 0;
/** "5 degrees Celsius (9 degrees Fahrenheit) more": in kelvins. */
const differenceOf = ({ unit, value }: Figure): number => (value ?? 0) * (unit === 'degree fahrenheit' ? 5 / 9 : 1);

/** Half a unit of the last digit, in SI; for a small whole number half of one. */
function halfStep({ value, si, text }: Figure): number {
  if (!value) return 0;
  return si ? (rounding(text, value) || 0.5) * Math.abs(si.value / value) : rounding(text, value);
}

/** The first figure in the unit of the second. */
function told(a: Figure, b: Figure): string {
  if (isTemperature(a))
    return `${shown(b.unit === 'degree fahrenheit' ? (kelvins(a) - 273.15) * 1.8 + 32 : kelvins(a) - 273.15)} degrees`;
  return shown((sizeOf(a) / sizeOf(b)) * (b.value ?? 0));
}
