import {
  addDays,
  addMonths,
  type Day,
  dayText,
  exists,
  MONTH_NAMES,
  WEEKDAY_NAMES,
  weekdayOf,
} from '../../document/calendar.js';
import type { Context, Mentions, Resolved } from './context.js';
import { choose, chooseWeekday, type Direction, inWords } from './choice.js';
import type { Meaning, Point, Shift, Stretch } from './meaning.js';
import {
  dayPeriod,
  halfPeriod,
  holidayIn,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekOfYear,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './periods.js';
import { unanchored } from './unanchored.js';
import { unitName } from './units.js';

interface Found {
  readonly period: Period;
  readonly why: string;
  readonly warning?: string;
}

/** The reference day and what it is called in `why`. */
interface Reference {
  readonly day: Day;
  readonly name: string;
}

export function resolve(meaning: Meaning, context: Context): Resolved {
  if (meaning.is === 'fixed') return { ...meaning, period: null, warning: null };
  if (context.anchor === 'narrative' && isToday(meaning)) return PRESENT;
  if (meaning.is === 'stretch') return resolveStretch(meaning, context);
  const found = pointPeriod(meaning, context);
  if (!found) return unanchored(meaning);
  const { period, why } = found;
  const timed = period.unit === 'day' ? timeText(meaning) : '';
  return {
    value: period.value + timed,
    unit: timed ? 'time' : period.unit,
    period: found.warning === NO_SUCH_DAY ? null : period,
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
  why: 'the time of writing',
  warning: null,
};

function resolveStretch({ from, to }: Stretch, context: Context): Resolved {
  const start = pointPeriod(from, context);
  const end = pointPeriod(to, context);
  if (!start || !end) return { ...unanchored(from), unit: 'period' };
  const value = `${start.period.value}/${end.period.value}`;
  const period = { value, unit: 'period', first: start.period.first, last: end.period.last };
  return { value, unit: 'period', period, why: `from ${start.why} to ${end.why}`, warning: null };
}

const NO_SUCH_DAY = 'there is no such day';

function pointPeriod(point: Point, context: Context): Found | null {
  if (point.shift) return shifted(point, point.shift, context);
  if (point.year !== undefined) return { why: 'the year is written', ...inYear(point, point.year) };
  const reference = referenceFor(point, context);
  return reference && yearless(point, reference, context);
}

/** Relative expressions count from the document date; a narrative counts from what it mentioned last. */
function referenceOf(
  from: Shift['from'],
  exact: keyof Mentions,
  { document, anchor, mentions }: Context,
): Reference | null {
  if (from === 'quarter' && mentions.quarter)
    return { day: mentions.quarter.first, name: 'the last mentioned quarter' };
  const mention = mentions[exact];
  const said = mention && { day: mention.first, name: `the last mentioned ${mention.unit}` };
  const written = document && { day: document, name: 'the document date' };
  return from === 'mention' || anchor === 'narrative' ? (said ?? written) : written;
}

/** How exact a mention must be for an expression to count from it. */
const EXACT: Readonly<Partial<Record<Shift['unit'], keyof Mentions>>> = {
  D: 'day',
  TH: 'day',
  TM: 'day',
  TS: 'day',
  W: 'month',
  WE: 'month',
  FN: 'month',
  M: 'month',
};

/** A bare time of day belongs to the day mentioned last; days and weekdays need a month to count from. */
function referenceFor(point: Point, context: Context): Reference | null {
  const larger = point.month ?? point.week ?? point.quarter ?? point.half ?? point.season ?? point.holiday;
  if (larger !== undefined) return referenceOf(point.from ?? 'document', 'any', context);
  const timeOnly = point.weekday === undefined && point.day === undefined && !point.weekend;
  return timeOnly
    ? referenceOf('mention', 'day', context)
    : referenceOf(point.from ?? 'document', point.weekday === undefined ? 'month' : 'day', context);
}

function shifted(point: Point, shift: Shift, context: Context): Found | null {
  if (shift.from === 'period') return samePeriod(shift.by, context);
  const reference = referenceOf(shift.from, EXACT[shift.unit] ?? 'any', context);
  if (!reference) return null;
  const { day, name } = reference;
  const why = distance(shift, name);
  switch (shift.unit) {
    case 'D':
    case 'TH':
    case 'TM':
    case 'TS':
      return { period: dayPeriod(shift.unit === 'D' ? addDays(day, shift.by) : day), why };
    case 'W':
    case 'WE':
    case 'FN': {
      const to = addDays(day, shift.by * (shift.unit === 'FN' ? 14 : 7));
      if (point.weekday !== undefined) return { period: dayPeriod(chooseWeekday(to, 'same', point.weekday)), why };
      return { period: shift.unit === 'WE' || point.weekend ? weekendPeriod(to) : weekPeriod(to), why };
    }
    case 'M': {
      const { year, month } = addMonths(day, shift.by);
      return {
        period: monthPeriod(year, month),
        why,
        ...(point.day === undefined ? {} : inYear({ ...point, month }, year)),
      };
    }
    case 'Q':
      return { ...quarterShift(point, shift, day, context), why };
    case 'H': {
      const { year, month } = addMonths(day, shift.by * 6);
      return { period: halfPeriod(year, month > 6 ? 2 : 1), why };
    }
    case 'DE':
      return { period: yearsPeriod(String(Math.floor(day.year / 10) + shift.by)), why };
    case 'CE':
    case 'ML':
      return {
        period: yearsPeriod(String(Math.floor(day.year / 100) + shift.by * (shift.unit === 'ML' ? 10 : 1))),
        why,
      };
    case 'Y':
      return { why, ...inYear(point, day.year + shift.by) };
  }
}

/** The quarter, month or day mentioned last, `by` years away. */
function samePeriod(by: number, { mentions, document }: Context): Found | null {
  const mention = mentions.any;
  const why = 'the period mentioned last, a year before';
  if (mention?.unit === 'quarter')
    return { period: quarterPeriod(mention.first.year + by, Math.ceil(mention.first.month / 3)), why };
  if (mention?.unit === 'month') return { period: monthPeriod(mention.first.year + by, mention.first.month), why };
  return document && { period: yearPeriod(document.year + by), why: 'the year before the document date' };
}

/** Without a quarter mentioned, the latest one is that before the document's; "a year ago" stays a year. */
function quarterShift(
  { year }: Point,
  { by, from }: Shift,
  day: Day,
  { mentions: { quarter } }: Context,
): { readonly period: Period } {
  if (from === 'quarter' && !quarter && by === -4) return { period: yearPeriod(day.year - 1) };
  const to = addMonths(day, 3 * (from === 'quarter' && !quarter ? by - 1 : by));
  return { period: quarterPeriod(year ?? to.year, Math.ceil(to.month / 3)) };
}

/** What the point means when its year is known. */
function inYear(point: Point, year: number): { readonly period: Period; readonly warning?: string } {
  const { month, day } = point;
  if (month !== undefined && day !== undefined) {
    const period = dayPeriod({ year, month, day });
    return exists({ year, month, day }) ? { period } : { period, warning: NO_SUCH_DAY };
  }
  if (month !== undefined) return { period: monthPeriod(year, month) };
  if (point.week !== undefined) return { period: weekOfYear(year, point.week) };
  if (point.quarter !== undefined) return { period: quarterPeriod(year, point.quarter) };
  if (point.half !== undefined) return { period: halfPeriod(year, point.half) };
  if (point.season !== undefined) return { period: seasonPeriod(year, point.season) };
  if (point.holiday !== undefined) return { period: dayPeriod(holidayIn(year, point.holiday)) };
  return { period: yearPeriod(year) };
}

function yearless(point: Point, reference: Reference, context: Context): Found | null {
  const { day, name } = reference;
  if (point.month === undefined && point.weekday !== undefined) {
    const direction = LEANING[point.lean ?? 'none'] ?? weekdayDirection(context);
    const period = dayPeriod(chooseWeekday(day, direction, point.weekday));
    return { period, why: inWords(WEEKDAY_NAMES[point.weekday - 1] ?? 'day', direction, name) };
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
  if (named === null) return { period: dayPeriod(day), why: `the day of ${name}` };
  const direction = LEANING[point.lean ?? 'none'] ?? yearDirection(point, day, context);
  const near = choose(day, direction, (year) => inYear(point, year).period);
  const early =
    point.quarter !== undefined && direction === 'nearest' && isAhead(near, day) && context.tense() === 'past';
  const chosen = early ? choose(day, 'past', (year) => inYear(point, year).period) : near;
  return { why: inWords(named, early ? 'past' : direction, name), ...inYear(point, chosen.first.year) };
}

/** A quarter that has not begun cannot have been earned in. */
const isAhead = ({ first }: Period, day: Day): boolean => dayText(first) > dayText(day);

const LEANING: Readonly<Record<string, Direction>> = { past: 'before', future: 'after', this: 'same' };

function weekdayDirection({ anchor, ahead }: Context): Direction {
  if (anchor === 'narrative' || anchor === 'future') return 'future';
  return anchor === 'news' && ahead() ? 'future' : 'past';
}

/** Days are the nearest; months, quarters and seasons follow the tense of the sentence first. A narrative moves on. */
function yearDirection(point: Point, reference: Day, { anchor, tense: tenseOf, mentions }: Context): Direction {
  if (anchor === 'past' || anchor === 'future') return anchor;
  if (anchor === 'narrative') {
    const month = point.month ?? 0;
    const turned = mentions.any?.unit !== 'year' && month > 0 && reference.month - month >= TURN_OF_YEAR;
    return turned ? 'after' : 'same';
  }
  if (point.day !== undefined || point.month === undefined) return 'nearest';
  const tense = tenseOf();
  if (!tense) return 'nearest';
  const ahead = (point.month - reference.month + 12) % 12;
  return (tense === 'future' ? ahead : (12 - ahead) % 12) > FAR ? 'nearest' : tense;
}

/** "was in November" is not written in October: ten months away the text would name the year. */
const FAR = 9;

/** A narrative that goes from November to January has turned the year. */
const TURN_OF_YEAR = 8;

function nameOf({ month, day, week, quarter, half, season, holiday }: Point): string | null {
  if (month !== undefined) return `${MONTH_NAMES[month - 1] ?? ''}${day === undefined ? '' : ` ${day}`}`;
  if (week !== undefined) return `week ${week}`;
  if (quarter !== undefined) return `quarter ${quarter}`;
  if (half !== undefined) return `half-year ${half}`;
  if (season !== undefined) return { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }[season];
  return holiday ? 'holiday' : null;
}

function distance({ unit, by }: Shift, reference: string): string {
  const name = unitName(unit);
  if (by === 0) return `the ${name} of ${reference}`;
  const count = Math.abs(by);
  return `${count === 1 ? `the ${name}` : `${count} ${name}s`} ${by < 0 ? 'before' : 'after'} ${reference}`;
}

/** What a TIMEX3 value writes behind the day: "T17:00", "TMO". */
function timeText({ part, clock, zone }: Point): string {
  if (!clock) return part ? `T${part}` : '';
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${zone === 'Z' ? 'Z' : ''}`;
}

function weekdayWarning({ weekday, month }: Point, { unit, first }: Period): string | null {
  if (weekday === undefined || month === undefined || unit !== 'day' || !exists(first)) return null;
  const real = weekdayOf(first);
  return real === weekday ? null : `${dayText(first)} is a ${WEEKDAY_NAMES[real - 1] ?? ''}`;
}
