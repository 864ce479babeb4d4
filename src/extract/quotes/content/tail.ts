import type { TokenRange } from '../../../document/paragraphs.js';
import type { Quotation } from '../../../document/quotations.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import { takes, type Cue } from '../cues/cue.js';
import type { Skeleton } from '../syntax/skeleton.js';
import {
  holdsFinite,
  holdsQuotation,
  isAdverb,
  isComma,
  isDash,
  isFinite,
  lastInside,
  opensSmall,
} from '../syntax/words.js';
import { dashEnd } from './content-cuts.js';
import { contentEnd } from './content-end.js';
import { floor, terminal } from './fronted.js';
import { statementStart } from './statement-start.js';

const C = WordClass;

/** What stands before (and, when the attribution is parenthetic, behind) an attribution at `from`…`to` between commas. */
export function around(from: number, to: number, cue: Cue, site: Site, inverted = false): TokenRange[] | null {
  const { k } = site;
  let first = floor(site, cue);
  while (
    first < from &&
    (isComma(k, first) ||
      k.tokens[first]?.text === ';' ||
      (k.is(first, C.coordinator) && first !== site.sentence.first))
  )
    first++;
  const opener = k.prev(from);
  if (opener <= first || !(isComma(k, opener) || isDash(k, opener))) return null;
  if (takes(cue, 'of') && /^(?:of|about|to|on|against)$/u.test(k.lower(to))) return null;
  const stop = terminal(to, site);
  if (stop === null) return null;
  for (let i = opener - 1; i > first; i = k.prev(i)) {
    const colon = k.tokens[i]?.text === ':' && k.tokens[i + 1]?.capital && !k.quotationAt(i + 1);
    if (colon || k.tokens[i]?.text === ';') {
      first = i + 1;
      break;
    }
  }
  const start = statementStart(k, first, opener);
  const frame = { to, stop, cue, inverted };
  const said = start < opener ? statement({ first: start, last: opener }, frame, site) : null;
  // "It was tight - a coin toss, Kim said": what stands behind the dash is too little.
  return said ?? (start > first && isDash(k, start - 1) ? statement({ first, last: opener }, frame, site) : null);
}

/** An attribution that ends at `to`, its times and places at `stop`. */
interface Frame {
  readonly to: number;
  readonly stop: number;
  readonly cue: Cue;
  readonly inverted: boolean;
}

/** The statement in `head`, and in what goes on behind its attribution. */
function statement(head: TokenRange, { to, stop, cue, inverted }: Frame, site: Site): TokenRange[] | null {
  const { k, end } = site;
  const { first } = head;
  const opener = head.last - 1;
  const dependent = k.is(first, C.preposition | C.subordinator);
  const parted = stop + 1 < end && (isComma(k, stop) || isDash(k, stop));
  const behind = { first: stop + 1, last: dashEnd(k, stop + 1, end) };
  if (inverted && parted && !k.quotationAt(behind.first)) {
    const verb = isAdverb(k, behind.first) ? behind.first + 1 : behind.first;
    if (isFinite(k, verb)) return holdsComma(k, head) || hasVerb(site, head) ? null : [head, behind];
    const resumed = holdsComma(k, head) || hasVerb(site, head) ? null : verbBehindAppositive(k, behind);
    if (resumed !== null) return [head, { first: resumed, last: behind.last }];
    if ((dependent || isAdverb(k, first)) && !hasVerb(site, head) && opensClause(k, behind)) return [head, behind];
  } else if (parted) {
    // "It closed in May and, Kim said, the town died": the attribution stands within the second clause.
    if (CONNECTORS.has(k.lower(opener)) && holdsFinite(k, first, opener) && holdsFinite(k, behind.first, end))
      return [behind];
    const quotation = k.quotationAt(behind.first);
    if (quotation && (opensSmall(k, quotation) || isCondition(k, first)))
      return [head, { first: behind.first, last: resumedEnd(cue, quotation, site) }];
    if (quotation) return stop > to && !dependent && hasVerb(site, head) ? [head] : null;
    const adds = reportingForm(k.lower(behind.first))?.form === 'gerund';
    const breaksOff = k.is(isAdverb(k, opener) ? opener - 1 : opener, C.be);
    if (
      (dependent && !adds && holdsFinite(k, behind.first, end)) ||
      breaksOff ||
      (goesOn(behind.first, site) && !isSaidAnew(behind.first, site))
    )
      return [head, behind];
  }
  const main = mainClause(k, head);
  const phrase = k.is(main.first, C.preposition) && !k.is(main.first, C.subordinator);
  // "Not so, says Kim."
  const retort = inverted && stop >= end && first === site.sentence.first && !isAdverb(k, first);
  const isSubject = inverted && cue.subject?.full === main.first;
  const stated = hasVerb(site, main) || ((retort || main.last - main.first > SHORT) && !isSubject);
  return (stated && (!phrase || opensQuantity(k, main.first) || statesBehindPhrase(k, main))) ||
    holdsQuotation(k, head.first, head.last)
    ? [head]
    : null;
}

const CONNECTORS = new Set(['and', 'but', 'where', 'when', 'because', 'while', 'although', 'though']);

