import { Gap, type Token } from '../../../document/tokens.js';
import { joins } from '../pieces.js';
import { readAmount } from '../read-amount.js';
import { reading, type NumberRule } from '../rule.js';

export const percent: NumberRule = {
  id: 'percent',
  why: 'A number before "%", "percent", "per cent" or "pct" is a share or a rate.',
  examples: [
    { text: 'Sales grew 24.5 percent.', found: ['24.5 percent = 24.5 %'] },
    { text: 'The river makes 60 to 80 per cent of it.', found: ['60 to 80 per cent = 60..80 %'] },
    { text: 'It fell one-half of 1 percent.', found: ['one-half of 1 percent = 0.5 %'] },
    { text: 'She leads 46 to 40 percent.', found: ['46 to 40 percent = 46/40 %'] },
    { text: 'Prices fell 0.4pc.', found: ['0.4pc = 0.4 %'] },
    { text: 'A percentage of the staff left.', found: [] },
  ],

  read(phrase) {
    const { p, last, a } = phrase;
    if (a.form === 'ordinal' || a.value === null) return null;
    if (a.form === 'fraction' && p[last]?.lower === 'of') {
      const whole = readAmount(p, last + 1);
      const end = whole ? percentEnd(p, whole.last) : null;
      if (whole?.value != null && end !== null)
        return reading(phrase, { kind: 'percent', unit: '%', last: end, factor: whole.value });
    }
    const skip = a.form === 'fraction' && p[last]?.lower === 'a' ? 1 : 0;
    const end = percentEnd(p, last + skip);
    return end === null ? null : reading(phrase, { kind: 'percent', unit: '%', last: end });
  },
};

function percentEnd(p: readonly Token[], at: number): number | null {
  const first = joins(p, at) ? at + 1 : at;
  const word = p[first]?.lower;
  if (p[first]?.text === 'pc' && p[first].gap === Gap.none) return first + 1;
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct' || word === 'pct.' || word === '％')
    return first + 1;
  if (word === 'percentage')
    return p[first + 1]?.lower.startsWith('point') === true || joins(p, first + 1) ? null : first + 1;
  return word === 'per' && p[first + 1]?.lower === 'cent' ? first + 2 : null;
}
