import type { Span } from '../text/span.js';
import type { Piece } from './columns.js';
import type { RenderEnv, Style } from './renderer.js';
import { displayWidth, wrap } from './width.js';

/** A cell on its way to the screen: one text with a line feed at each wanted break, and which stretches of it have a style. */
export interface Cell {
  readonly text: string;
  readonly styles: readonly (Span & { readonly style: Style })[];
}

export interface Line {
  readonly columns: number;
  readonly painted: string;
}

/** White space of the article, its line ends too, as single spaces; a space that must not break stays. */
export const flat = (text: string): string => text.replace(/[^\S\u00a0\u2007\u202f]+/gu, ' ');

export function cell(pieces: readonly Piece[], { shield }: RenderEnv): Cell {
  let text = '';
  const styles: (Span & { style: Style })[] = [];
  for (const piece of pieces) {
    if (piece.newLine) text += '\n';
    const start = text.length;
    text += shield(flat(piece.text));
    if (piece.style) styles.push({ start, end: text.length, style: piece.style });
  }
  return { text, styles };
}

/** The cell cut into lines of at most `width` columns, each painted. */
export const linesOf = ({ text, styles }: Cell, width: number, { paint }: RenderEnv): readonly Line[] =>
  wrap(text, width).map((line) => ({
    columns: displayWidth(text.slice(line.start, line.end)),
    painted: paintLine(text, line, styles, paint),
  }));

function paintLine(text: string, line: Span, styles: Cell['styles'], paint: RenderEnv['paint']): string {
  let painted = '';
  let at = line.start;
  for (const { start, end, style } of styles) {
    const from = Math.max(start, at);
    const to = Math.min(end, line.end);
    if (from >= to) continue;
    painted += text.slice(at, from) + paint(style, text.slice(from, to));
    at = to;
  }
  return painted + text.slice(at, line.end);
}

/** The widest line and the widest word of a cell: how much room it likes and how much it needs. */
export function roomOf({ text }: Cell): { readonly liked: number; readonly needed: number } {
  const lines = text.split('\n');
  return {
    liked: Math.max(0, ...lines.map(displayWidth)),
    needed: Math.max(0, ...lines.flatMap((line) => line.split(' ').map(displayWidth))),
  };
}
