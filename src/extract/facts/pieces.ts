import { datelineEnd } from '../../document/dateline-end.js';
import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';
import type { Quote, Unplaced } from '../../records.js';
import { contains, firstAt, overlaps, type Span } from '../../text/span.js';
import { quotes } from '../quotes/quotes.js';
import { relativeAt } from './verbs.js';

/** A sentence as far as one voice goes. */
export interface Piece {
  readonly range: TokenRange;
  /** Whose words these are; null for the writer's own. */
  readonly quote: Unplaced<Quote> | null;
  /** What the writer says of somebody who is quoted in the same sentence: "Kim, who owns 140 trucks, said …" */
  readonly beside: boolean;
}

/** What each speaker says, what stands beside it, and the sentences where nobody is quoted. */
export function piecesOf(doc: Document): Piece[] {
  const said = quotes(doc).flatMap((quote) => quote.segments.map((segment) => ({ segment, quote })));
  said.sort((a, b) => a.segment.start - b.segment.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const sentence of doc.sentences) {
    const { last, start, end } = sentence;
    const first = bodyOf(doc, sentence);
    while ((said[from]?.segment.end ?? Infinity) <= start) from++;
    const taken: Span[] = [];
    for (let i = from; i < said.length && (said[i]?.segment.start ?? end) < end; i++) {
      const { segment, quote } = said[i] ?? {};
      if (!segment || !quote || !overlaps(segment, { start, end })) continue;
      taken.push(segment, ...(quote.cue && contains({ start, end }, quote.cue) ? [quote.cue] : []));
      pieces.push({ range: tokensIn(doc, { first, last }, segment), quote, beside: false });
    }
    if (taken.length === 0) pieces.push({ range: { first, last }, quote: null, beside: false });
    else {
      for (const range of between(doc, { first, last }, taken))
        if (addsClaim(doc, range)) pieces.push({ range, quote: null, beside: true });
    }
  }
  return pieces.sort((a, b) => a.range.first - b.range.first);
}

function tokensIn({ tokens }: Document, { first, last }: TokenRange, span: Span): TokenRange {
  const from = Math.min(firstAt(tokens, span.start, first), last);
  let to = Math.min(firstAt(tokens, span.end, from), last);
  while (to > from && (tokens[to - 1]?.end ?? 0) > span.end) to--;
  return { first: from, last: to };
}

/** The stretches that none of `taken` covers. */
function between(doc: Document, { first, last }: TokenRange, taken: readonly Span[]): TokenRange[] {
  const free: TokenRange[] = [];
  let from = first;
  for (const span of taken.toSorted((a, b) => a.start - b.start)) {
    const range = tokensIn(doc, { first: from, last }, span);
    if (range.last <= range.first) continue;
    if (range.first > from) free.push({ first: from, last: range.first });
    from = range.last;
  }
  if (from < last) free.push({ first: from, last });
  return free;
}

/** "Kim, who owns 140 trucks, [said]", "The firm cut 40 jobs and has [said]": a clause of its own stands beside the words of saying. */
function addsClaim(doc: Document, range: TokenRange): boolean {
  const [before, final] = doc.tokens.slice(Math.max(range.first, range.last - 2), range.last);
  const helped = final !== undefined && (wordClasses(final.lower) & WordClass.auxiliary) !== 0;
  return relativeAt(doc, range) !== null || [doc.tokens[range.first], helped ? before : final].some(links);
}

const links = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === 'but';

/** Behind a dateline ("SEOUL, Dec. 31 (KNA) —") and behind the line "date 2025-12-31" that an article may begin with. */
function bodyOf({ tokens }: Document, { first, last }: TokenRange): number {
  const { lower = '' } = tokens[first] ?? {};
  if (first === 0 && lower === 'date') {
    let at = 1;
    while (at < last && /^[\d-]+$/u.test(tokens[at]?.text ?? '')) at++;
    return at > 1 ? at : first;
  }
  return datelineEnd(tokens, { first, last });
}
