import { conversionsIn } from '../../conversions.js';
import { rounding, shown, spanOf, type Figure } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

/** Conversions are rounded by hand; more than this is no rounding. */
const TOLERANCE = 0.03;

export const conversion: CheckRule = {
  id: 'number/conversion',
  level: 'warn',
  what: 'A conversion does not say the same as the figure before it.',
  why: 'One of the two is wrong. Rounding to the digits that are written passes, and three percent beyond it; one degree with temperatures, read as a reading or as a difference.',
  fix: 'Convert it again.',
  bad: [
    'The line is 100 kilometers (80 miles) long.',
    'It weighs 20 kilograms (22 pounds).',
    'The field measures 50 hectares (300 acres).',
    'It weighs 20 kilograms, or 22 pounds, he said.',
    'The dam costs Rs 5 crore (5 million rupees).',
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
  ],

  *check(doc) {
    for (const [a, b] of conversionsIn(doc)) {
      if (!isConversion(a, b) || agree(a, b)) continue;
      const message = `${a.text} is ${told(a, b)}, not ${b.text}.`;
      yield { start: a.start, end: b.end, message, related: [a, b].map(spanOf) };
    }
  },
};

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