/** "It helps, Kim added, | though she warned that …", "…, | and Lee said …": a clause with a cue of its own. */
const isSaidAnew = (first: number, { k, cues }: Site): boolean =>
  k.is(first, C.subordinator | C.coordinator) && cues.some(({ kind, clause }) => kind === 'finite' && clause === first);

/** "So far, says Kim Min-ji, | it is safe": a subject and its verb before any comma, and no description of the speaker. */
function opensClause(k: Skeleton, { first, last }: TokenRange): boolean {
  if (k.is(first, C.relative | C.coordinator)) return false;
  for (let i = first + 1; i < last && !isComma(k, i) && !k.is(i, C.relative); i = k.next(i))
    if (isFinite(k, i)) return true;
  return false;
}

/** `If it rains, he said, “I will stay”`: what depends on the condition follows. */
const isCondition = (k: Skeleton, i: number): boolean => /^(?:if|unless)$/u.test(k.lower(i));

/** "The mill, says Kim Min-ji, who runs it, | is safe": what broke off without a verb goes on with one behind the speaker's description. */
function verbBehindAppositive(k: Skeleton, { first, last }: TokenRange): number | null {
  for (let i = first; i < last; i = k.next(i)) {
    if (k.quotationAt(i) || k.tokens[i]?.text === ';') return null;
    if (isComma(k, i) && k.is(i + 1, C.finite)) return i + 1;
  }
  return null;
}

/** "About 40 people", "At least 17 people", "Up to half": a preposition that opens a noun phrase. */
const opensQuantity = (k: Skeleton, i: number): boolean =>
  k.tokens[i + 1]?.kind === 'number' || /^(?:least|most|half|to)$/u.test(k.lower(i + 1));

/** "In May the bridge was closed": a phrase without a comma, and an auxiliary that is of no relative clause. */
function statesBehindPhrase(k: Skeleton, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i = k.next(i)) {
    if (k.is(i, C.relative | C.complementizer)) return false;
    if (k.is(i, C.auxiliary) && isFinite(k, i)) return true;
  }
  return false;
}

/** Tokens of a statement whose verb is not known for one. */
const SHORT = 5;

/** What follows the fronted phrases and clauses: "In May, after he had left, | it closed". */
function mainClause(k: Skeleton, { first, last }: TokenRange): TokenRange {
  let from = first;
  for (let i = first; i < last && k.is(from, C.preposition | C.subordinator); i = k.next(i))
    if (isComma(k, i)) from = i + 1;
  return { first: from, last };
}

/** `The talks, he said, “were frank” and long`: the clause that was broken off goes on behind the quotation unless that ends it. */
function resumedEnd(cue: Cue, quotation: Quotation, site: Site): number {
  const inner = lastInside(site.k, quotation);
  if (inner?.text === ',' || inner?.kind === 'stop') return quotation.last;
  return Math.max(quotation.last, contentEnd(quotation.first, cue, site));
}

function holdsComma(k: Skeleton, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i = k.next(i)) if (isComma(k, i)) return true;
  return false;
}

/** Behind a parenthetic attribution the sentence goes on with a verb, an object or a clause, not with a remark on the speaker. */
function goesOn(i: number, { k, end }: Site): boolean {
  const token = k.tokens[i];
  if (!token || i >= end) return false;
  if (k.quotationAt(i)) return true;
  if (token.kind !== 'word' && token.kind !== 'number') return token.text === '$';
  if (isGerund(token.lower) && !token.capital && !k.is(i, C.preposition)) return false;
  if (k.is(i, C.relative) && token.lower !== 'that') return false;
  if (token.lower === 'on' && k.lower(i + 1) === 'condition') return false;
  if (/^(?:according|citing|a|an|as|while|when|after|before)$/u.test(token.lower))
    return /^(?:a|an)$/u.test(token.lower) && holdsFinite(k, i, relativeAfter(k, i, end));
  return !isAdverb(k, i) || i + 1 < end;
}

/** "bring" has no vowel before its ending, and is none. */
const isGerund = (lower: string): boolean => lower.endsWith('ing') && /[aeiouy]/u.test(lower.slice(0, -ENDING));
const ENDING = 3;

/** "a move | that could hurt": where a clause on the noun begins, else `end`. */
function relativeAfter(k: Skeleton, from: number, end: number): number {
  for (let i = from; i < end; i = k.next(i)) if (k.is(i, C.relative | C.complementizer)) return i;
  return end;
}

function hasVerb({ k }: Site, { first, last }: TokenRange): boolean {
  if (k.is(first, C.preposition) && last - first < 6) return false;
  return hasVerbOfItsOwn(k, first, last);
}

/** "Two guards, who asked to stay, | said": the verb of a clause on a noun states nothing. */
function hasVerbOfItsOwn(k: Skeleton, first: number, last: number): boolean {
  let inner = false;
  for (let i = first; i < last; i = k.next(i)) {
    if (isComma(k, i) && PERSONAL.has(k.lower(i + 1))) inner = true;
    else if (isFinite(k, i)) {
      if (!inner) return true;
      while (isFinite(k, i + 1) || isAdverb(k, i + 1)) i++;
      inner = false;
    }
  }
  return false;
}

const PERSONAL = new Set(['who', 'whose']);
