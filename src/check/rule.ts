import type { Document } from '../document/document.js';
import type { Level, TextSpan } from '../records.js';
import type { Span } from '../text/span.js';

export type RuleLevel = Level | 'off';

/** What a rule has seen; `start`…`end` is what a reader should look at. */
export interface Finding extends Span {
  readonly message: string;
  /** Other places of the same problem: the first of two spellings, the figures of a sum. */
  readonly related?: readonly Span[];
  /** What to write instead; only where nothing but typing can be wrong. */
  readonly fix?: TextSpan;
  /** For a case less sure than the rule at large. */
  readonly atMost?: Level;
}

/** What a desk may tell the rules. */
export interface RuleOptions {
  /** Names that need no introduction, roles or second name. */
  readonly known: readonly string[];
  /** Words that `text/leftover` lets pass. */
  readonly allow: readonly string[];
}

/** A text that must fail or pass; `date` is the day it was written. */
export type Example = string | { readonly text: string; readonly date: string };

/** The text of an example, its middle left out where it is long. */
export const exampleText = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;

const LONGEST = 200;

export interface CheckRule {
  /** Namespace and file name: `text/missing-space` is `rules/text/missing-space.ts`. */
  readonly id: string;
  readonly level: RuleLevel;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** Why it matters, and what the rule leaves alone. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  check(doc: Document, options: RuleOptions): Iterable<Finding>;
}
