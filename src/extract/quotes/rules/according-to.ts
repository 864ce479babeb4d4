import type { TokenRange } from '../../../document/paragraphs.js';
import { role } from '../../../lexicon/people.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { floor } from '../content/fronted.js';
import { statementStart } from '../content/statement-start.js';
import type { Cue } from '../cues/cue.js';
import { sourceAt } from '../sources/source-phrases.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { holdsFinite, isComma, isDash, isFinite, isPast } from '../syntax/words.js';

const C = WordClass;

export const accordingTo: AttributionRule = {
  id: 'according-to',
  why: 'What stands before or after "according to" and its source is the source’s.',
  examples: [
    { text: "According to a miners' union, the pit is safe.", gives: ["a miners' union", 'the pit is safe'] },
    { text: 'According to the ministry, exports rose.', gives: ['the ministry', 'exports rose'] },
    { text: 'According to that report, exports rose.', gives: ['report', 'exports rose'] },
    {
      text: 'Exports rose, according to figures from the ministry.',
      gives: ['figures from the ministry', 'Exports rose'],
    },
    { text: 'According to Kim, Lee’s brother, who left, exports rose.', gives: ['Kim', 'exports rose'] },
    { text: 'According to the mill’s owner, Kim Lee, exports rose.', gives: ['the mill’s owner', 'exports rose'] },
    { text: 'According to Kim Lee, head of the mill, exports rose.', gives: ['Kim Lee', 'exports rose'] },
    {
      text: 'According to papers filed last week in Salem, exports rose.',
      gives: ['papers filed last week in Salem', 'exports rose'],
    },
    { text: 'SALEM, May 3 — Exports rose, according to Kim.', gives: ['Kim', 'Exports rose'] },
    { text: 'Exports rose, while rents fell, according to Kim.', gives: ['Kim', 'Exports rose, while rents fell'] },
    {
      text: 'According to a report from the mill, the man, who was 40, walked home.',
      gives: ['a report from the mill', 'the man, who was 40, walked home'],
    },
    { text: 'According to its lawyer, Kim Min-ji, exports rose.', gives: ['its lawyer', 'exports rose'] },
    { text: 'According to Kim, president of the union, exports rose.', gives: ['Kim', 'exports rose'] },
    { text: 'Exports rose, according to its lawyer, Kim Min-ji.', gives: ['its lawyer', 'Exports rose'] },
    { text: 'According to police, Kim Min-ji, 34, fled.', gives: ['police', 'Kim Min-ji, 34, fled'] },
    { text: 'Exports, according to Kim, a trader, rose.', gives: ['Kim', 'Exports … rose'] },
    { text: 'Exports, according to Kim, rose.', gives: ['Kim', 'Exports … rose'] },
    { text: '(According to Kim, exports rose.)', gives: ['Kim', 'exports rose'] },
  ],
  confidence: 0.8,
  kinds: ['according'],
  takes: [],
  quoted: false,

  read(cue, site) {
    const { k, end } = site;
    const mention = sourceAt(k, cue.last, { first: cue.last, last: end });
    if (!mention) return null;

    const first = floor(site, cue);
    const parting = k.prev(cue.first);
    const apart = parts(k, parting);
    const before = apart ? k.prev(parting) : parting;
    if (before < first || opensStatement(k, before, first)) {
      const behind = startsClause(k, mention.last) ? mention.last : statementBehind(mention, site);
      return behind === null ? null : { content: [{ first: behind, last: end }], mention };
    }
    if (k.tokens[cue.first - 1]?.text === '(') return { content: [{ first, last: cue.first - 1 }], mention };
    const start = statementBefore(first, before, cue, site);
    const last = apart && before >= start ? k.next(before) : cue.first;
    if (last <= start || (first > site.sentence.first && !holdsFinite(k, start, last))) return null;
    const head = { first: start, last };
    const rest = apart && last - start < SHORT_SUBJECT ? restBehind(mention, site) : null;
    return { content: rest === null ? [head] : [head, { first: rest, last: end }], mention };
  },
};

/** "Exports, according to Kim, rose": what stands before is too short to be the statement. */
const SHORT_SUBJECT = 7;

const parts = (k: Skeleton, i: number): boolean => isComma(k, i) || isDash(k, i);

