import type { Anchor } from '../../document/document.js';
import type { Day } from './calendar.js';
import type { Tense } from './tense.js';
import type { Period } from './periods.js';

/** What an expression is resolved against: the document date and what was mentioned before it. */
export interface Context {
  readonly document: Day | null;
  readonly anchor: Anchor;
  readonly mention: Period | null;
  readonly quarter: Period | null;
  /** What the verbs around say. */
  readonly tense: Tense | null;
  /** The clause before it lies in the future. */
  readonly ahead: boolean;
}

export interface Resolved {
  readonly value: string | null;
  readonly unit: string;
  readonly period: Period | null;
  readonly why: string;
  readonly warning: string | null;
}
