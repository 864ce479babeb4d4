import { isDay } from '../../document/dateline.js';
import type { Document } from '../../document/document.js';
import type { DateFact, Unplaced } from '../../records.js';
import { identify } from '../identify.js';
import { once } from '../once.js';

const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu;

/** Every date, time, duration and set with its TIMEX3 value, in the order of the text. */
export const dates = once((doc: Document): readonly Unplaced<DateFact>[] =>
  identify(
    'd',
    [...doc.text.matchAll(ISO)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      text,
      type: 'DATE' as const,
      value: text,
      from: isDay(text) ? text : null,
      to: isDay(text) ? text : null,
      unit: 'day',
      why: 'a full date',
      warning: isDay(text) ? null : 'no such day',
      rule: 'iso-date',
      confidence: 1,
    })),
  ),
);
