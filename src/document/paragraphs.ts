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
  const header = body > 0 ? tokens.findIndex((token) => token.start >= body) : 0;
  const lines = lineStarts(tokens, header);
  const wrapped = isHardWrapped(tokens, lines, Math.max(header, 0));
  const found: Paragraph[] = [];
  let first = 0;
  const cut = (i: number): void => {
    if (i <= first) return;
    found.push(paragraph(tokens, first, i));
    first = i;
  };
  for (const i of lines) if (i === header || tokens[i]?.gap === Gap.blank || !wrapped) cut(i);
  cut(tokens.length);
  return found;
}

/** The tokens behind a line break, and the one behind the header. */
function lineStarts(tokens: readonly Token[], header: number): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (i === header || (tokens[i]?.gap ?? Gap.none) >= Gap.line) starts.push(i);
  return starts;
}

const paragraph = (tokens: readonly Token[], first: number, last: number): Paragraph => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
  first,
  last,
});

/** Mail and old wire copy break lines between 50 and 90 characters, mostly in the middle of a sentence. */
const MAX_LINE = 100;

/** True when most single line breaks behind token `from` stand inside a sentence, after a line of ordinary width. */
function isHardWrapped(tokens: readonly Token[], lines: readonly number[], from: number): boolean {
  let inside = 0;
  let ended = 0;
  let lineStart = tokens[from]?.start ?? 0;
  for (const i of lines) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (i <= from || !before || !token) continue;
    if (token.gap === Gap.line) {
      const midSentence = before.end - lineStart <= MAX_LINE && !endsSentence(before);
      if (midSentence) inside++;
      else ended++;
    }
    lineStart = token.start;
  }
  return inside > ended;
}

const endsSentence = (token: Token): boolean =>
  token.kind === 'stop' || token.kind === 'mark' || token.text.endsWith('.');
