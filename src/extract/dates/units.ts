import type { UnitCode } from '../../lexicon/time.js';

const NAMES: Readonly<Record<UnitCode | 'H', string>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  WE: 'weekend',
  W: 'week',
  FN: 'fortnight',
  M: 'month',
  Q: 'quarter',
  H: 'half-year',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};

/** The English name of a unit, singular. */
export const unitName = (unit: UnitCode | 'H'): string => NAMES[unit];

/** How many of the letter TIMEX3 writes make one unit; most units have a letter of their own. */
const WRITTEN: Readonly<Partial<Record<UnitCode, readonly [letter: string, count: number]>>> = {
  TS: ['S', 1],
  TM: ['M', 1],
  TH: ['H', 1],
  WE: ['D', 2],
  FN: ['W', 2],
  DE: ['Y', 10],
  CE: ['Y', 100],
  ML: ['Y', 1000],
};

/** The smaller unit that half of one is written in: "two and a half years" is P2Y6M. */
const HALF: Readonly<Partial<Record<UnitCode, string>>> = { TM: '30S', TH: '30M', Y: '6M', D: 'T12H' };

const SIZES: readonly UnitCode[] = ['Y', 'M', 'D', 'TH', 'TM', 'TS'];

/** "four years and 10 months": the value of a length and a smaller one; null when TIMEX3 cannot write them together. */
export function addedValue(amount: number, unit: UnitCode, more: number, smaller: UnitCode): string | null {
  const [a, b] = [SIZES.indexOf(unit), SIZES.indexOf(smaller)];
  if (a < 0 || b <= a || !Number.isInteger(amount)) return null;
  const [first, second] = [durationValue(amount, unit), durationValue(more, smaller)];
  return first + second.slice(unit.startsWith('T') ? 2 : 1);
}

/** The TIMEX3 value of an amount of time, null for a vague one: P3W, PT5H30M, PXY. */
export function durationValue(amount: number | null, unit: UnitCode): string {
  const [letter, count] = WRITTEN[unit] ?? [unit, 1];
  const prefix = unit.startsWith('T') ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${letter}`;
  const total = amount * count;
  const half = HALF[unit];
  if (half !== undefined && total % 1 === 0.5) {
    const whole = Math.floor(total);
    return `${whole ? `${prefix}${whole}${letter}` : prefix}${half}`;
  }
  return `${prefix}${Number(total.toFixed(3))}${letter}`;
}
