import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import { Gap, type Token } from '../../document/tokens.js';
import { overlaps, type Span } from '../../text/span.js';
import { verbAt } from './verbs.js';

/** Words that may begin a second statement in a sentence. */
const JOINS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though']);

/**
 * Cuts a stretch of tokens where a second statement begins: at a semicolon, and at ", and", ", while" and their like when both
 * sides have a verb and something of `marks` (figures, dates) of their own.
 */
export function clauses(doc: Document, { first, last }: TokenRange, marks: readonly Span[]): TokenRange[] {
  if (marks.length === 0) return [{ first, last }];
  const cut: TokenRange[] = [];
  let start = first;
  for (let i = first + 1; i < last; i++) {
    const next = boundary(doc, i, last);
    if (next === null) continue;
    const [left, right] = [
      { first: start, last: i },
      { first: next, last },
    ];
    if (![left, right].every((side) => stands(doc, side, marks))) continue;
    cut.push(left);
    start = next;
  }
  return [...cut, { first: start, last }];
}

/** The token after the words that stand between two statements; null when none end at `i`. */
function boundary({ tokens }: Document, i: number, last: number): number | null {
  const token = tokens[i];
  if (token?.text === ';') return i + 1;
  if (token?.text !== ',') return null;
  const word = tokens[i + 1];
  return word && i + 2 < last && word.gap !== Gap.none && JOINS.has(word.lower) ? i + 2 : null;
}

function stands(doc: Document, range: TokenRange, marks: readonly Span[]): boolean {
  const span = spanOf(doc, range);
  return marks.some((mark) => overlaps(span, mark)) && verbAt(doc, range) !== null;
}

/** What links a clause to the one before and says nothing in it. */
const LEADS = new Set(['that', 'and', 'but']);

/** What goes on to another statement. */
const LINKS = new Set(['and', 'but']);

/** Without the punctuation and the marks at its ends. */
export function trimmed({ tokens }: Document, { first, last }: TokenRange): TokenRange {
  let [from, to] = [first, last];
  while (from < to && isOutside(tokens[from], LEADS)) from++;
  while (to > from && isOutside(tokens[to - 1], LINKS)) to--;
  return { first: from, last: to };
}

const isOutside = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined &&
  (token.kind === 'mark' ||
    token.kind === 'stop' ||
    (token.kind === 'punctuation' ? !BRACKETS.has(token.text) : words.has(token.lower)));

const BRACKETS = new Set('()[]');

export const spanOf = ({ tokens }: Document, { first, last }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});
