import { dayText } from '../../document/calendar.js';
import type { Document } from '../../document/document.js';
import type { DateFact, Unplaced } from '../../records.js';
import { beginningIn } from '../../text/span.js';
import { identify } from '../identify.js';
import { once } from '../once.js';
import { NO_MENTIONS, remember, type Resolved } from './context.js';
import { after, type Expression, expressions } from './expressions.js';
import type { Period } from './periods.js';
import type { Found } from './scan.js';

/** Every date, time, duration and set with its TIMEX3 value, in the order of the text. */
export const dates = once((doc: Document): readonly Unplaced<DateFact>[] => {
  const expressionsIn = expressions(doc);
  let mentions = NO_MENTIONS;
  const records: Omit<Unplaced<DateFact>, 'id'>[] = [];
  doc.paragraphs.forEach((_, paragraph) => {
    for (const one of expressionsIn(paragraph)) {
      const { found } = one;
      const resolved = one.alone ?? after(doc, one, mentions);
      if (resolved.period && found.type !== 'DURATION' && found.type !== 'SET') {
        mentions = remember(mentions, resolved.period, resolved.clock);
        if (isReported(doc, found, resolved.period)) mentions = { ...mentions, quarter: resolved.period };
      }
      records.push(record(doc.text, one, resolved));
    }
  });
  return identify('d', records);
});

type Dated = Pick<DateFact, 'start' | 'end' | 'type' | 'value'>;

/** The dates of a paragraph by its index; the others are read only where one hangs on what was mentioned before it. */
export function datesIn(doc: Document, paragraph: number): readonly Dated[] {
  const found: Dated[] = [];
  for (const one of expressions(doc)(paragraph)) {
    if (!one.alone) return beginningIn(dates(doc), doc.paragraphs[paragraph] ?? one);
    found.push({ start: one.start, end: one.end, type: typeOf(one.found, one.alone), value: one.alone.value });
  }
  return found;
}

/** Results are given for a quarter that is over; "the year-ago quarter" is what they are compared with. */
const isReported = ({ date }: Document, { meaning }: Found, { unit, last }: Period): boolean =>
  unit === 'quarter' &&
  meaning.is === 'point' &&
  (meaning.shift
    ? meaning.shift.by === 0 && meaning.shift.from === 'quarter' && meaning.year === undefined
    : meaning.quarter !== undefined) &&
  (date === null || dayText(last) <= date.value);

const typeOf = (found: Found, { unit }: Resolved): DateFact['type'] =>
  found.type === 'DATE' && unit === 'time' ? 'TIME' : found.type;

function record(text: string, { start, end, found }: Expression, resolved: Resolved): Omit<Unplaced<DateFact>, 'id'> {
  const { value, unit, period, why, warning } = resolved;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: typeOf(found, resolved),
    value,
    from: period && dayText(period.first),
    to: period && dayText(period.last),
    unit,
    why,
    warning,
    rule: found.rule,
    confidence: found.confidence ?? 0.9,
  };
}
