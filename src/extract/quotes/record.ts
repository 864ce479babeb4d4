import type { TokenRange } from '../../document/paragraphs.js';
import type { Quotation } from '../../document/quotations.js';
import type { Quote, QuoteKind, QuoteSpeaker, TextSpan, Unplaced } from '../../records.js';
import type { Span } from '../../text/span.js';
import type { Attribution } from './attribution.js';
import type { Skeleton } from './skeleton.js';

type Made = Omit<Unplaced<Quote>, 'id'>;

/** Turns attributions into records, in the order of the text. */
export function recordsOf(k: Skeleton, found: readonly Attribution[]): Made[] {
  return found.flatMap((a) => recordOf(k, a)).sort((a, b) => a.start - b.start || b.end - a.end);
}

function recordOf(k: Skeleton, a: Attribution): Made[] {
  const pieces = a.content.flatMap((range) => pieceOf(k, range));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const segments = pieces.map(({ segment }) => segment);
  return [
    {
      start: first.segment.start,
      end: last.segment.end,
      text: segments.map(({ text }) => text).join(' '),
      kind: kindOf(pieces),
      segments,
      quoted: pieces.flatMap(({ quoted }) => quoted),
      cue: a.cue && textSpan(k, a.cue),
      speaker: a.mention && speakerAt(k, a.mention),
      addressee: a.addressee && textSpan(k, a.addressee).text,
      date: null,
      rule: a.rule,
      confidence: a.confidence,
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
  while (last > first && /^[,;:—–]$/u.test(k.tokens[last - 1]?.text ?? '')) last--;
  while (first < last && /^[,;:—–]$/u.test(k.tokens[first]?.text ?? '')) first++;
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
  const first = quotation.first + 1;
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

function speakerAt(k: Skeleton, mention: TokenRange): QuoteSpeaker {
  const { start, end, text }: Span & { text: string } = textSpan(k, mention);
  return {
    start,
    end,
    id: text,
    asWritten: text,
    name: text,
    how: 'named',
    role: null,
    organization: null,
    type: 'unknown',
    anonymous: false,
  };
}
