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
  readonly segments: readonly TextSpan[];
  /** The verbatim words without their marks. */
  readonly quoted: readonly TextSpan[];
  /** Some of it stands outside quotation marks. */
  readonly outside: boolean;
}

/** The words of each attribution, in the order of the text. */
export function statementsOf(k: Skeleton, found: readonly Attribution[]): Statement[] {
  const statements: Statement[] = [];
  for (const attribution of found) {
    const segments: TextSpan[] = [];
    const quoted: TextSpan[] = [];
    let outside = false;
    for (const content of attribution.content) {
      const range = withoutEdges(k, content);
      if (range.first >= range.last) continue;
      const known = quoted.length;
      const bare = readQuoted(k, range, quoted);
      const whole = !bare && quoted.length === known + 1 ? quoted[known] : undefined;
      segments.push(whole ?? textSpan(k, range));
      outside ||= bare;
    }
    const [first, last] = [segments[0], segments.at(-1)];
    if (!first || !last) continue;
    const text = segments.length === 1 ? first.text : segments.map((segment) => segment.text).join(' ');
    statements.push({ start: first.start, end: last.end, text, attribution, segments, quoted, outside });
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
  const told = occasionsOf(k, statements);
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
function occasionsOf(k: Skeleton, statements: readonly Statement[]): readonly (string | null)[] {
  let last: { readonly subject: number; readonly date: string | null } | null = null;
  return statements.map(({ attribution }) => {
    const subject = attribution.mention?.first;
    const before = subject === undefined || subject !== last?.subject ? null : last;
    const date = occasionOf(k, attribution) ?? (before ? before.date : occasionOfHost(k, attribution));
    last = subject === undefined ? null : { subject, date };
    return date;
  });
}

function recordOf(k: Skeleton, statement: Named, { speaker }: Resolution, date: string | null): Unplaced<Quote> {
  const { start, end, text, attribution: a, segments, quoted, id } = statement;
  const addressee = listenerOf(k, a);
  return {
    start,
    end,
    text,
    kind: a.verbatim ? 'direct' : kindOf(statement),
    segments,
    quoted: a.verbatim ? segments : quoted,
    cue: a.cue && textSpan(k, a.cue),
    speaker,
    addressee: addressee && textSpan(k, addressee).text,
    date,
    rule: a.rule,
    confidence: a.confidence,
    id,
  };
}

/** The content without the commas and dashes around it. */
function withoutEdges(k: Skeleton, { first, last }: TokenRange): TokenRange {
  let [from, to] = [first, last];
  while (to > from && EDGES.has(k.tokens[to - 1]?.text ?? '')) to--;
  while (from < to && EDGES.has(k.tokens[from]?.text ?? '')) from++;
  return { first: from, last: to };
}
const EDGES = new Set([',', ';', ':', '—', '–', '--', '---']);

/** Adds the quotations of the range to `quoted`; true when words stand outside them. */
function readQuoted(k: Skeleton, { first, last }: TokenRange, quoted: TextSpan[]): boolean {
  let outside = false;
  for (let i = first; i < last;) {
    const quotation = k.quotationAt(i);
    if (quotation) {
      const words = inner(k, quotation);
      if (words) quoted.push(words);
      i = quotation.last;
      continue;
    }
    const kind = k.tokens[i]?.kind;
    outside ||= kind === 'word' || kind === 'number';
    i++;
  }
  return outside;
}

/** The verbatim words without their marks. */
function inner(k: Skeleton, quotation: Quotation): TextSpan | null {
  const last = quotation.closed ? quotation.last - 1 : quotation.last;
  const first = k.tokens[quotation.first]?.kind === 'mark' ? quotation.first + 1 : quotation.first;
  return last > first ? textSpan(k, { first, last }) : null;
}

const kindOf = ({ quoted, outside }: Statement): QuoteKind =>
  quoted.length === 0 ? 'indirect' : outside ? 'mixed' : 'direct';

function textSpan(k: Skeleton, { first, last }: TokenRange): TextSpan {
  const start = k.tokens[first]?.start ?? 0;
  const end = k.tokens[last - 1]?.end ?? start;
  return { start, end, text: k.doc.text.slice(start, end) };
}
