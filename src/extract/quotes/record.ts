import type { TokenRange } from '../../document/paragraphs.js';
import type { Quotation } from '../../document/quotations.js';
import type { Quote, QuoteKind, TextSpan, Unplaced } from '../../records.js';
import type { Resolution } from '../coreference/answers.js';
import { ranked } from '../coreference/pronouns.js';
import { resolver } from '../coreference/resolve.js';
import type { Attribution } from './attribution.js';
import { listenerOf, occasionOf, occasionOfHost } from './occasion.js';
import { whyOf } from './rules/index.js';
import type { Skeleton } from './syntax/skeleton.js';

/** What is said; who says it and when is found out when it is asked for. */
export interface Statement extends TextSpan {
  readonly attribution: Attribution;
  readonly pieces: readonly Piece[];
  readonly segments: readonly TextSpan[];
}

/** The words of each attribution, in the order of the text. */
export function statementsOf(k: Skeleton, found: readonly Attribution[]): Statement[] {
  const statements: Statement[] = [];
  for (const attribution of found) {
    const pieces = attribution.content.flatMap((range) => pieceOf(k, range));
    const segments = pieces.map(({ segment }) => segment);
    const [first, last] = [segments[0], segments.at(-1)];
    if (!first || !last) continue;
    const text = segments.map((segment) => segment.text).join(' ');
    statements.push({ start: first.start, end: last.end, text, attribution, pieces, segments });
  }
  return statements.sort((a, b) => a.start - b.start);
}

/** Tells who says the statement with an index. */
export const speakersOf = (k: Skeleton, statements: readonly Statement[]): ((index: number) => Resolution) =>
  resolver(
    k.doc,
    statements.map(({ attribution: { mention, verbatim = false }, segments }) => ({
      mention: mention && textSpan(k, mention),
      content: segments,
      label: verbatim,
    })),
  );

/** Turns statements into records. */
export function recordsOf(
  k: Skeleton,
  statements: readonly Named[],
  speakerOf: (index: number) => Resolution,
): Unplaced<Quote>[] {
  const told = occasionsOf(
    k,
    statements.map(({ attribution }) => attribution),
  );
  return statements.map((statement, i) => recordOf(k, statement, speakerOf(i), told[i] ?? null));
}

type Named = Statement & { readonly id: string };

/** Why a quote is what it is. */
export const explanationOf = (
  rule: string,
  { speaker, because, candidates }: Resolution,
): Required<Quote>['explanation'] => ({
  rule: whyOf(rule),
  speaker: speaker && because,
  candidates: candidates.map(ranked),
});

/** When each was said; ", adding that" was said when the words before it were: it has the same subject. */
function occasionsOf(k: Skeleton, attributions: readonly Attribution[]): readonly (string | null)[] {
  let last: { readonly subject: number; readonly date: string | null } | null = null;
  return attributions.map((attribution) => {
    const subject = attribution.mention?.first;
    const before = subject === undefined || subject !== last?.subject ? null : last;
    const date = occasionOf(k, attribution) ?? (before ? before.date : occasionOfHost(k, attribution));
    last = subject === undefined ? null : { subject, date };
    return date;
  });
}

function recordOf(
  k: Skeleton,
  { start, end, text, attribution: a, pieces, segments, id }: Named,
  { speaker }: Resolution,
  date: string | null,
): Unplaced<Quote> {
  const addressee = listenerOf(k, a);
  return {
    start,
    end,
    text,
    kind: a.verbatim ? 'direct' : kindOf(pieces),
    segments,
    quoted: a.verbatim ? segments : pieces.flatMap(({ quoted }) => quoted),
    cue: a.cue && textSpan(k, a.cue),
    speaker,
    addressee: addressee && textSpan(k, addressee).text,
    date,
    rule: a.rule,
    confidence: a.confidence,
    id,
  };
}

interface Piece {
  readonly segment: TextSpan;
  readonly quoted: readonly TextSpan[];
  readonly outside: boolean;
}

function pieceOf(k: Skeleton, range: TokenRange): Piece[] {
  let { first, last } = range;
  while (last > first && /^(?:[,;:—–]|-{2,3})$/u.test(k.tokens[last - 1]?.text ?? '')) last--;
  while (first < last && /^(?:[,;:—–]|-{2,3})$/u.test(k.tokens[first]?.text ?? '')) first++;
  if (first >= last) return [];
  const quoted: TextSpan[] = [];
  let outside = false;
  for (let i = first; i < last; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (quotation) quoted.push(...inner(k, quotation));
    else if (k.tokens[i]?.kind === 'word' || k.tokens[i]?.kind === 'number') outside = true;
  }
  const whole = !outside && quoted.length === 1 ? quoted[0] : undefined;
  return [{ segment: whole ?? textSpan(k, { first, last }), quoted, outside }];
}

/** The verbatim words without their marks. */
function inner(k: Skeleton, quotation: Quotation): TextSpan[] {
  const last = quotation.closed ? quotation.last - 1 : quotation.last;
  const first = k.tokens[quotation.first]?.kind === 'mark' ? quotation.first + 1 : quotation.first;
  return last > first ? [textSpan(k, { first, last })] : [];
}

function kindOf(pieces: readonly Piece[]): QuoteKind {
  if (!pieces.some(({ quoted }) => quoted.length)) return 'indirect';
  return pieces.some(({ outside }) => outside) ? 'mixed' : 'direct';
}

function textSpan(k: Skeleton, { first, last }: TokenRange): TextSpan {
  const start = k.tokens[first]?.start ?? 0;
  const end = k.tokens[last - 1]?.end ?? start;
  return { start, end, text: k.doc.text.slice(start, end) };
}
