import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { DateFact, Fact, Quote, Unplaced } from '../../records.js';
import { singleSpaced } from '../../text/spaced.js';
import { beginningIn, contains, type Span } from '../../text/span.js';
import { dates } from '../dates/dates.js';
import { identifier } from '../identify.js';
import { numbers } from '../numbers/numbers.js';
import { once } from '../once.js';
import { clauses, spanOf, trimmed } from './clauses.js';
import { type Evidence, judge } from './checkable.js';
import { piecesOf } from './pieces.js';
import { relativeAt, subjectRange, verbAt } from './verbs.js';

/** Every claim that can be checked, with its figures, its time and its source, in the order of the text. */
export const facts = once((doc: Document): readonly Unplaced<Fact>[] => {
  const idOf = identifier('f');
  const found: Unplaced<Fact>[] = [];
  for (const { range, quote, beside } of piecesOf(doc)) {
    const span = spanOf(doc, range);
    const marks = { numbers: beginningIn(numbers(doc), span), dates: beginningIn(dates(doc), span) };
    for (const clause of clauses(doc, range, [...marks.numbers, ...marks.dates])) {
      const claim = claimOf(doc, trimmed(doc, clause), marks, quote, beside, idOf);
      if (claim) found.push(claim);
    }
  }
  return found;
});

/** The figures and dates of a stretch of the text. */
type Marks = Pick<Evidence, 'numbers' | 'dates'>;

const MIN_WORDS = 4;

function claimOf(
  doc: Document,
  range: TokenRange,
  marks: Marks,
  quote: Unplaced<Quote> | null,
  beside: boolean,
  idOf: (text: string) => string,
): Unplaced<Fact> | null {
  if (range.last - range.first < MIN_WORDS) return null;
  const span = spanOf(doc, range);
  const own: Marks = {
    numbers: marks.numbers.filter((mark) => contains(span, mark)),
    dates: marks.dates.filter((mark) => contains(span, mark)),
  };
  const judgement = judge(doc, { range, ...own, speaker: quote?.speaker ?? null });
  if (!judgement) return null;
  const verb = verbAt(doc, range);
  const relative = verb === null ? relativeAt(doc, range) : null;
  if (
    beside
      ? !saysMore(doc, { verb, relative, rule: judgement.rule }, [...own.numbers, ...own.dates])
      : judgement.rule !== 'figure' && verb === null
  )
    return null;
  const subject = subjectRange(doc, range, verb, relative);
  const text = doc.text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text,
    claim: singleSpaced(text),
    subject: subject ? textOf(doc, trimmed(doc, subject)) : null,
    measure: own.numbers.find(({ of }) => of !== null)?.of ?? null,
    source: quote?.speaker?.name ?? null,
    quote: quote?.id ?? null,
    numbers: own.numbers.map(({ id }) => id),
    dates: own.dates.map(({ id }) => id),
    figures: own.numbers.map((number) => number.text),
    when: timeOf(doc, own.dates, subject, verb),
    score: judgement.score,
    rule: judgement.rule,
    confidence: quote?.confidence ?? 1,
    id: idOf(text),
  };
}

/** "Kim, who owns 140 trucks, said …", "The firm cut 40 jobs and said …", but not "On Friday, Kim said …" or "Kim, 63, said …". */
function saysMore(
  { tokens }: Document,
  { verb, relative, rule }: { verb: number | null; relative: number | null; rule: string },
  marks: readonly Span[],
): boolean {
  if (verb !== null) return rule === 'figure';
  return relative !== null && marks.some(({ start }) => start >= (tokens[relative]?.end ?? Infinity));
}

/** The time a claim is of: what stands before its subject or in it, else the first behind its verb, else any. */
function timeOf(
  { tokens }: Document,
  dates: readonly Unplaced<DateFact>[],
  subject: TokenRange | null,
  verb: number | null,
): string | null {
  const certain = dates.filter(({ value, from }) => value !== null && from !== null);
  const before = tokens[(subject?.last ?? 0) - 1]?.end ?? 0;
  const behind = tokens[verb ?? -1]?.end ?? 0;
  const found = certain.find(({ end }) => end <= before) ?? certain.find(({ start }) => start >= behind) ?? certain[0];
  return found?.value ?? null;
}

function textOf(doc: Document, range: TokenRange): string {
  const { start, end } = spanOf(doc, range);
  return singleSpaced(doc.text.slice(start, end));
}
