import type { Span } from '../text/span.js';
import type { Paragraph, TokenRange } from './paragraphs.js';
import { pairDoubles } from './double-marks.js';
import { endsClause, isInch, isSingle, type Pair, touches } from './marks.js';
import { pairSingles, singleDirection, skipInside } from './single-marks.js';
import type { Token } from './tokens.js';

/** A stretch in quotation marks, with its marks; `first` and `last` index the document's tokens, `last` excluded. */
export interface Quotation extends Span, TokenRange {
  readonly paragraph: number;
  /** False when the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** The paragraph before ended in an open quotation that goes on here. */
  readonly continues: boolean;
}

/**
 * Pairs quotation marks, paragraph by paragraph, and gives the outermost pairs in the order of the text.
 *
 * Marks of all kinds may open and close each other ("Q”, ``Q'', „Q“). A mark that does not say its direction is read by what it
 * touches, and by whether a quotation is open. A double mark without a partner runs to the end of its paragraph, never further;
 * a single one without a partner is an apostrophe.
 */
export function quotations(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksIn(tokens, paragraph);
    if (marks.length === 0) {
      open = false;
      return;
    }
    let pairs = pairSingles(tokens, marks, pairDoubles(tokens, marks, paragraph), paragraph);
    const closing = open ? loneClosing(tokens, paragraph, pairs) : null;
    if (closing !== null) pairs.unshift({ open: paragraph.first, last: closing + 1, closed: true });
    const single = openSingle(tokens, marks, paragraph, pairs, paragraphs[index + 1]);
    if (single !== null) {
      const outer = { open: single, last: paragraph.last, closed: false };
      pairs = [...pairs.filter(({ last }) => last <= single), outer];
    }
    pairs.forEach((pair, at) => {
      found.push({
        start: tokens[pair.open]?.start ?? 0,
        end: tokens[pair.last - 1]?.end ?? 0,
        first: pair.open,
        last: pair.last,
        paragraph: index,
        closed: pair.closed,
        continues: open && at === 0 && pair.open === paragraph.first,
      });
    });
    open = pairs.at(-1)?.closed === false;
  });
  return found;
}

/** Where a quotation that the paragraph before left open ends, when this one goes on without a mark: at a closing one that nothing opened. */
function loneClosing(tokens: readonly Token[], paragraph: Paragraph, pairs: readonly Pair[]): number | null {
  const limit = pairs[0]?.open ?? paragraph.last;
  for (let i = paragraph.first + 1; i < limit; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark') continue;
    if (isSingle(token)) {
      if (singleDirection(tokens, i, paragraph) === 'close' && endsClause(tokens[i - 1])) return i;
      continue;
    }
    const { left, right } = touches(tokens, i, paragraph);
    return left && !right && !isInch(tokens, i) ? i : null;
  }
  return null;
}

/** A single mark that opens a quotation of several paragraphs: nothing closes it here, and the next paragraph opens or closes one. */
function openSingle(
  tokens: readonly Token[],
  marks: readonly number[],
  paragraph: Paragraph,
  pairs: readonly Pair[],
  next: Paragraph | undefined,
): number | null {
  if (!next || pairs.at(-1)?.closed === false || !endsParagraph(tokens, paragraph)) return null;
  const from = pairs.findLast(({ open }) => isSingle(tokens[open]))?.last ?? paragraph.first;
  const singles = marks.filter((mark) => mark >= from && mark < paragraph.last - 1 && isSingle(tokens[mark]));
  for (const i of skipInside(singles, pairs)) {
    if (singleDirection(tokens, i, paragraph) !== 'open') continue;
    const introduced = i === paragraph.first || /^[,:.!?]$/u.test(tokens[i - 1]?.text ?? '');
    if (!introduced || !tokens[i + 1]?.capital) continue;
    const goesOn = isSingle(tokens[next.first]) && singleDirection(tokens, next.first, next) === 'open';
    return goesOn || loneClosing(tokens, next, []) !== null ? i : null;
  }
  return null;
}

/** Its last sentence ends, within marks of a quotation inside or not. */
const endsParagraph = (tokens: readonly Token[], { first, last }: Paragraph): boolean => {
  let i = last - 1;
  while (i > first && tokens[i]?.kind === 'mark') i--;
  return endsClause(tokens[i]);
};

function marksIn(tokens: readonly Token[], { first, last }: Paragraph): number[] {
  const marks: number[] = [];
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'mark') marks.push(i);
  return marks;
}
