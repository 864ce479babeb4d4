import { currencyOf } from '../../lexicon/currencies.js';
import { singular } from '../../lexicon/nouns.js';
import type { NumberFact } from '../../records.js';
import type { OptionValues } from '../options/option.js';

/** Which figures `--min`, `--max` and `--unit` leave. A range is kept when a part of it lies within. */
export function choiceOfFigure({ min, max, unit }: OptionValues): (figure: NumberFact) => boolean {
  const wanted = unit === undefined ? null : unitNamed(unit);
  return (figure) => {
    if (wanted !== null && figure.unit?.toLowerCase() !== wanted) return false;
    const amounts = [figure.value, figure.low, figure.high, ...(figure.values ?? [])].filter(
      (amount) => amount !== null,
    );
    if (amounts.length === 0) return min === undefined && max === undefined;
    return Math.max(...amounts) >= (min ?? -Infinity) && Math.min(...amounts) <= (max ?? Infinity);
  };
}

const SYMBOLS = new Map([
  ['percent', '%'],
  ['per cent', '%'],
  ['pct', '%'],
  ['percentage point', 'pp'],
  ['point', 'pp'],
]);

/** A unit as records write it, in lower case: "dollars" is usd, "people" person, "Megawatts" megawatt. */
function unitNamed(typed: string): string {
  const lower = typed.trim().toLowerCase();
  const last = lower.lastIndexOf(' ') + 1;
  const one = lower.slice(0, last) + singular(lower.slice(last));
  return currencyOf(lower)?.toLowerCase() ?? SYMBOLS.get(one) ?? one;
}