/** The nearest token from `from` on that parts what stands before it; `end` without one. */
function partingFrom(k: Skeleton, from: number, end: number, parting: (k: Skeleton, i: number) => boolean): number {
  let i = from;
  while (i < end && !parting(k, i)) i = k.next(i);
  return i;
}

/** "But | according to Kim", "(According to Kim", "that, according to Kim,": the statement is still to come. */
const opensStatement = (k: Skeleton, before: number, first: number): boolean =>
  k.lower(before) === 'that' ||
  k.lower(before) === 'which' ||
  (before === first && (k.is(before, C.coordinator | C.adverb) || k.tokens[before]?.text === '('));

/** "According to Kim the bridge is old": no comma parts the source from the statement. */
const startsClause = (k: Skeleton, at: number): boolean =>
  k.quotationAt(at) !== null ||
  k.is(at, C.determiner | C['subject-pronoun']) ||
  (k.is(at, C.preposition) && k.tokens[at + 1]?.kind === 'number');

/** Where the statement begins that stands behind the source and what tells who that is. */
function statementBehind(source: TokenRange, { k, end }: Site): number | null {
  const comma = partingFrom(k, source.last, end, parts);
  let parting = comma;
  while (parting + 1 < end && isApposed(k, parting + 1, end, source)) {
    const next = partingFrom(k, k.next(parting), end, isComma);
    if (next >= end) break;
    parting = next;
  }
  // "According to the report, the man, who fled, was ill": a verb cannot open the statement.
  if (isFinite(k, parting + 1) || isPast(k, parting + 1)) parting = comma;
  return parting + 1 < end ? parting + 1 : null;
}

/** Where the statement begins that ends at `before`: in the last clause that can be one. */
function statementBefore(floor: number, before: number, { first: end }: Cue, { k, sentence }: Site): number {
  let start = floor;
  while (start < end && (isComma(k, start) || (k.is(start, C.coordinator) && start !== sentence.first))) start++;
  for (let i = before; i > start; i = k.prev(i))
    if (k.tokens[i]?.text === ';' || (k.tokens[i]?.text === ':' && !k.quotationAt(i + 1))) {
      start = i + 1;
      break;
    }
  start = statementStart(k, start, end);
  for (let i = before; i > start + SHORT_CLAUSE; i = k.prev(i))
    if (isComma(k, i) && /^(?:and|but)$/u.test(k.lower(i + 1)) && holdsFinite(k, i + 2, before + 1)) return i + 2;
  return start;
}

const SHORT_CLAUSE = 3;

/** "Exports, according to Kim, a trader, | rose": what goes on behind the source; null where nothing does. */
function restBehind(source: TokenRange, { k, end }: Site): number | null {
  let parting = partingFrom(k, source.last, end, parts);
  if (isComma(k, parting) && isApposed(k, parting + 1, end, source))
    parting = partingFrom(k, k.next(parting), end, isComma);
  const rest = parting + 1;
  return isComma(k, parting) && rest < end && !isApposed(k, rest, end, source) ? rest : null;
}

/** "Kim, | who runs it,", "Kim, | a trader,": what tells who the source is. */
const isApposed = (k: Skeleton, at: number, end: number, source: TokenRange): boolean =>
  k.is(at, C.relative) || /^(?:a|an|which|who)$/u.test(k.lower(at)) || describes(k, at, end, source);

/** "Kim, | the mayor's brother", "Kim, | president of the board", "its lawyer, | Kim Min-ji": a phrase without a verb for the same person. */
function describes(k: Skeleton, at: number, end: number, source: TokenRange): boolean {
  let last = at;
  let head = 0;
  while (last < end && !isComma(k, last)) {
    if (k.quotationAt(last) || isFinite(k, last)) return false;
    if (!head && last > at && k.is(last, C.preposition)) head = last;
    last++;
  }
  if (isRole(k, (head || last) - 1)) return last > at + 1;
  return isRole(k, source.last - 1) && isCapital(k, at) && isCapital(k, last - 1);
}

const isRole = (k: Skeleton, i: number): boolean => role(k.lower(i)) !== undefined;

const isCapital = (k: Skeleton, i: number): boolean => k.tokens[i]?.kind === 'word' && k.tokens[i].capital;
