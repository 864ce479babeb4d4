import { figuresBySentence, rounding, shown, spanOf, type Figure } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

/** Conversions are rounded by hand; more than this is no rounding. */
const TOLERANCE = 0.03;

export const conversion: CheckRule = {
  id: 'number/conversion',
  level: 'warn',
  what: 'A conversion in brackets does not say the same as the figure before it.',
  why: 'One of the two is wrong. Rounding to the digits that are written passes, and three percent beyond it.',
  fix: 'Convert it again.',
  bad: [
    'The line is 100 kilometers (80 miles) long.',
    'It weighs 20 kilograms (22 pounds).',
    'The field measures 50 hectares (300 acres).',
  ],
  good: [
    'The line is 100 kilometers (62 miles) long.',
    'It weighs 20 kilograms (44 pounds).',
    'It is about 100 miles (160 km) long.',
    'He ran 10 kilometers (in 40 minutes).',
    'The line is 100 kilometers long (and 5 meters wide).',
    'The tower is 6 feet (2 meters) tall.',
  ],

  *check(doc) {
    const { text } = doc;
    for (const figures of figuresBySentence(doc)) {
      for (const [i, a] of figures.entries()) {
        const b = figures[i + 1];
        if (!b?.si || a.si?.unit !== b.si.unit || a.unit === b.unit) continue;
        if (!/^ ?\($/u.test(text.slice(a.end, b.start)) || text[b.end] !== ')' || agree(a, b)) continue;
        const value = (a.si.value / b.si.value) * (b.value ?? 0);
        const message = `${a.text} is ${shown(value)}, not ${b.text}.`;
        yield { start: a.start, end: b.end, message, related: [a, b].map(spanOf) };
      }
    }
  },
};

/** Equal within the digits that either was written with. */
function agree(a: Figure, b: Figure): boolean {
  if (a.si === null || b.si === null) return true;
  const slack = Math.max(halfStep(a), halfStep(b));
  return Math.abs(a.si.value - b.si.value) <= slack + TOLERANCE * Math.max(a.si.value, b.si.value);
}

/** Half a unit of the last digit, in SI; for a small whole number half of one. */
function halfStep({ value, si, text }: Figure): number {
  return si && value ? (rounding(text, value) || 0.5) * Math.abs(si.value / value) : 0;
}
