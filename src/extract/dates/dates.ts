import { dayText } from '../../document/calendar.js';
import type { Document } from '../../document/document.js';
import type { DateFact, Unplaced } from '../../records.js';
import { beginningIn, type Span } from '../../text/span.js';
import { spanBehind } from '../coreference/places.js';
import { identifier } from '../identify.js';
import { once } from '../once.js';
import { NO_MENTIONS, remember, type Resolved } from './context.js';
import { after, type Expression, expressions } from './expressions.js';
import type { Period } from './periods.js';
import type { Found } from './scan.js';

/** Every date, time, duration and set with its TIMEX3 value, in the order of the text. */
export const dates = once((doc: Document): readonly Unplaced<DateFact>[] => {
  const expressionsIn = expressions(doc);
  let mentions = NO_MENTIONS;
  const idOf = identifier('d');
  const records: Unplaced<DateFact>[] = [];
  doc.paragraphs.forEach((_, paragraph) => {
    for (const one of expressionsIn(paragraph)) {
      const { found } = one;
      const resolved = one.alone ?? after(doc, one, mentions);
      if (resolved.period && found.type !== 'DURATION' && found.type !== 'SET') {
        mentions = remember(mentions, resolved.period, resolved.clock);
        if (isReported(doc, found, resolved.period)) mentions = { ...mentions, quarter: resolved.period };
      }
      records.push(record(doc.text.slice(one.start, one.end), one, resolved, idOf));
    }
  });
  return records;
});

type Dated = Pick<DateFact, 'start' | 'end' | 'type' | 'value'>;

/** The dates that begin within `span` of a paragraph; the others are read only where one hangs on what was mentioned before it. */
export function datesIn(doc: Document, paragraph: number, span: Span): readonly Dated[] {
  const found: Dated[] = [];
  for (const one of beginningIn(expressions(doc)(paragraph), span)) {
    if (!one.alone) return beginningIn(dates(doc), span);
    found.push(dated(one, one.alone));
  }
  return found;
}

/** The date of a paragraph that ends behind `offset` first. */
export function dateBehind(doc: Document, paragraph: number, offset: number): Dated | undefined {
  const one = spanBehind(expressions(doc)(paragraph), offset);
  return one && (one.alone ? dated(one, one.alone) : spanBehind(dates(doc), offset));
}

const dated = ({ start, end, found }: Expression, resolved: Resolved): Dated => ({
  start,
  end,
  type: typeOf(found, resolved),
  value: resolved.value,
});

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

function record(
  text: string,
  { start, end, found }: Expression,
  resolved: Resolved,
  idOf: (text: string) => string,
): Unplaced<DateFact> {
  const { value, unit, period, why, warning } = resolved;
  return {
    start,
    end,
    text,
    type: typeOf(found, resolved),
    value,
    from: period && dayText(period.first),
    to: period && dayText(period.last),
    unit,
    why,
    warning,
    rule: found.rule,
    confidence: found.confidence,
    id: idOf(text),
  };
}
