import type { Span } from '../text/span.js';
import { Gap, type Token } from './tokens.js';

/** A run of tokens; `first` and `last` index the document's tokens, `last` excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Paragraph extends Span, TokenRange {}

/**
 * Cuts the tokens into paragraphs: at empty lines, and at single line breaks too unless the text is hard-wrapped, where a line
 * break is only white space. What stands before offset `body` is a header, a paragraph of its own.
 */
export function paragraphs(tokens: readonly Token[], body = 0): Paragraph[] {
  const header = tokens.findIndex((token) => token.start >= body);
  const wrapped = isHardWrapped(header > 0 ? tokens.slice(header) : tokens);
  const found: Paragraph[] = [];
  let first = 0;
  tokens.forEach((token, i) => {
    if (i > first && (i === header || token.gap === Gap.blank || (token.gap === Gap.line && !wrapped))) {
      found.push(paragraph(tokens, first, i));
      first = i;
    }
  });
  if (tokens.length > first) found.push(paragraph(tokens, first, tokens.length));
  return found;
}

const paragraph = (tokens: readonly Token[], first: number, last: number): Paragraph => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
  first,
  last,
});

/** Mail and old wire copy break lines between 50 and 90 characters, mostly in the middle of a sentence. */
const MAX_LINE = 100;

/** True when most single line breaks stand inside a sentence, after a line of ordinary width. */
function isHardWrapped(tokens: readonly Token[]): boolean {
  let inside = 0;
  let ended = 0;
  let lineStart = tokens[0]?.start ?? 0;
  tokens.forEach((token, i) => {
    if (i === 0 || token.gap < Gap.line) return;
    const before = tokens[i - 1];
    if (before && token.gap === Gap.line) {
      const midSentence = before.end - lineStart <= MAX_LINE && !endsSentence(before);
      if (midSentence) inside++;
      else ended++;
    }
    lineStart = token.start;
  });
  return inside > ended;
}

const endsSentence = (token: Token): boolean =>
  token.kind === 'stop' || token.kind === 'mark' || token.text.endsWith('.');
