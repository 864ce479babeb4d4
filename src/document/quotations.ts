import type { Span } from '../text/span.js';
import type { Paragraph, TokenRange } from './paragraphs.js';
import { Gap, type Token } from './tokens.js';

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
    let pairs = outermost(tokens, paragraph);
    const closing = open ? loneClosing(tokens, paragraph, pairs) : null;
    if (closing !== null) pairs.unshift({ open: paragraph.first, last: closing + 1, closed: true });
    const single = openSingle(tokens, paragraph, pairs, paragraphs[index + 1]);
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
  paragraph: Paragraph,
  pairs: readonly Pair[],
  next: Paragraph | undefined,
): number | null {
  if (!next || pairs.at(-1)?.closed === false || !endsParagraph(tokens, paragraph)) return null;
  const last = pairs.findLast(({ open }) => isSingle(tokens[open]));
  const singles: number[] = [];
  for (let i = last?.last ?? paragraph.first; i < paragraph.last - 1; i++) if (isSingle(tokens[i])) singles.push(i);
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

const endsClause = (token: Token | undefined): boolean => token?.kind === 'stop' || token?.text === ',';

interface Pair {
  readonly open: number;
  readonly last: number;
  readonly closed: boolean;
}

type Direction = 'open' | 'close' | 'either' | 'none';

function outermost(tokens: readonly Token[], paragraph: Paragraph): Pair[] {
  const marks: number[] = [];
  for (let i = paragraph.first; i < paragraph.last; i++) if (tokens[i]?.kind === 'mark') marks.push(i);
  if (!marks.length) return [];
  const doubles = pairDoubles(tokens, marks, paragraph);
  return pairSingles(tokens, marks, doubles, paragraph);
}

const SINGLE = /^['‘’‚‛`´]$/u;
const isSingle = (token: Token | undefined): boolean => token !== undefined && SINGLE.test(token.text);

function pairDoubles(tokens: readonly Token[], marks: readonly number[], paragraph: Paragraph): Pair[] {
  const pairs: Pair[] = [];
  const stack: number[] = [];
  for (const i of marks) {
    if (isSingle(tokens[i])) continue;
    const direction = doubleDirection(tokens, i, paragraph, stack);
    if (direction === 'open') {
      const outer = stack.at(-1);
      // A straight mark cannot nest in itself: the one before was never closed, and ends where this one begins.
      if (outer !== undefined && isStraight(tokens[outer]) && isStraight(tokens[i])) {
        stack.pop();
        if (!stack.length && i - outer > 1) pairs.push({ open: outer, last: lastStop(tokens, outer, i), closed: true });
      }
      stack.push(i);
    } else if (direction === 'close') {
      const from = stack.pop();
      // "…'go,'''": the last of three belongs to a quotation inside.
      const end =
        tokens[i]?.text === "''" && tokens[i + 1]?.text === "'" && tokens[i + 1]?.gap === Gap.none ? i + 2 : i + 1;
      if (from !== undefined && !stack.length) pairs.push({ open: from, last: end, closed: true });
    }
  }
  if (stack.length) return pairs.concat(unclosed(tokens, stack, marks, paragraph));
  return pairs;
}

/** Marks left open at the end of a paragraph: the last runs to its end, the ones before end where the next begins. */
function unclosed(
  tokens: readonly Token[],
  stack: readonly number[],
  marks: readonly number[],
  paragraph: Paragraph,
): Pair[] {
  const outer = stack[0] ?? paragraph.first;
  const inner = marks.filter((mark) => mark > outer && !isSingle(tokens[mark]));
  // "“Q, he said. “Q2.”": the outer mark lost its partner before the next opening one.
  const at = inner.findIndex((mark) => OPENING.test(tokens[mark]?.text ?? ''));
  const next = inner[at];
  if (next === undefined) return [{ open: outer, last: paragraph.last, closed: false }];
  const rest = inner.slice(at);
  const pairs: Pair[] = [{ open: outer, last: lastStop(tokens, outer, next), closed: true }];
  let open = -1;
  for (const mark of rest) {
    if (OPENING.test(tokens[mark]?.text ?? '')) {
      if (open >= 0) pairs.push({ open, last: lastStop(tokens, open, mark), closed: true });
      open = mark;
    } else if (open >= 0) {
      pairs.push({ open, last: mark + 1, closed: true });
      open = -1;
    }
  }
  if (open >= 0) pairs.push({ open, last: paragraph.last, closed: false });
  return pairs;
}

/** Where a quotation that lost its closing mark ends: behind the first comma or stop that ends a clause, else at `before`. */
function lastStop(tokens: readonly Token[], open: number, before: number): number {
  for (let i = open + 2; i < before; i++) {
    const token = tokens[i];
    if (token && (token.kind === 'stop' || token.text === ',') && token.gap === Gap.none) return i + 1;
  }
  return before;
}

const OPENING = /^(?:[“„‟«‹「『]|``)$/u;
const CLOSING = /^[”»›」』]$/u;
const isStraight = (token: Token | undefined): boolean => token !== undefined && /^(?:["＂]|'')$/u.test(token.text);

function doubleDirection(
  tokens: readonly Token[],
  i: number,
  paragraph: Paragraph,
  stack: readonly number[],
): Direction {
  const token = tokens[i];
  if (!token) return 'none';
  const opener = stack.at(-1);
  const openText = opener === undefined ? null : tokens[opener]?.text;
  const { left, right } = touches(tokens, i, paragraph);
  if (openText === '„' && /^[“”"]$/u.test(token.text)) return left ? 'close' : 'open';
  if (openText === '»' && token.text === '«') return 'close';
  if (token.text === '»' && openText === null && right && !left) return 'open';
  if (OPENING.test(token.text)) return openText !== null && left && !right ? 'close' : 'open';
  if (CLOSING.test(token.text)) return openText === null && right && !left ? 'open' : 'close';
  if (openText === null) {
    // An inch or a second of arc stands behind a digit; a closing mark without an opening one is dropped.
    return left && !right && !opensBehindComma(tokens, i, paragraph) ? 'none' : 'open';
  }
  if (right && !left) return 'open';
  if (left && !right && tokens[i - 1]?.kind === 'number' && isInch(tokens, i)) return 'none';
  return 'close';
}

/** `said," We will go."`: the space is on the wrong side of a mark that the next one of its kind closes. */
function opensBehindComma(tokens: readonly Token[], i: number, paragraph: Paragraph): boolean {
  const next = tokens[i + 1];
  if (tokens[i - 1]?.text !== ',' || !next || !(next.capital || next.text === '[') || !isStraight(tokens[i]))
    return false;
  for (let at = i + 1; at < Math.min(paragraph.last, i + LONGEST_GLUED); at++) {
    if (!isStraight(tokens[at])) continue;
    const { left, right } = touches(tokens, at, paragraph);
    return left && !right;
  }
  return false;
}

/** Tokens that are searched for the mark that closes a misplaced one. */
const LONGEST_GLUED = 400;

/** `6'2" tall`: a digit before, a common word after. */
const isInch = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    next.gap === Gap.space &&
    /^(?:tall|wide|long|high|deep|thick|screen|pipe|gun|by)$/u.test(next.lower)
  );
};

/** Whether a mark touches words (not punctuation that belongs to the other side) on its left and on its right. */
function touches(tokens: readonly Token[], i: number, paragraph: Paragraph): { left: boolean; right: boolean } {
  const before = i > paragraph.first ? tokens[i - 1] : undefined;
  const after = i + 1 < paragraph.last ? tokens[i + 1] : undefined;
  const left = before !== undefined && tokens[i]?.gap === Gap.none && !/^[([{—–―/-]$/u.test(before.text);
  const right =
    after?.gap === Gap.none &&
    !/^[,;:)\]}—–―/-]$/u.test(after.text) &&
    !/^[.!?]$/u.test(after.text) &&
    after.kind !== 'clitic';
  return { left, right };
}

function pairSingles(
  tokens: readonly Token[],
  marks: readonly number[],
  doubles: readonly Pair[],
  paragraph: Paragraph,
): Pair[] {
  const singles = marks.filter((mark) => isSingle(tokens[mark]));
  if (!singles.length) return [...doubles];
  const outside = skipInside(singles, doubles);
  const directions = outside.map((mark) => singleDirection(tokens, mark, paragraph));
  const strongAhead = strongClosersAhead(tokens, outside, directions);
  const pairs: Pair[] = [];
  let open = -1;
  outside.forEach((mark, k) => {
    const direction = directions[k];
    if (open < 0) {
      if (direction === 'open' || direction === 'either') open = mark;
    } else if (direction === 'open') {
      open = mark;
    } else if (direction === 'close' || direction === 'either') {
      if (isPlural(tokens, mark) && strongAhead[k]) return;
      pairs.push({ open, last: mark + 1, closed: true });
      open = -1;
    }
  });
  return merge(doubles, pairs);
}

/** Single marks inside a double quotation are nested in it. */
function skipInside(singles: readonly number[], doubles: readonly Pair[]): number[] {
  let at = 0;
  return singles.filter((mark) => {
    while (at < doubles.length && (doubles[at]?.last ?? 0) <= mark) at++;
    const pair = doubles[at];
    return !pair || mark < pair.open;
  });
}

function singleDirection(tokens: readonly Token[], mark: number, paragraph: Paragraph): Direction {
  const { left, right } = touches(tokens, mark, paragraph);
  const text = tokens[mark]?.text ?? '';
  const next = tokens[mark + 1];
  if (right && !left) {
    if (text === '´') return 'none';
    if (text === '’' && !next?.capital) return 'none';
    return next && (ELISIONS.has(next.lower) || (next.kind === 'number' && /^\d0$/u.test(next.text))) ? 'none' : 'open';
  }
  if (left && !right) return (text === '‘' || text === '`') && !endsClause(tokens[mark - 1]) ? 'none' : 'close';
  if (left && right) {
    if (text === '‘') return 'open';
    const before = tokens[mark - 1];
    if (before?.kind === 'stop' || before?.kind === 'punctuation' || before?.kind === 'mark' || next?.kind === 'mark')
      return 'either';
    return next?.capital && before?.text.endsWith('.') ? 'either' : 'none';
  }
  return 'none';
}

const ELISIONS = new Set(['em', 'til', 'tis', 'twas', 'cause', 'bout', 'n', 'round', 'neath', 'ere', 'cuz', 'sup']);

/** "the voters' will": a possessive looks like the end of a quotation. */
const isPlural = (tokens: readonly Token[], mark: number): boolean => {
  const before = tokens[mark - 1];
  return before?.kind === 'word' && /(?:s|in|z)$/u.test(before.lower);
};

/** For every mark, whether a closing one that is no possessive stands ahead of it, before the next opening one. */
function strongClosersAhead(
  tokens: readonly Token[],
  marks: readonly number[],
  directions: readonly Direction[],
): boolean[] {
  const ahead: boolean[] = [];
  let strong = false;
  for (let k = marks.length - 1; k >= 0; k--) {
    ahead[k] = strong;
    const mark = marks[k] ?? 0;
    if (directions[k] === 'open') strong = false;
    else if (directions[k] !== 'none' && !isPlural(tokens, mark)) strong = true;
  }
  return ahead;
}

/** Single pairs take in the double ones they hold. */
function merge(doubles: readonly Pair[], singles: readonly Pair[]): Pair[] {
  const all = [...doubles, ...singles].sort((a, b) => a.open - b.open || b.last - a.last);
  const found: Pair[] = [];
  for (const pair of all) {
    const outer = found.at(-1);
    if (!outer || pair.open >= outer.last) found.push(pair);
  }
  return found;
}
