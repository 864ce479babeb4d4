import type { Token } from '../../document/tokens.js';
import { minorUnitOf } from '../../lexicon/currencies.js';
import { moves } from './moves.js';
import { followsBetween } from './phrase.js';
import type { Found } from './rule.js';

/** Kinds whose two amounts with a unit each bound one quantity: "$20 million to $40 million". */
const MERGES = new Set(['money', 'measure', 'duration']);

/** One range out of two neighbours that each carry their unit; null when they are two facts. */
export function merge(p: readonly Token[], a: Found, b: Found): Found | null {
  const sum = dollarsAndCents(p, a, b);
  if (sum) return sum;
  const feet = feetAndInches(p, a, b);
  if (feet) return feet;
  if (a.kind !== b.kind || a.unit !== b.unit || a.value === null || b.value === null || a.value >= b.value) return null;
  const joint = p[a.last]?.lower ?? '';
  const bounded = joint === 'and' && APPROXIMATE.test(p[a.last + 1]?.lower ?? '') ? 1 : 0;
  if (b.first - a.last !== 1 + bounded || a.from !== b.from) return null;
  if (joint === 'and' ? !followsBetween(p, a.first, a.from) : !ranges(p, a, joint)) return null;
  return { ...a, last: b.last, value: null, low: a.value, high: b.value, si: null };
}

/** "between $2 million and about $7 million". */
const APPROXIMATE = /^(?:about|around|roughly|approximately|nearly|almost|some)$/u;

function ranges(p: readonly Token[], a: Found, joint: string): boolean {
  const byPercent = a.kind === 'percent' && joint === 'to' && BEFORE_RANGE.test(p[a.first - 1]?.lower ?? '');
  if (byPercent) return true;
  if (!MERGES.has(a.kind) || (joint !== 'to' && joint !== '-' && joint !== '–')) return false;
  const before = p[a.first - 1]?.lower ?? '';
  const wide = before === 'from' && RANGING.test(p[a.first - 2]?.lower ?? '');
  return wide || (before !== 'from' && !moves(p, a.first, a.from));
}

/** "by 30 percent to 35 percent", "a 5% to 10% cut". */
const BEFORE_RANGE = /^(?:an?|by|of|about|around|roughly|some|approximately)$/u;

const RANGING = /^(?:anywhere|ranging|ranged|ranges|range|somewhere|vary|varies|varying)$/u;

/** "thirteen dollars and forty-five cents", "5 euros 20 cents": the cents are those of the currency before them. */
function dollarsAndCents(p: readonly Token[], a: Found, b: Found): Found | null {
  if (a.kind !== 'money' || b.kind !== 'money' || a.value === null || b.value === null) return null;
  const apart = p[a.last]?.lower === 'and' ? 1 : 0;
  const cents = minorUnitOf(p[b.last - 1]?.lower ?? '') !== undefined;
  if (!cents || b.first - a.last !== apart || b.value >= 1 || !Number.isInteger(a.value)) return null;
  return { ...a, last: b.last, value: Number((a.value + b.value).toFixed(2)) };
}

/** How many of the smaller unit the larger one holds. */
const SMALLER = new Map([
  ['foot', { unit: 'inch', holds: 12 }],
  ['pound', { unit: 'ounce', holds: 16 }],
]);

/** "5 feet, 10 inches": one height, in the larger unit. */
function feetAndInches(p: readonly Token[], a: Found, b: Found): Found | null {
  const smaller = a.kind === 'measure' && b.kind === 'measure' ? SMALLER.get(a.unit ?? '') : undefined;
  if (smaller?.unit !== b.unit || a.value === null || b.value === null || a.si === null || b.si === null) return null;
  const joint = b.first - a.last;
  const joined = joint === 0 || (joint === 1 && (p[a.last]?.text === ',' || p[a.last]?.lower === 'and'));
  if (!joined || !Number.isInteger(a.value) || b.value >= smaller.holds) return null;
  const si = { value: Number((a.si.value + b.si.value).toPrecision(12)), unit: a.si.unit };
  return { ...a, last: b.last, value: a.value + b.value / smaller.holds, si };
}
