import type { Document } from '../../document/document.js';
import type { Day } from '../../document/calendar.js';
import { firstAt, type Span } from '../../text/span.js';
import { once } from '../once.js';
import { resolve } from './anchoring.js';
import { type Context, type Mentions, NO_MENTIONS, type Resolved } from './context.js';
import { widen } from './extent.js';
import { join } from './joins.js';
import { type Found, scan } from './scan.js';
import { shareYears } from './shared-year.js';
import { pointsAhead, tenseAround } from './tense.js';
import { wordAt, words } from './words.js';

/** An expression of time as it stands in the text. */
export interface Expression extends Span {
  readonly found: Found;
  /** What it means by itself; null when that hangs on what was mentioned before it. */
  readonly alone: Resolved | null;
}

/** The expressions of a paragraph by its index, read when it is first asked for; none runs into the next paragraph. */
export const expressions = once((doc: Document): ((paragraph: number) => readonly Expression[]) => {
  const known: (readonly Expression[] | undefined)[] = [];
  return (paragraph) => (known[paragraph] ??= read(doc, paragraph));
});

function read(doc: Document, paragraph: number): readonly Expression[] {
  const list = words(doc);
  const { start, end } = doc.paragraphs[paragraph] ?? { start: 0, end: 0 };
  const from = firstAt(list.pieces, start);
  const found = scan(list, from, firstAt(list.pieces, end, from));
  if (found.length === 0) return NONE;
  let floor = 0;
  return shareYears(list, join(list, found)).map((one) => {
    const wide = widen(list, one, floor);
    floor = wide.last;
    return {
      start: wordAt(list, wide.first).start,
      end: wordAt(list, wide.last - 1).end,
      found: wide,
      alone: byItself(doc, wide),
    };
  });
}

const NONE: readonly Expression[] = [];

function byItself(doc: Document, found: Found): Resolved | null {
  const hangs = { on: false };
  const resolved = resolve(
    found.meaning,
    contextOf(doc, found, () => {
      hangs.on = true;
      return NO_MENTIONS;
    }),
  );
  return hangs.on ? null : resolved;
}

/** What an expression means after `mentions`. */
export const after = (doc: Document, { found }: Expression, mentions: Mentions): Resolved =>
  resolve(
    found.meaning,
    contextOf(doc, found, () => mentions),
  );

function contextOf(doc: Document, { first, last }: Found, mentions: () => Mentions): Context {
  const list = words(doc);
  return {
    document: documentDay(doc),
    anchor: doc.anchor,
    mentions,
    tense: () => tenseAround(list, first, last),
    ahead: () => pointsAhead(list, first),
  };
}

const documentDay = once(({ date }: Document): Day | null => {
  if (!date) return null;
  const [year = 0, month = 1, day = 1] = date.value.split('-').map(Number);
  return { year, month, day };
});
