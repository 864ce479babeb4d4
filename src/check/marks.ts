import type { Document } from '../document/document.js';
import type { TokenRange } from '../document/paragraphs.js';
import { Gap, type Token } from '../document/tokens.js';
import { once } from '../extract/once.js';
import type { Span } from '../text/span.js';

/** A quotation between double marks, both inside the span; `closed` is false when the next paragraph goes on with it. */
export interface MarkPair extends Span {
  readonly paragraph: number;
  readonly closed: boolean;
}

/** A mark without a partner. */
export interface StrayMark extends Span {
  readonly paragraph: number;
  readonly side: 'open' | 'close';
}

export interface MarkPairs {
  readonly pairs: readonly MarkPair[];
  readonly stray: readonly StrayMark[];
}

type Side = 'open' | 'close' | 'either';

/** Pairs the double quotation marks strictly, paragraph by paragraph, and keeps what has no partner. */
export const markPairs = once((doc: Document): MarkPairs => {
  const pairs: MarkPair[] = [];
  const stray: StrayMark[] = [];
  const typewritten = doc.tokens.some(({ text }) => text === '``');
  const flat = doc.paragraphs.length === 1;
  doc.paragraphs.forEach((paragraph, index) => {
    const at = ({ start, end }: Span): Span & { paragraph: number } => ({ start, end, paragraph: index });
    const open: Mark[] = [];
    for (const mark of marksOf(doc.tokens, paragraph, typewritten)) {
      const { token } = mark;
      const top = open.at(-1);
      if (closes(mark, top)) {
        if (top) pairs.push({ start: top.token.start, end: token.end, paragraph: index, closed: true });
        else stray.push({ ...at(token), side: 'close' });
        open.pop();
        continue;
      }
      // Curly marks may stand inside straight ones, and the reverse; of two alike the first was never closed.
      const twin = open.findIndex((outer) => outer.side === mark.side);
      // Where a text lost its paragraphs, a quotation that goes on in a new one opens again behind a full stop.
      if (twin >= 0 && flat && mark.side === 'open' && mark.behindStop) open.splice(twin);
      else if (twin >= 0 && !mark.inSingle)
        stray.push(...open.splice(twin).map((outer) => ({ ...at(outer.token), side: 'open' as const })));
      open.push(mark);
    }
    const next = doc.paragraphs[index + 1];
    const goesOn = next !== undefined && /^(?:open|either)$/u.test(sideOf(doc.tokens, next.first, typewritten) ?? '');
    for (const [depth, { token }] of open.entries()) {
      if (depth === 0 && goesOn)
        pairs.push({ start: token.start, end: paragraph.end, paragraph: index, closed: false });
      else stray.push({ ...at(token), side: 'open' });
    }
  });
  return { pairs, stray: withoutBlocks(doc, stray) };
});

interface Mark {
  /** A single mark has opened since the last double one. */
  readonly inSingle: boolean;
  readonly behindStop: boolean;
  readonly token: Token;
  readonly side: Side;
}

/** A straight mark inside a curly pair opens when white space stands before it. */
function closes({ token, side }: Mark, top: Mark | undefined): boolean {
  if (side === 'open') return false;
  if (side === 'close') return true;
  return top !== undefined && (top.side === 'either' || token.gap === Gap.none);
}

/** The double marks of the copy, without those of markup (`<a href="…">`) and inches (`6'2"`). */
function marksOf(tokens: readonly Token[], { first, last }: TokenRange, typewritten: boolean): Mark[] {
  const marks: Mark[] = [];
  let inTag = false;
  let inSingle = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '<' && tokens[i + 1]?.gap === Gap.none) inTag = true;
    else if (token.text === '>') inTag = false;
    const side = inTag ? null : sideOf(tokens, i, typewritten);
    if (token.kind === 'mark' && token.text === '‘') inSingle = true;
    if (side === null || isInch(tokens, i)) continue;
    marks.push({ token, side, inSingle, behindStop: tokens[i - 1]?.kind === 'stop' });
    inSingle = false;
  }
  return marks;
}

/**
 * Which side of a quotation a double mark stands on; null for single marks and for marks English does not use. In a text that opens
 * with two grave accents, two apostrophes close unless a word hangs on them.
 */
function sideOf(tokens: readonly Token[], i: number, typewritten: boolean): Side | null {
  const token = tokens[i];
  if (token?.kind !== 'mark') return null;
  const { text } = token;
  if (text === '“' || text === '``') return 'open';
  if (text === '”') return 'close';
  if (typewritten && text === "''" && (token.gap === Gap.none || tokens[i + 1]?.gap !== Gap.none)) return 'close';
  return text === '"' || text === "''" ? 'either' : null;
}

/** `6'2"` and `6’2”`. */
function isInch(tokens: readonly Token[], i: number): boolean {
  const [feet, prime, inches] = tokens.slice(Math.max(0, i - 3), i);
  const glued = [prime, inches, tokens[i]].every((token) => token?.gap === Gap.none);
  return glued && feet?.kind === 'number' && inches?.kind === 'number' && /^['’′]$/u.test(prime?.text ?? '');
}

/** How many paragraphs a quotation may run over with marks at its two ends only. */
const MAX_BLOCK = 6;

/** Takes out the two marks of a block: one is left open in a paragraph, the next that is left over closes it further down. */
function withoutBlocks({ text, tokens, paragraphs }: Document, stray: readonly StrayMark[]): StrayMark[] {
  const kept: StrayMark[] = [];
  for (let i = 0; i < stray.length; i++) {
    const mark = stray[i];
    const next = stray[i + 1];
    if (!mark) break;
    const straight = next !== undefined && text[next.start] === '"' && text[mark.start] === '"';
    const ends = next !== undefined && tokens[(paragraphs[next.paragraph]?.last ?? 0) - 1]?.start === next.start;
    const closes = next?.side === 'close' || (straight && ends);
    const distance = (next?.paragraph ?? 0) - mark.paragraph;
    if (mark.side === 'open' && closes && distance > 0 && distance <= MAX_BLOCK) i++;
    else kept.push(mark);
  }
  return kept;
}
