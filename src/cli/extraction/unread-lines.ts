import type { Quote } from '../../records.js';

/** A line with something on it. */
const WHOLE_LINE = /[\r\n][ \t]{0,99}\S[^\r\n]*[\r\n]/u;

/** A quote cut wherever whole lines in it are not read, as the times between two subtitles: they are none of its words. */
export function withoutUnreadLines(quote: Quote, text: string, prose: string): Quote {
  const cut = (pieces: Quote['segments']): Quote['segments'] =>
    pieces.flatMap((piece) => [...cutPiece(piece, text, prose)]);
  const segments = cut(quote.segments);
  if (segments.length === quote.segments.length) return quote;
  return { ...quote, segments, quoted: cut(quote.quoted), text: segments.map((segment) => segment.text).join(' ') };
}

function* cutPiece(
  { start, end }: Quote['segments'][number],
  text: string,
  prose: string,
): Iterable<Quote['segments'][number]> {
  let from = start;
  for (const { index, 0: gap } of prose.slice(start, end).matchAll(/\s{3,}/gu)) {
    const at = start + index;
    if (at === from || !WHOLE_LINE.test(text.slice(at, at + gap.length))) continue;
    yield { start: from, end: at, text: text.slice(from, at) };
    from = at + gap.length;
  }
  yield { start: from, end, text: text.slice(from, end) };
}
