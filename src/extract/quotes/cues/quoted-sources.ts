import { conjugate } from '../../../lexicon/conjugation.js';
import type { Subject } from '../syntax/appositives.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { subjectOf } from '../syntax/subjects.js';
import { isComma } from '../syntax/words.js';
import type { CueKind } from './verb-groups.js';
import { groupAt } from './verb-groups.js';

/** Who is quoted "as saying", and the verb that does so. */
export interface QuotedSource {
  readonly verb: number;
  readonly first: number;
  readonly kind: CueKind;
  readonly subject: Subject | null;
}

/** "quoted Kim | as saying", "Kim was quoted | as saying": the object of the verb speaks, in the passive its subject. */
export function quotedSource(k: Skeleton, saying: number, sentence: SkeletonSentence): QuotedSource | null {
  const before = k.lower(saying - 1);
  if (before !== 'as' && before !== 'having') return null;
  const as = before === 'as' ? saying - 1 : saying - 2;
  if (k.lower(as) !== 'as') return null;
  for (let verb = as - 1; verb > sentence.first && as - verb < REACH; verb = k.prev(verb)) {
    if (k.quotationAt(verb) || k.tokens[verb]?.kind === 'stop') return null;
    if (!QUOTING.has(k.lower(verb))) continue;
    const group = groupAt(k, verb, sentence);
    const host = subjectOf(k, group.first, sentence);
    if (group.be && k.lower(verb).endsWith('ed')) return { verb, first: group.first, kind: 'finite', subject: host };
    let last = verb + 1;
    while (last < as && !isComma(k, last)) last++;
    if (last === verb + 1) return null;
    const doing = k.lower(verb).endsWith('ing') && !group.be;
    const full = doing ? verb : (host?.full ?? verb);
    return { verb, first: as, kind: doing ? 'gerund' : 'finite', subject: { first: verb + 1, last, full } };
  }
  return null;
}

const REACH = 24;
const QUOTING = new Set(['quote', 'cite'].flatMap((verb) => Object.values(conjugate(verb)) as readonly string[]));
