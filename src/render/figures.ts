import { plural } from '../lexicon/nouns.js';
import { unitPlural } from '../lexicon/units.js';
import type { Approximation, NumberFact } from '../records.js';
import { grouped } from './counting.js';

const BOUNDS: Readonly<Record<Approximation, string>> = {
  about: 'about ',
  nearly: 'nearly ',
  'more-than': 'over ',
  'less-than': 'under ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** A figure as a person reads it: `2.7 trillion KRW`, `about 40%`, `14 of 31 (45%)`. */
export function figure(fact: NumberFact): string {
  const bound = fact.approx === null ? '' : BOUNDS[fact.approx];
  const per = fact.per === null ? '' : ` per ${fact.per}`;
  return amount(fact, bound) + per + direction(fact);
}

function amount(fact: NumberFact, bound: string): string {
  const { kind, value, low, high, values } = fact;
  if (values) return pair(kind, values);
  if (value !== null) return `${bound}${sign(fact)}${scaled(value)}${unit(fact, value)}`;
  if (low !== null && high !== null) return `${bound}${scaled(low)} to ${scaled(high)}${unit(fact, high)}`;
  if (low !== null) return `${scaled(low)}${unit(fact, low)} or more`;
  if (high !== null) return `up to ${scaled(high)}${unit(fact, high)}`;
  return fact.text;
}

function pair(kind: NumberFact['kind'], values: readonly number[]): string {
  if (kind !== 'ratio') return values.map(grouped).join('-');
  const [part = 0, whole = 0] = values;
  const share = whole > 0 && part <= whole ? ` (${Math.round((part / whole) * 100)}%)` : '';
  return `${values.map(grouped).join(' of ')}${share}`;
}

/** A percentage that something changed by has a sign; before the level it came to a sign would say something else. */
const sign = (fact: NumberFact): string =>
  fact.change === null || !isSigned(fact) ? '' : fact.change.direction === 'up' ? '+' : '-';

const direction = (fact: NumberFact): string =>
  fact.change === null || isSigned(fact) ? '' : ` (${fact.change.direction})`;

const isSigned = ({ kind, change }: NumberFact): boolean =>
  (kind === 'percent' || kind === 'points') && change?.level === false;

/** A third has no end of decimals; no article writes as many. */
const MAX_DECIMALS = 8;
const rounded = (value: number): number =>
  (String(value).split('.')[1]?.length ?? 0) > MAX_DECIMALS ? Number(value.toPrecision(2 + wholeDigits(value))) : value;

const wholeDigits = (value: number): number => (Math.abs(value) < 1 ? 0 : String(Math.trunc(Math.abs(value))).length);

/** Long round numbers in words; a number that words would shorten away keeps its digits. */
function scaled(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (!scale) return grouped(rounded(value));
  const short = Number((value / scale[0]).toPrecision(6));
  return short * scale[0] === value ? `${grouped(short)}${scale[1]}` : grouped(value);
}

function unit({ kind, unit: name }: NumberFact, value: number): string {
  if (kind === 'ordinal' || kind === 'rank') return '.';
  if (name === null) return kind === 'multiple' ? ' times' : '';
  if (kind === 'percent') return '%';
  if (kind === 'points') return name === 'pp' ? ' points' : ` ${name}`;
  if (kind === 'money') return ` ${name}`;
  return ` ${Math.abs(value) === 1 ? name : (unitPlural(name) ?? plural(name))}`;
}
