import { ends } from '../noun.js';
import { joins } from '../pieces.js';
import { NONE, reading, type NumberRule } from '../rule.js';
import { withoutArticle, type Phrase } from '../phrase.js';
import { unitBehind } from '../unit.js';

export const measure: NumberRule = {
  id: 'measure',
  why: 'A number with a unit of length, area, mass, power, energy, temperature and the like.',
  examples: [
    { text: 'A capacity of 109 megawatts.', found: ['109 megawatts = 109 megawatt'] },
    {
      text: 'It makes 764 million kilowatt-hours a year.',
      found: ['764 million kilowatt-hours = 764000000 kilowatt-hour'],
    },
    { text: 'Sweep a 40-km road at 20 mph.', found: ['40-km = 40 kilometer', '20 mph = 20 mile per hour'] },
    {
      text: 'It was 2 degrees Celsius on 300 square miles.',
      found: ['2 degrees Celsius = 2 degree celsius', '300 square miles = 300 square mile'],
    },
    { text: 'A 6-foot-6 forward.', found: ['6-foot-6 = 6.5 foot'] },
    { text: 'Two foot soldiers fell.', found: [] },
  ],

  read(phrase) {
    const { p, last, to, a } = phrase;
    if (a.form === 'ordinal' || a.form === 'times' || a.value === null) return null;
    const article = a.form === 'fraction' && /^an?$/u.test(p[last]?.lower ?? '') ? 1 : 0;
    const behind = unitBehind(p, last + article, to, a.digits);
    if (!behind || behind.unit.dimension === 'time') return null;
    if (
      p[behind.last]?.lower === 'soldiers' ||
      (behind.unit.name === 'stone' && !behind.plural && !ends(p[behind.last]))
    )
      return null;
    const { name } = behind.unit;
    if (!behind.plural && !behind.hyphen && !a.digits && Math.abs(a.value) > 1 && p[behind.last - 1]?.kind === 'word') {
      if (!ends(p[behind.last])) return null;
    }
    if (name === 'yard' && p[behind.last]?.lower === 'line') return NONE;
    const inches = inchesBehind(phrase, name, behind.last);
    if (inches !== null) {
      const value = a.value + inches / 12;
      const si = behind.unit.si && {
        unit: behind.unit.si.unit,
        value: Number((value * behind.unit.si.factor).toPrecision(12)),
      };
      return { ...reading(phrase, { kind: 'measure', unit: name, last: behind.last + 2 }), value, si };
    }
    const first = withoutArticle(phrase, behind.hyphen);
    return reading(phrase, { kind: 'measure', unit: name, si: behind.unit.si, first, last: behind.last });
  },
};

/** The 4 of "6-foot-4". */
function inchesBehind({ p, b }: Phrase, unit: string, at: number): number | null {
  const token = p[at + 1];
  if (unit !== 'foot' || b || !joins(p, at) || token?.kind !== 'number') return null;
  return /^(?:\d|1[01])$/u.test(token.text) ? Number(token.text) : null;
}
