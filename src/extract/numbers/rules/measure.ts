import { Gap } from '../../../document/tokens.js';
import { ends } from '../noun.js';
import { joins } from '../pieces.js';
import { NONE, reading, type NumberRule, type Reading } from '../rule.js';
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
    {
      text: 'It was 37 °C. Later it fell to 20° F.',
      found: ['37 °C = 37 degree celsius', '20° F = 20 degree fahrenheit'],
    },
    { text: 'Sweep a 40-km road at 20 mph.', found: ['40-km = 40 kilometer', '20 mph = 20 mile per hour'] },
    {
      text: 'It was 2 degrees Celsius on 300 square miles.',
      found: ['2 degrees Celsius = 2 degree celsius', '300 square miles = 300 square mile'],
    },
    {
      text: 'It was 20 degrees below zero, and 12 below in the hills.',
      found: ['20 degrees below zero = -20 degree', '12 below = -12 degree'],
    },
    { text: 'The bank is a third below zero and 12 below the others.', found: [] },
    { text: 'He is 5 ft 2 in tall.', found: ['5 ft 2 in = 5.166666666666667 foot'] },
    { text: 'A 6-foot-6 forward.', found: ['6-foot-6 = 6.5 foot'] },
    { text: 'Two foot soldiers fell.', found: [] },
  ],

  read(phrase) {
    const { p, last, to, a } = phrase;
    if (a.form === 'ordinal' || a.form === 'times' || a.value === null) return null;
    const cold = belowZero(phrase);
    if (cold) return cold;
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
    // "a Boeing 777F", "Form 13F".
    if (/^[CF]$/u.test(p[last]?.text ?? '') && p[last]?.gap === Gap.none && isNamed(phrase)) return NONE;
    if (name === 'yard' && p[behind.last]?.lower === 'line') return NONE;
    const inches = inchesBehind(phrase, name, behind.last) ?? inchesIn(phrase, name, behind.last);
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

const isNamed = ({ p, first, from }: Phrase): boolean =>
  first - 1 > from && p[first - 1]?.kind === 'word' && p[first - 1]?.capital === true && p[first]?.gap === Gap.space;

/** The 2 of "5 ft 2 in". */
function inchesIn({ p, b }: Phrase, unit: string, at: number): number | null {
  const token = p[at];
  if (unit !== 'foot' || b || token?.kind !== 'number' || !/^in\.?$/u.test(p[at + 1]?.lower ?? '')) return null;
  return INCHES.test(token.text) && (ends(p[at + 2]) || TALL.test(p[at + 2]?.lower ?? '')) ? Number(token.text) : null;
}
const TALL = /^(?:tall|long|wide|high|deep|thick|across)$/u;
const INCHES = /^(?:\d|1[01])$/u;

/** "35 degrees below zero", "35 below zero", "35 below". */
function belowZero(phrase: Phrase): Reading | null {
  const { p, last, to, a, b } = phrase;
  const behind = p[last]?.lower === 'below' ? null : unitBehind(p, last, to, a.digits);
  const at = behind ? behind.last : last;
  if (p[at]?.lower !== 'below' || b || a.form !== 'cardinal' || a.value === null) return null;
  const zero = p[at + 1]?.lower === 'zero';
  if (behind ? !zero || !/^(?:angle|temperature)$/u.test(behind.unit.dimension) : !zero && !isBare(phrase, at + 1))
    return null;
  const made = reading(phrase, { kind: 'measure', last: zero ? at + 2 : at + 1 });
  const si = behind?.unit.si ?? null;
  const value = -a.value;
  return {
    ...made,
    value,
    unit: behind?.unit.name ?? 'degree',
    si: si && { unit: si.unit, value: Number((value * si.factor + si.offset).toPrecision(12)) },
  };
}

/** Behind "12 below" nothing follows that it could be below: the end, or a place. */
const isBare = ({ p, a, sign }: Phrase, at: number): boolean =>
  a.digits &&
  !sign &&
  Number.isInteger(a.value) &&
  (p[at]?.kind === 'stop' ||
    /^[,;]$/u.test(p[at]?.text ?? '') ||
    /^(?:in|at|and|on|elsewhere)$/u.test(p[at]?.lower ?? ''));

/** The 4 of "6-foot-4". */
function inchesBehind({ p, b }: Phrase, unit: string, at: number): number | null {
  const token = p[at + 1];
  if (unit !== 'foot' || b || !joins(p, at) || token?.kind !== 'number') return null;
  return INCHES.test(token.text) ? Number(token.text) : null;
}
