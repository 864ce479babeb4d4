import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import type { Cue } from '../cues/cue.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isAdverb, isComma, isFinite } from '../syntax/words.js';
import { contentEnd } from './content-end.js';

const C = WordClass;

/** Where the noun phrase that names the matter ends: before a clause that hangs on the verb, and before what the speaker does besides. */
export function matterEnd(first: number, cue: Cue, site: Site): number {
  const { k } = site;
  const end = contentEnd(first, cue, site);
  const doing = k.lower(cue.at).endsWith('ing');
  const verb = lastFinite(k, first, end);
  let clause = false;
  for (let i = first + 1; i < end; i = k.next(i)) {
    if (isFinite(k, i) || k.is(i, C.complementizer)) clause = true;
    const comma = isComma(k, i);
    const opener = comma ? i + 1 : i;
    const opensClause = verb > opener && k.is(opener, comma ? C.subordinator | C.coordinator : C.subordinator);
    if (comma && (opensClause || k.lower(opener).endsWith('ing'))) return i;
    if (clause) continue;
    if (comma && isFinite(k, opener)) return i;
    if (opensClause && k.lower(i) !== 'as') return i;
    if (k.lower(i) === 'despite' || (AFTER.test(k.lower(i)) && k.lower(i + 1).endsWith('ing'))) return i;
    if (!k.is(i, C.coordinator)) continue;
    const besides = isAdverb(k, i + 1) ? i + 2 : i + 1;
    const does = doing && k.lower(besides).endsWith('ing') && !k.lower(i - 1).endsWith('ing');
    if (isFinite(k, besides) || (does && k.lower(i) === 'and')) return i;
  }
  return end;
}

function lastFinite(k: Skeleton, first: number, end: number): number {
  let last = -1;
  for (let i = first; i < end; i = k.next(i)) if (isFinite(k, i)) last = i;
  return last;
}

const AFTER = /^(?:after|before)$/u;
