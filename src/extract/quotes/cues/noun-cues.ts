import type { TokenRange } from '../../../document/paragraphs.js';
import { isReportingNoun, reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { complementAt, type Complement } from '../syntax/complements.js';
import { phraseEnd } from '../syntax/phrases.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isComma, isDash, isFinite, isNominal, isPast } from '../syntax/words.js';

const C = WordClass;

/** The owner of something said that a noun at `i` stands for: "his | claim", "Kim’s | late warning". Null when the word is no such noun. */
export function ownerOf(k: Skeleton, i: number, first: number): TokenRange | null {
  const word = k.lower(i);
  if (!isReportingNoun(word)) return null;
  const agent = agentOf(k, i);
  if (agent) return agent;
  // "her main point is that": no verb of the same form stands before another.
  const noun = k.is(i + 1, C.be) && k.lower(i + 2) === 'that';
  let owner = i - 1;
  while (
    owner > first &&
    i - owner <= MODIFIERS &&
    !isOwner(k, owner) &&
    (noun ? isNominal(k, owner) : modifies(k, owner, word))
  )
    owner--;
  return owner >= first && isOwner(k, owner) ? { first: owner, last: owner + 1 } : null;
}

/** "a claim by | rivals | that", "the warning from | the bank | that": who the noun is from. */
function agentOf(k: Skeleton, noun: number): TokenRange | null {
  const tie = k.lower(noun + 1);
  if ((tie !== 'by' && tie !== 'from') || isComma(k, noun + 2)) return null;
  const end = phraseEnd(k, noun + 2, noun + LONGEST_AGENT);
  return end > noun + 2 && k.lower(end) === 'that' ? { first: noun + 2, last: end } : null;
}

const LONGEST_AGENT = 12;
const MODIFIERS = 2;

const isOwner = (k: Skeleton, i: number): boolean => OWNERS.has(k.lower(i));
const OWNERS = new Set(["'s", 'his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** "his late claim" against "her lawyer claims": before a word that can be a verb only what looks like an adjective is one. */
const modifies = (k: Skeleton, i: number, noun: string): boolean =>
  isNominal(k, i) &&
  !k.is(i, C.determiner) &&
  (!reportingForm(noun) || k.is(i, C.time) || /(?:al|ing|ed|ous|ive|ful|less|ble|ic|ary)$/u.test(k.lower(i)));

/** What is said behind the noun at `i`: a that-clause, or what it promises or is made of when words of it are quoted. */
export function complementOfNoun(k: Skeleton, i: number, end: number): Complement | null {
  const next = k.lower(i + 1);
  const agent = agentOf(k, i);
  if (agent) return { kind: 'that', first: agent.last, comma: false };
  // "her claim | is that it is old"
  const told = next === 'to' ? phraseEnd(k, i + 2, i + LONGEST_AGENT) : i + 1;
  if (k.is(told, C.be) && k.lower(told + 1) === 'that') return { kind: 'that', first: told + 1, comma: false };
  if (next === 'to' || next === 'of' || next === 'for') {
    const first = next === 'to' ? i + 1 : i + 2;
    return quotedPhraseEnd(k, first, end) === null ? null : { kind: 'infinitive', first, comma: false };
  }
  const complement = complementAt(k, i + 1, end);
  const clause = complement.kind === 'that' && !complement.comma;
  // "his remarks on the bridge that fell": a verb behind "that" makes it a relative pronoun.
  return clause && (complement.first === i + 1 || !isFinite(k, complement.first + 1)) ? complement : null;
}

/** The end of the phrase with a quotation in it: before a comma, a stop or the verb it is the subject of. */
export function quotedPhraseEnd(k: Skeleton, first: number, end: number): number | null {
  let quoted = false;
  let inner = 0;
  let i = first;
  for (; i < end; i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (quotation) {
      quoted = true;
      const last = k.tokens[quotation.last - 2];
      if (last?.kind === 'stop' || last?.text === ',') return quotation.last;
      continue;
    }
    if (isComma(k, i) || isDash(k, i) || /^[;:()]$/u.test(k.tokens[i]?.text ?? '')) break;
    if (k.is(i, C.relative) || k.lower(i) === 'that') inner++;
    else if (i > first && (isFinite(k, i) || (quoted && isVerb(k, i))) && !isFinite(k, i - 1) && inner-- === 0) break;
  }
  return quoted ? i : null;
}

/**
 * `that she was “nice enough” | cost him votes`, "Kim's claim that it is old | was denied": a second verb is that of the sentence, with the
 * noun as its subject.
 */
export function clauseOfNounEnd(k: Skeleton, first: number, end: number, isSubject: boolean): number {
  if (k.is(first - 1, C.be)) return end;
  let stated = false;
  /** Verbs that clauses within the clause still want. */
  let owed = 0;
  for (let i = first; i < end; i = k.next(i)) {
    if (k.quotationAt(i)) continue;
    const behind = i > first && k.quotationAt(k.prev(i)) !== null;
    if (stated && behind && (isFinite(k, i) || isVerb(k, i))) return i;
    if (i > first && opensClause(k, i)) owed++;
    if (!isFinite(k, i)) continue;
    if (!stated) stated = true;
    else if (owed > 0) owed--;
    else if (isSubject && !goesOnWithVerb(k, i)) return i;
    while (k.is(i, C.auxiliary) && isFinite(k, i + 1)) i++;
    if (reportingForm(k.lower(i))?.verb.takes.has('clause') && k.lower(i + 1) !== 'that') owed++;
  }
  return end;
}

/** "which", "if", and the subject of a clause that no conjunction opens: "the pit | they dug". */
const opensClause = (k: Skeleton, i: number): boolean =>
  k.is(i, C.relative | C.complementizer | C.subordinator) || (k.is(i, C['subject-pronoun']) && isNoun(k, i - 1));

const isNoun = (k: Skeleton, i: number): boolean => k.tokens[i]?.kind === 'word' && isNominal(k, i) && !isFinite(k, i);

/** "and will fall", "it will be": the verb has a subject in the clause, or shares that of the verb before it. */
const goesOnWithVerb = (k: Skeleton, i: number): boolean =>
  k.is(k.prev(i), C.coordinator | C['subject-pronoun']) || isComma(k, k.prev(i));

/** "angered", and no "the recovered letters", "the United States". */
const isVerb = (k: Skeleton, i: number): boolean =>
  isPast(k, i) && k.tokens[i]?.capital === false && !k.is(i - 1, C.determiner | C.auxiliary);
