import { addDays, type Day, dayText, exists, weekdayOf } from '../../document/calendar.js';
import { choose, chooseWeekday, type Direction } from './choice.js';
import type { Context, Resolved } from './context.js';
import { inYear, NO_SUCH_DAY } from './in-year.js';
import type { Meaning, Point, Stretch } from './meaning.js';
import { dayPeriod, type Period, weekendPeriod, yearsPeriod } from './periods.js';
import { distance, inWords, nameOf, spanning, weekdayName, written } from './reasons.js';
import { type Reference, referenceFor } from './references.js';
import { type Found, shifted } from './shifts.js';
import { timeText } from './time-text.js';
import { unanchored } from './unanchored.js';

/** The period an expression means, with its TIMEX3 value and the reason. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  if (meaning.is === 'fixed') {
    const { value, unit, why } = meaning;
    return { value, unit, period: null, clock: null, why, warning: null };
  }
  if (context.anchor === 'narrative' && isToday(meaning)) return PRESENT;
  if (meaning.is === 'stretch') return resolveStretch(meaning, context);
  const found = pointPeriod(meaning, context);
  if (!found) return unanchored(meaning);
  const { period, why } = found;
  const clock = found.clock ?? meaning.clock ?? null;
  const timed = period.unit === 'day' ? timeText(clock, meaning) : '';
  return {
    value: period.value + timed,
    unit: timed ? 'time' : period.unit,
    period: found.warning === NO_SUCH_DAY ? null : period,
    clock: timed ? clock : null,
    why,
    warning: found.warning ?? weekdayWarning(meaning, period),
  };
}

/** In a narrative "today" is the reader's time. */
const isToday = (meaning: Meaning): boolean =>
  meaning.is === 'point' &&
  !meaning.part &&
  meaning.shift?.unit === 'D' &&
  meaning.shift.by === 0 &&
  meaning.shift.from === 'document';

const PRESENT: Resolved = {
  value: 'PRESENT_REF',
  unit: 'period',
  period: null,
  clock: null,
  why: 'the time of writing',
  warning: null,
};

function resolveStretch({ from, to }: Stretch, context: Context): Resolved {
  const end = pointPeriod(to, context);
  if (!end) return { ...unanchored(from), unit: 'period' };
  const start = startOf(from, end, context);
  if (!start) return { ...unanchored(from), unit: 'period' };
  const value = `${start.period.value}/${end.period.value}`;
  const period = { value, unit: 'period', first: start.period.first, last: end.period.last };
  return { value, unit: 'period', period, clock: null, why: spanning(start.why, end.why), warning: null };
}

/** Written in November, "the January-September period" is over: its January is the one before that September, not the nearest. */
function startOf(from: Point, end: Found, context: Context): Found | null {
  const start = pointPeriod(from, context);
  if (!start || dayText(start.period.first) <= dayText(end.period.last) || from.year !== undefined || from.shift)
    return start;
  const { year } = end.period.first;
  const same = inYear(from, year);
  const found = dayText(same.period.first) <= dayText(end.period.last) ? same : inYear(from, year - 1);
  return { ...found, why: `the ${nameOf(from) ?? 'start'} before it` };
}

function pointPeriod(point: Point, context: Context): Found | null {
  if (point.years !== undefined) {
    const period = yearsPeriod(point.years);
    return { period, why: `the years ${period.first.year} to ${period.last.year}` };
  }
  if (point.shift) return shifted(point, point.shift, context);
  if (point.year !== undefined) return { why: written(point), ...inYear(point, point.year) };
  const reference = referenceFor(point, context);
  return reference && yearless(point, reference, context);
}

function yearless(point: Point, reference: Reference, context: Context): Found | null {
  const { day, name } = reference;
  if (point.month === undefined && point.weekday !== undefined) {
    const direction = LEANING[point.lean ?? 'none'] ?? weekdayDirection(context);
    const nearest = chooseWeekday(day, direction, point.weekday);
    const why = inWords(weekdayName(point.weekday), direction, name);
    if (point.weeks === undefined) return { period: dayPeriod(nearest), why };
    return {
      period: dayPeriod(addDays(nearest, point.weeks * 7)),
      why: distance({ unit: 'W', by: point.weeks, from: 'document' }, why),
    };
  }
  if (point.month === undefined && point.day !== undefined) {
    const period = dayPeriod({ ...day, day: point.day });
    const why = `day ${point.day} of the month of ${name}`;
    return exists({ ...day, day: point.day }) ? { period, why } : { period, why, warning: NO_SUCH_DAY };
  }
  if (point.weekend) {
    const to = addDays(day, LEANING[point.lean ?? 'none'] === undefined && weekdayOf(day) < 5 ? -7 : 0);
    return { period: weekendPeriod(to), why: `the weekend nearest to ${name}` };
  }
  const named = nameOf(point);
  if (named === null) return { period: dayPeriod(day), why: `on ${name}` };
  const direction = LEANING[point.lean ?? 'none'] ?? yearDirection(point, day, context);
  // "the first week of November" is one of the November meant.
  const whole = point.nth && point.month !== undefined ? { is: point.is, month: point.month } : point;
  const inOwnYear = (year: number): Period =>
    inYear(whole, point.holiday?.even === true && year % 2 !== 0 ? year + 1 : year).period;
  const near = choose(day, direction, inOwnYear);
  const early =
    (point.quarter ?? point.season) !== undefined &&
    direction === 'nearest' &&
    isAhead(near, day) &&
    context.tense() === 'past';
  const chosen = early ? choose(day, 'past', inOwnYear) : near;
  return { why: inWords(named, early ? 'past' : direction, name), ...inYear(point, chosen.first.year) };
}

/** A quarter that has not begun cannot have been earned in, and a summer ahead not have been wet. */
const isAhead = ({ first }: Period, day: Day): boolean => dayText(first) > dayText(day);

const LEANING: Readonly<Record<string, Direction>> = { past: 'before', future: 'after', this: 'same' };

function weekdayDirection({ anchor, ahead }: Context): Direction {
  if (anchor === 'narrative' || anchor === 'future') return 'future';
  return anchor === 'news' && ahead() ? 'future' : 'past';
}

/** Days are the nearest; months, quarters and seasons follow the tense of the sentence first. A narrative moves on. */
function yearDirection(point: Point, reference: Day, context: Context): Direction {
  const { anchor } = context;
  if (anchor === 'past' || anchor === 'future') return anchor;
  if (anchor === 'narrative') {
    const month = point.month ?? 0;
    const turned = context.mentions().any?.unit !== 'year' && month > 0 && reference.month - month >= TURN_OF_YEAR;
    return turned ? 'after' : 'same';
  }
  if (point.day !== undefined || point.month === undefined) return 'nearest';
  const tense = context.tense();
  if (!tense) return 'nearest';
  const ahead = (point.month - reference.month + 12) % 12;
  const inOtherYear = tense === 'future' ? point.month < reference.month : point.month > reference.month;
  return inOtherYear && (tense === 'future' ? ahead : 12 - ahead) > FAR ? 'nearest' : tense;
}

/** "was in November" is not written in October: ten months away, in another year, the text would name that. */
const FAR = 9;

/** A narrative that goes from November to January has turned the year. */
const TURN_OF_YEAR = 8;

function weekdayWarning({ weekday, month, nth }: Point, { unit, first }: Period): string | null {
  if (weekday === undefined || month === undefined || nth || unit !== 'day' || !exists(first)) return null;
  const real = weekdayOf(first);
  return real === weekday ? null : `${dayText(first)} is a ${weekdayName(real)}`;
}
