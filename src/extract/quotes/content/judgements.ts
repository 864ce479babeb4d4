import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import type { Cue } from '../cues/cue.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { commaBefore, holdsQuotation, isComma, isDash, isFinite, isPast } from '../syntax/words.js';
import { relativeOf } from './relative-clauses.js';

const C = WordClass;

/** What a verb of judging says: its object with the judgement in quotation marks, null where none stands in marks. */
export interface Judgement extends TokenRange {
  /** Behind the last quotation. */
  readonly quoted: TokenRange['last'];
}

export function judgementOf(cue: Cue, site: Site): Judgement | null {
  const { k } = site;
  const first = objectStart(k, cue.last);
  const limit = limitOf(cue, site);
  const relative = relativeOf(k, cue);
  const aside = relative !== null && commaBefore(k, relative.first);
  let quoted = 0;
  for (let i = first; i < limit; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (quotation) quoted = quotation.last;
    else if (k.tokens[i]?.text === ';' || k.tokens[i]?.text === ':' || isDash(k, i)) break;
    else if (quoted > 0 && k.is(i, C.coordinator) && !joinsPhrase(k, i, limit)) break;
    else if (isComma(k, i) && cue.kind === 'gerund' && cue.first === site.sentence.first) break;
    else if (isComma(k, i) && (quoted > 0 || (aside && isHostVerb(k, i + 1)) || k.is(i + 1, C.relative))) break;
  }
  return quoted === 0 ? null : { first, last: judgementEnd(k, quoted, limit), quoted };
}

/** "called for | a ban", "referred to | her as": the preposition belongs to the verb; "as" belongs to the judgement. */
function objectStart(k: Skeleton, from: number): number {
  let first = from;
  while (k.is(first, C.preposition) && k.lower(first) !== 'as') first++;
  return first;
}

/** Where the next cue of the same level begins; one in a clause that hangs on what is quoted is part of the judgement. */
function limitOf(cue: Cue, { k, cues, end }: Site): number {
  for (const other of cues) {
    if (other.at <= cue.at || other.verb.takes.has('mind')) continue;
    if (other.kind !== 'finite' && !(other.kind === 'gerund' && commaBefore(k, other.clause))) continue;
    const hangs = k.is(other.clause, C.relative) || k.is(other.clause - 1, C.complementizer);
    if (!(hangs && holdsQuotation(k, cue.last, other.clause))) return other.clause;
  }
  return end;
}

/** `a “rainbow after the rain” that lasts`: the judgement goes on where no stop, comma or other deed ends it. */
function judgementEnd(k: Skeleton, quoted: number, limit: number): number {
  const inner = k.tokens[quoted - 2];
  if (inner?.kind === 'stop' || inner?.text === ',') return quoted;
  let i = quoted;
  while (i < limit) {
    const token = k.tokens[i];
    if (!token || token.kind === 'stop' || /^[,;:()—–]$/u.test(token.text) || isDash(k, i)) break;
    if (k.is(i, C.coordinator) && !joinsPhrase(k, i, limit)) break;
    if (i === quoted && THEN.test(token.lower)) break;
    i = k.next(i);
  }
  return i;
}

/** When it was said, and no part of it. */
const THEN = /^(?:after|before|when|while|until|since)$/u;

/** `a “fool” and a “coward”`, `“rude” and cold to guests`: no verb behind the conjunction tells of another deed. */
function joinsPhrase(k: Skeleton, and: number, limit: number): boolean {
  for (let i = and + 1; i < limit && i <= and + REACH; i = k.next(i)) {
    if (k.quotationAt(i) || k.is(i, C.relative) || isComma(k, i)) return true;
    if (isFinite(k, i) || k.lower(i).endsWith('ing') || (i === and + 1 && isPast(k, i))) return false;
  }
  return true;
}

const REACH = 12;

/** "who leads the club, | enjoys": behind the comma the main clause goes on. */
const isHostVerb = (k: Skeleton, i: number): boolean =>
  isFinite(k, i) || isPast(k, i) || (/[^su]s$/u.test(k.lower(i)) && k.tokens[i]?.capital === false);
