import stringWidth from 'string-width';
import type { Span } from '../text/span.js';

/** Characters that are one column wide each, whatever stands beside them: the great mass of news. */
const SINGLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/u;

/** Columns of the screen that `text` takes. */
export const displayWidth = (text: string): number => (SINGLE.test(text) ? text.length : stringWidth(text));

/** Where letters end does not depend on the language; the root locale says so. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks `text` into lines of at most `width` columns: at line feeds, else at spaces, and inside a word only where it is longer
 * than a line. The spaces at a break belong to no line; nothing else is lost.
 */
export function wrap(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  for (const part of text.matchAll(/[^\n]+/gu)) wrapLine(part[0], part.index, width, lines);
  return lines;
}

function wrapLine(text: string, offset: number, width: number, lines: Span[]): void {
  let start = -1;
  let end = 0;
  let used = 0;
  const flush = (): void => {
    if (start >= 0) lines.push({ start: offset + start, end: offset + end });
    start = -1;
    used = 0;
  };
  const put = (from: number, to: number, columns: number, space: number): void => {
    if (start >= 0 && used + space + columns > width) flush();
    used = start < 0 ? columns : used + space + columns;
    if (start < 0) start = from;
    end = to;
  };
  for (const { 0: word, index } of text.matchAll(/[^ ]+/gu)) {
    const columns = displayWidth(word);
    const space = start < 0 ? 0 : index - end;
    if (columns <= width) {
      put(index, index + word.length, columns, space);
      continue;
    }
    let gap = space;
    for (const { segment, index: at } of graphemes.segment(word)) {
      put(index + at, index + at + segment.length, displayWidth(segment), gap);
      gap = 0;
    }
  }
  flush();
}
