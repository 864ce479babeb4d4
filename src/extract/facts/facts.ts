import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Fact, Quote, Unplaced } from '../../records.js';
import { beginningIn, contains, overlaps, type Span } from '../../text/span.js';
import { dates } from '../dates/dates.js';
import { identify } from '../identify.js';
import { numbers } from '../numbers/numbers.js';
import { once } from '../once.js';
import { quotes } from '../quotes/quotes.js';
import { clauses, spanOf, trimmed } from './clauses.js';
import { judge } from './checkable.js';
import { subjectRange, verbAt } from './verbs.js';

type Claim = Omit<Unplaced<Fact>, 'id'>;

/** Every claim that can be checked, with its figures, its time and its source, in the order of the text. */
export const facts = once((doc: Document): readonly Unplaced<Fact>[] => {
  const found: Claim[] = [];
  const pieces = piecesOf(doc);
  for (const { range, quote } of pieces) {
    const span = spanOf(doc, range);
    const within = [...beginningIn(numbers(doc), span), ...beginningIn(dates(doc), span)];
    for (const clause of clauses(doc, range, within)) {
      const claim = claimOf(doc, trimmed(doc, clause), quote);
      if (claim) found.push(claim);
    }
  }
  return identify('f', found);
});

interface Piece {
  readonly range: TokenRange;
  readonly quote: Unplaced<Quote> | null;
}

/** Each sentence as far as one voice goes: what somebody says, or the whole where nobody is quoted. */
function piecesOf(doc: Document): Piece[] {
  const said = quotes(doc).flatMap((quote) => quote.segments.map((segment) => ({ segment, quote })));
  said.sort((a, b) => a.segment.start - b.segment.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const sentence of doc.sentences) {
    const { last, start, end } = sentence;
    const first = afterHeader(doc, sentence);
    while ((said[from]?.segment.end ?? Infinity) <= start) from++;
    let quoted = false;
    for (let i = from; i < said.length && (said[i]?.segment.start ?? end) < end; i++) {
      const { segment, quote } = said[i] ?? {};
      if (!segment || !quote || !overlaps(segment, { start, end })) continue;
      quoted = true;
      pieces.push({ range: tokensIn(doc, { first, last }, segment), quote });
    }
    if (!quoted) pieces.push({ range: { first, last }, quote: null });
  }
  return pieces;
}

function tokensIn({ tokens }: Document, { first, last }: TokenRange, span: Span): TokenRange {
  let [from, to] = [first, last];
  while (from < to && (tokens[from]?.start ?? 0) < span.start) from++;
  while (to > from && (tokens[to - 1]?.end ?? 0) > span.end) to--;
  return { first: from, last: to };
}

/** The line "date 2025-12-31" that an article may begin with is no part of its first sentence. */
function afterHeader({ tokens, date }: Document, { first, last }: TokenRange): number {
  if (first > 0 || date?.from === 'dateline' || tokens[0]?.lower !== 'date') return first;
  let at = 1;
  while (at < last && /^[\d-]+$/u.test(tokens[at]?.text ?? '')) at++;
  return at > 1 ? at : first;
}

const MIN_WORDS = 4;

function claimOf(doc: Document, range: TokenRange, quote: Unplaced<Quote> | null): Claim | null {
  if (range.last - range.first < MIN_WORDS) return null;
  const span = spanOf(doc, range);
  const own = {
    numbers: beginningIn(numbers(doc), span).filter((mark) => contains(span, mark)),
    dates: beginningIn(dates(doc), span).filter((mark) => contains(span, mark)),
  };
  const judgement = judge(doc, { range, ...own, speaker: quote?.speaker ?? null });
  if (!judgement || (judgement.rule !== 'figure' && verbAt(doc, range) === null)) return null;
  const subject = subjectRange(doc, range);
  const text = doc.text.slice(span.start, span.end);
  return {
    ...span,
    text,
    claim: text.replace(/\s+/gu, ' '),
    subject: subject ? textOf(doc, trimmed(doc, subject)) : null,
    measure: own.numbers.find(({ of }) => of !== null)?.of ?? null,
    source: quote?.speaker?.name ?? null,
    quote: quote?.id ?? null,
    numbers: own.numbers.map(({ id }) => id),
    dates: own.dates.map(({ id }) => id),
    figures: own.numbers.map((number) => number.text),
    when: own.dates.find(({ value, from }) => value !== null && from !== null)?.value ?? null,
    score: judgement.score,
    rule: judgement.rule,
    confidence: quote?.confidence ?? 1,
  };
}

function textOf(doc: Document, range: TokenRange): string {
  const { start, end } = spanOf(doc, range);
  return doc.text.slice(start, end).replace(/\s+/gu, ' ');
}
