import type { TokenRange } from '../../../document/paragraphs.js';
import { sourceKind } from '../../../lexicon/organizations.js';
import { isReportingNoun } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import { isAloud, type Cue } from '../cues/cue.js';
import { skipAdjunct } from '../syntax/adjuncts.js';
import { complementAt } from '../syntax/complements.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { holdsFinite, isComma, isDash, lastInside, opensSmall } from '../syntax/words.js';

const C = WordClass;

/** The quotation that ends directly before `at`: its opening token, else null. A scare quote before a verb is none. */
function quotationBefore(k: Skeleton, at: number, first: number, sentenceFirst: number): number | null {
  let i = k.prev(at);
  if (i < first) return null;
  const comma = isComma(k, i) || isDash(k, i);
  if (comma) i = k.prev(i);
  if (k.tokens[i]?.kind === 'mark' && !k.quotationAt(i)) i = k.prev(i);
  const quotation = i < first ? null : k.quotationAt(i);
  if (!quotation) return null;
  const inner = lastInside(k, quotation);
  return comma ||
    inner?.text === ',' ||
    inner?.kind === 'stop' ||
    inner?.text === '—' ||
    inner?.text === '–' ||
    !quotation.closed ||
    (i === sentenceFirst && quotation.last - quotation.first > LONG)
    ? i
    : null;
}

/** What a fronted quotation and its continuation behind the attribution `from`…`to` hold; null when no quotation stands before it. */
export function framed(from: number, to: number, cue: Cue, site: Site): TokenRange[] | null {
  const { k } = site;
  const first = floor(site, cue);
  const at = quotationBefore(k, from, first, site.sentence.first);
  if (at === null) return null;
  const before = k.prev(at);
  const start = before < first ? at : clauseWithQuotation(k, at, first);
  if (at > site.sentence.first && k.quotationAt(to)) return null;
  if (
    before >= first &&
    site.cues.some(
      (other) =>
        other.at < at &&
        other.at >= start - 8 &&
        other.at >= first &&
        other.kind !== 'according' &&
        other.kind !== 'colon' &&
        complementAt(k, other.last, site.end).first === at,
    )
  )
    return null;
  if (at > site.sentence.first && isTitle(k, at) && complementAt(k, to, site.end).kind !== 'none') return null;
  if (start < at) {
    const { kind, first: next } = complementAt(k, to, site.end);
    const clause = kind === 'clause' && !k.is(next, C.preposition | C.subordinator);
    // "Claiming that it was “stolen,” he refused to go"
    if (kind === 'infinitive' && k.lower(start).endsWith('ing')) return null;
    if (kind === 'that' || (clause && (!holdsFinite(k, start, at) || holdsFinite(k, next, site.end)))) return null;
  }
  const head = { first: start, last: k.next(at) };
  const tail = quotationAfter(to, site);
  return tail ? [head, tail] : [head];
}

/** `In her memoir, “Milk and Ivory,” she recalled that`: capitals but for words of grammar, before what is said in truth. */
function isTitle(k: Skeleton, at: number): boolean {
  const last = k.next(at);
  if (last - at > TITLE) return false;
  for (let i = at + 1; i < last; i++)
    if (k.tokens[i]?.kind === 'word' && !k.tokens[i]?.capital && k.classes[i] === 0) return false;
  return true;
}
const TITLE = 10;

/** Where the fronted part may begin: behind what earlier cues of the sentence have taken. */
export function floor({ sentence, found }: Site, cue: Cue): number {
  let first = sentence.first;
  for (const a of found) {
    for (const range of [...a.content, a.cue, a.mention])
      if (range && range.last <= cue.clause && range.last > first) first = range.last;
  }
  return first;
}

/** `The plan is “dead,” he said`: the words before a quotation belong to it, unless a comma or a colon parts them. */
function clauseWithQuotation(k: Skeleton, at: number, first: number): number {
  let i = at;
  let start = at;
  for (let before = k.prev(i); before >= first; before = k.prev(i)) {
    const token = k.tokens[before];
    if (token?.text === ':' || token?.text === ';' || token?.text === '(') return start;
    i = before;
    start = before;
  }
  const opener = k.prev(at);
  if (isComma(k, opener) || isDash(k, opener)) {
    // "Asked why, “…” he said" is no part of it; "It was a mess, “a fiasco,” he said" is, and so is "In May, “we won,” he said".
    const quotation = k.quotationAt(at);
    if (
      k.is(start, C.preposition | C.subordinator) &&
      quotation &&
      opensSmall(k, quotation) &&
      !tellsWhere(k, start, at)
    )
      return start;
    return k.is(start, C.preposition | C.subordinator | C.adverb) ||
      k.lower(start).endsWith('ed') ||
      opener - start < SHORT
      ? at
      : start;
  }
  return start;
}

/** "In an interview,", "In a letter to fans,": where it was said is no part of what was said. */
function tellsWhere(k: Skeleton, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (sourceKind(k.lower(i)) === 'document' || isReportingNoun(k.lower(i))) return true;
  return false;
}

const SHORT = 4;
/** Tokens of a quotation that needs no comma to be one. */
const LONG = 7;

/** `…,” he said, “and more.”`: the quotation that goes on behind the attribution. */
function quotationAfter(from: number, { k, end, cues }: Site): TokenRange | null {
  let i = from;
  for (let steps = 0; i < end && steps < MAX_STEPS; steps++) {
    const quotation = k.quotationAt(i);
    if (quotation) {
      const previous = k.prev(i);
      const titled = k.is(previous, C.preposition | C.determiner) || k.lower(previous) === "'s";
      return titled ? null : { first: i, last: quotation.last };
    }
    if (cues.some((cue) => cue.at === i && i > from && cue.kind !== 'infinitive' && !isGesture(cue))) return null;
    i = k.next(i);
  }
  return null;
}

const MAX_STEPS = 25;

/** `“Well,” he said, | shrugging, | “no.”`: how the same words are said. */
const isGesture = (cue: Cue): boolean => cue.kind === 'gerund' && isAloud(cue.verb);

/** Whether nothing said follows the attribution that ends at `to`: only a time, a place, a stop, or a comma. */
export function terminal(to: number, { k, end }: Site): number | null {
  let i = to;
  for (let steps = 0; i < end && steps < MAX_STEPS; steps++) {
    const token = k.tokens[i];
    if (!token) return end;
    if (token.text === ',' || token.text === ')' || token.text === ';' || isDash(k, i)) return i;
    if (k.quotationAt(i) && (k.lower(i - 1) === "'s" || k.is(i - 1, C.preposition))) {
      i = k.next(i);
      continue;
    }
    if (token.text === ':' || k.quotationAt(i)) return null;
    if (k.is(i, C.preposition) && k.lower(i + 1).endsWith('ing')) return nextComma(k, i, end);
    const skipped = skipAdjunct(k, i, end);
    if (skipped === i)
      return k.is(i, C.coordinator) || k.lower(i) === 'as' || k.lower(i) === 'while' || k.lower(i) === 'when'
        ? i
        : null;
    i = skipped;
  }
  return i;
}

function nextComma(k: Skeleton, from: number, end: number): number {
  let i = from;
  while (i < end && !isComma(k, i)) i = k.next(i);
  return i;
}
