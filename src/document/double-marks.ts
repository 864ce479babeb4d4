import { CLOSING, type Direction, isInch, isSingle, isStraight, OPENING, type Pair, touches } from './marks.js';
import type { Paragraph } from './paragraphs.js';
import { Gap, type Token } from './tokens.js';

/** The outermost pairs of double marks; one without a partner runs to the end of the paragraph. */
export function pairDoubles(tokens: readonly Token[], marks: readonly number[], paragraph: Paragraph): Pair[] {
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
  if (next === undefined) {
    const lost = attributionAfter(tokens, outer, paragraph.last);
    return [{ open: outer, last: lost ?? paragraph.last, closed: lost !== null }];
  }
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

/** `“The road is shut, | said Kim.`: behind the comma before somebody who says it and a stop; null where the words go on. */
function attributionAfter(tokens: readonly Token[], open: number, end: number): number | null {
  for (let i = open + 2; i < end; i++) {
    if (tokens[i]?.text !== ',') continue;
    let says = false;
    let to = i + 1;
    for (; to < end && to - i <= LONGEST_ATTRIBUTION && tokens[to]?.kind === 'word'; to++) {
      if (FIRST_PERSON.test(tokens[to]?.text ?? '')) break;
      // The verb opens or ends it.
      if (SAYS.test(tokens[to]?.lower ?? '')) says = to === i + 1 || tokens[to + 1]?.kind !== 'word';
    }
    if (says && (to >= end || tokens[to]?.kind === 'stop')) return i + 1;
  }
  return null;
}

const LONGEST_ATTRIBUTION = 7;
const SAYS = /^(?:added|asked|said|says)$/u;
const FIRST_PERSON = /^(?:I|[Ww]e)$/u;

/** Where a quotation that lost its closing mark ends: behind the first comma or stop that ends a clause, else at `before`. */
function lastStop(tokens: readonly Token[], open: number, before: number): number {
  for (let i = open + 2; i < before; i++) {
    const token = tokens[i];
    if (token && (token.kind === 'stop' || token.text === ',') && token.gap === Gap.none) return i + 1;
  }
  return before;
}

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
