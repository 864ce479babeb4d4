import type { Day } from '../../document/calendar.js';
import type { Context, Mentions } from './context.js';
import type { From, Point, Shift } from './meaning.js';

/** The day that is counted from and what it is called in `why`. */
export interface Reference {
  readonly day: Day;
  readonly name: string;
}

/** Relative expressions count from the document date; a narrative counts from what it mentioned last. */
function referenceOf(from: From, exact: Exactness, context: Context): Reference | null {
  const { document, anchor } = context;
  const quarter = from === 'quarter' ? context.mentions().quarter : null;
  if (quarter) return { day: quarter.first, name: 'the last mentioned quarter' };
  const mention = from === 'mention' || anchor === 'narrative' ? context.mentions()[exact] : null;
  if (mention) return { day: mention.first, name: `the last mentioned ${mention.unit}` };
  return document && { day: document, name: 'the document date' };
}

type Exactness = 'any' | 'day' | 'month';

/** How exact a mention must be for an expression to count from it. */
const EXACT: Readonly<Partial<Record<Shift['unit'], Exactness>>> = {
  D: 'day',
  TH: 'day',
  TM: 'day',
  TS: 'day',
  W: 'month',
  WE: 'month',
  FN: 'month',
  M: 'month',
} satisfies Partial<Record<Shift['unit'], keyof Mentions>>;

export const shiftReference = ({ from, unit }: Shift, context: Context): Reference | null =>
  referenceOf(from, EXACT[unit] ?? 'any', context);

/** A bare time of day belongs to the day mentioned last; days and weekdays need a month to count from. */
export function referenceFor(point: Point, context: Context): Reference | null {
  const larger = point.month ?? point.week ?? point.quarter ?? point.half ?? point.season ?? point.holiday;
  if (larger !== undefined) return referenceOf(point.from ?? 'document', 'any', context);
  const timeOnly = point.weekday === undefined && point.day === undefined && !point.weekend;
  return timeOnly
    ? referenceOf('mention', 'day', context)
    : referenceOf(point.from ?? 'document', point.weekday === undefined ? 'month' : 'day', context);
}
