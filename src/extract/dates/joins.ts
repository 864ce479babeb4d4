import { level } from './levels.js';
import type { Meaning, Point, Stretch } from './meaning.js';
import type { Found } from './scan.js';
import { wordAt, type Words } from './words.js';

/** Joins neighbours that tell one time together: "5 p.m. Friday", "June last year", "this year’s third quarter". */
export function join(words: Words, found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    let left = found[at];
    for (let right = joined.at(-1); left && right; right = joined.at(-1)) {
      const both = together(words, left, right);
      if (!both) break;
      joined.pop();
      left = both;
    }
    if (left) joined.push(left);
  }
  return joined.reverse();
}

/** At most this many words stand between two parts of one date. */
const REACH = 2;

function together(words: Words, left: Found, right: Found): Found | null {
  const distance = right.first - left.last;
  if (distance < 0 || distance > REACH) return null;
  const between = Array.from({ length: distance }, (_, i) => wordAt(words, left.last + i).bare);
  if (wordAt(words, right.first).gap > 2) return null;
  // "in June, the year that followed": a comma takes them apart.
  if (right.rule === 'this-period' && between[0] === ',') return null;
  const meaning = merge(left.meaning, right.meaning, between.join(' '));
  if (!meaning) return null;
  const timed = meaning.is === 'point' && (meaning.clock ?? meaning.part) !== undefined;
  const telling = right.meaning.is !== 'point' || level(right.meaning) === 'year' ? left : right;
  const type = timed ? 'TIME' : 'DATE';
  return { first: left.first, last: right.last, type, meaning, confidence: 0.95, rule: telling.rule };
}

function merge(left: Meaning, right: Meaning, between: string): Point | Stretch | null {
  if (right.is === 'stretch' && left.is === 'point' && left.season && OF.has(between) && right.from.month === undefined)
    return right.from.year === undefined ? null : { ...left, year: right.from.year };
  if (right.is === 'stretch' && left.is === 'point' && level(left) === 'time' && right.from.day !== undefined)
    return ON.has(between) ? { ...right.from, ...left } : null;
  if (right.is !== 'point') return null;
  if (left.is === 'stretch') {
    const open = left.from.year === undefined && left.from.shift === undefined;
    if (!open || level(right) !== 'year' || !OF.has(between)) return null;
    return { is: 'stretch', from: { ...left.from, ...right }, to: { ...left.to, ...right } };
  }
  if (left.is !== 'point') return null;
  const levels = `${level(left)} ${level(right)}`;
  const links = LINKS[levels];
  return links?.has(between) && !clash(left, right) ? inHalf({ ...left, ...right }) : null;
}

/** The first hour that may be meant by each part of the day past noon: "ten o’clock that night", "at three in the afternoon". */
const PAST_NOON: Readonly<Partial<Record<NonNullable<Point['part']>, number>>> = { AF: 1, EV: 4, NI: 6 };

function inHalf(point: Point): Point {
  const { clock, part } = point;
  const from = part && PAST_NOON[part];
  if (!clock || clock.told || from === undefined || clock.hour < from || clock.hour > 11) return point;
  return { ...point, clock: { ...clock, hour: clock.hour + 12 } };
}

const OF = new Set(['', ',', 'of']);
/** "in June of the same year", "on 5 May the following year". */
const OF_THE = new Set([...OF, 'of the', 'the']);
const ON = new Set(['', ',', 'on', 'of', 'the']);

/** What may stand between two levels. */
const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  'time day': ON,
  'time weekday': ON,
  'time daypart': new Set(['', ',', 'the']),
  'day time': new Set(['', ',']),
  'weekday time': new Set(['', ',']),
  'day year': OF_THE,
  'weekday day': new Set(['', ',']),
  'weekday week': new Set(['', 'of', 'of the']),
  'period year': new Set([...OF_THE, 'in']),
  'year period': new Set(['', "'s", '’s']),
};

const FIELDS = [
  'shift',
  'year',
  'month',
  'day',
  'weekday',
  'holiday',
  'quarter',
  'half',
  'season',
  'part',
  'clock',
] as const;

const clash = (left: Point, right: Point): boolean =>
  FIELDS.some((field) => left[field] !== undefined && right[field] !== undefined) ||
  (left.year !== undefined && right.shift !== undefined) ||
  (left.shift !== undefined && right.year !== undefined);
