import type { Style } from '../renderer.js';
import type { FileInfo, InputError, Level, OffsetUnit, Problem } from '../../records.js';
import { lineIndex } from '../../text/lines.js';
import type { Span } from '../../text/span.js';

/** One text with what was found in it. */
export interface CheckedDocument {
  /** Relative, with forward slashes. */
  readonly file: string;
  /** The id within a corpus file. */
  readonly doc?: string | undefined;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What a report says of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly level: Level | 'off';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface ProblemEnv {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly RuleInfo[];
  /** Columns of the screen. */
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
  /** Makes text harmless for where it goes. */
  readonly shield: (text: string) => string;
  readonly offsets: OffsetUnit;
  /** No summary. */
  readonly quiet: boolean;
  /** Whether a finding of this level fails the run. */
  readonly fails: (level: Level) => boolean;
}

/** The report in the making: pieces of it, in order. */
export interface ProblemRendering {
  readonly begin: () => string;
  readonly document: (checked: CheckedDocument) => string;
  readonly end: (files: readonly FileInfo[], errors: readonly InputError[]) => string;
}

export type ProblemRenderer = (env: ProblemEnv) => ProblemRendering;

/** Lines and columns from 1; the end is exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(text: string): (span: Span) => Region {
  const placeOf = lineIndex(text);
  return ({ start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** Puts a comma and a line end between the elements of a list that is written piece by piece. */
export function separator(between = ',\n'): () => string {
  let first = true;
  return () => {
    const put = first ? '' : between;
    first = false;
    return put;
  };
}
