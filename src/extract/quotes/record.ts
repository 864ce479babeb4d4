import type { TokenRange } from '../../document/paragraphs.js';
import type { Quotation } from '../../document/quotations.js';
import type { Quote, QuoteKind, TextSpan, Unplaced } from '../../records.js';
import type { Resolution } from '../coreference/resolution.js';
import { resolutions } from '../coreference/resolve.js';
import type { Attribution } from './attribution.js';
import { listenerOf, occasionOf, occasionOfHost } from './occasion.js';
import { whyOf } from './rules/index.js';
import type { Skeleton } from './skeleton.js';

/** A quote that still knows why it is what it is. */
type Made = Omit<Unplaced<Quote>, 'id'> & Required<Pick<Quote, 'explanation'>>;

const NOBODY: Resolution = { speaker: null, because: 'no mention', candidates: [] };

/** Turns attributions into records, in the order of the text. */
export function recordsOf(k: Skeleton, found: readonly Attribution[]): Made[] {
  const traced = found
    .map((attribution) => ({ attribution, pieces: attribution.content.flatMap((range) => pieceOf(k, range)) }))
    .filter(({ pieces }) => pieces.length > 0)
    .sort((a, b) => startOf(a.pieces) - startOf(b.pieces));
  const resolved = resolutions(
    k.doc,
    traced.map(({ attribution: { mention, verbatim = false }, pieces }) => ({
      mention: mention && textSpan(k, mention),
      content: pieces.map(({ segment }) => segment),
      label: verbatim,
    })),
  );
  const told = occasionsOf(
    k,
    traced.map(({ attribution }) => attribution),
  );
  return traced.flatMap(({ attribution, pieces }, i) =>
    recordOf(k, attribution, pieces, resolved[i] ?? NOBODY, told[i] ?? null),
  );
}

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

const startOf = (pieces: readonly Piece[]): number => pieces[0]?.segment.start ?? 0;

function recordOf(
  k: Skeleton,
  a: Attribution,
  pieces: readonly Piece[],
  resolution: Resolution,
  date: string | null,
): Made[] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const addressee = listenerOf(k, a);
  const segments = pieces.map(({ segment }) => segment);
  return [
    {
      start: first.segment.start,
      end: last.segment.end,
      text: segments.map(({ text }) => text).join(' '),
      kind: a.verbatim ? 'direct' : kindOf(pieces),
      segments,
      quoted: a.verbatim ? segments : pieces.flatMap(({ quoted }) => quoted),
      cue: a.cue && textSpan(k, a.cue),
      speaker: resolution.speaker,
      addressee: addressee && textSpan(k, addressee).text,
      date,
      rule: a.rule,
      confidence: a.confidence,
      explanation: {
        rule: whyOf(a.rule),
        speaker: resolution.speaker && resolution.because,
        candidates: resolution.candidates,
      },
    },
  ];
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
