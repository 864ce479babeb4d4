import type { TokenRange } from '../../../document/paragraphs.js';
import type { Complement, ReportingVerb } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Subject } from '../syntax/appositives.js';
import type { Skeleton } from '../syntax/skeleton.js';
import type { CueKind } from './verb-groups.js';

/** A reporting verb at work, with its auxiliaries: "has long argued", "did not say", "adding". */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb;
  /** The token of the verb itself. */
  readonly at: number;
  readonly kind: CueKind;
  /** Who it belongs to, when that stands before it. */
  readonly subject: Subject | null;
  /** Where its clause begins: at the subject, or at the conjunction before it. */
  readonly clause: number;
}

export const takes = (cue: Cue, complement: Complement): boolean => cue.verb.takes.has(complement);

/** Whether a verb brings nothing but words in marks: "boomed", "started". */
export const isAloud = ({ takes: complements }: ReportingVerb): boolean =>
  complements.size === 1 && complements.has('quotation');

/** "did not respond", "has never mentioned". */
export function isNegated(k: Skeleton, cue: Cue): boolean {
  for (let i = cue.first; i < cue.at; i++) if (k.is(i, WordClass.negation) || k.lower(i) === 'never') return true;
  return false;
}
