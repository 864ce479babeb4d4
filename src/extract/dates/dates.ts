import type { Document } from '../../document/document.js';
import type { DateFact, Unplaced } from '../../records.js';
import { identify } from '../identify.js';
import { once } from '../once.js';
import { resolve } from './anchoring.js';
import { type Day, dayText } from '../../document/calendar.js';
import { NO_MENTIONS, remember, type Resolved } from './context.js';
import { widen } from './extent.js';
import { join } from './joins.js';
import type { Period } from './periods.js';
import { type Found, scan } from './scan.js';
import { shareYears } from './shared-year.js';
import { pointsAhead, type Tense, tenseAround } from './tense.js';
import { wordAt, words, type Words } from './words.js';

/** Every date, time, duration and set with its TIMEX3 value, in the order of the text. */
export const dates = once((doc: Document): readonly Unplaced<DateFact>[] => {
  const list = words(doc);
  const document = doc.date && dayFrom(doc.date.value);
  let mentions = NO_MENTIONS;
  let floor = 0;
  const records: Omit<Unplaced<DateFact>, 'id'>[] = [];
  for (const found of shareYears(list, join(list, scan(list)))) {
    const wide = widen(list, found, floor);
    floor = wide.last;
    const tense = (): Tense | null => tenseAround(list, wide.first, wide.last);
    const ahead = (): boolean => pointsAhead(list, wide.first);
    const resolved = resolve(found.meaning, { document, anchor: doc.anchor, mentions, tense, ahead });
    if (resolved.period && found.type !== 'DURATION' && found.type !== 'SET') {
      mentions = remember(mentions, resolved.period, resolved.clock);
      if (isReported(found, resolved.period, document)) mentions = { ...mentions, quarter: resolved.period };
    }
    records.push(record(doc.text, list, wide, resolved));
  }
  return identify('d', records);
});

/** Results are given for a quarter that is over; "the year-ago quarter" is what they are compared with. */
const isReported = ({ meaning }: Found, { unit, last }: Period, document: Day | null): boolean =>
  unit === 'quarter' &&
  meaning.is === 'point' &&
  (meaning.shift
    ? meaning.shift.by === 0 && meaning.shift.from === 'quarter' && meaning.year === undefined
    : meaning.quarter !== undefined) &&
  (document === null || dayText(last) <= dayText(document));

function record(text: string, list: Words, found: Found, resolved: Resolved): Omit<Unplaced<DateFact>, 'id'> {
  const start = wordAt(list, found.first).start;
  const end = wordAt(list, found.last - 1).end;
  const { value, unit, period, why, warning } = resolved;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: found.type === 'DATE' && unit === 'time' ? 'TIME' : found.type,
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

function dayFrom(value: string): Day {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return { year, month, day };
}
