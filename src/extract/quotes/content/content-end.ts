import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import { isAloud, type Cue } from '../cues/cue.js';
import { complementAt } from '../syntax/complements.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { commaBefore, isComma, isDash, isFinite } from '../syntax/words.js';
import { dashEnd, deedEnd, jointsOf, remarkEnd, turnAfterQuotation, turnEnd } from './content-cuts.js';
import { hostEnd } from './host-clauses.js';
import { relativeEnd } from './relative-clauses.js';

const C = WordClass;

/** The end of a sentence without its stops and closing marks. */
export function sentenceContentEnd(k: Skeleton, bounds: TokenRange): number {
  let last = bounds.last;
  // A bracket around the whole sentence closes behind its stop.
  const within = k.tokens[bounds.first]?.text === '(' ? bounds.first + 1 : bounds.first;
  while (
    last > bounds.first &&
    (k.tokens[last - 1]?.kind === 'stop' || (k.tokens[last - 1]?.text === ')' && !opened(k, last - 1, within)))
  )
    last--;
  return last;
}

const opened = (k: Skeleton, closing: number, first: number): boolean => {
  for (let i = closing - 1, steps = 0; i >= first && steps < 60; i--, steps++)
    if (k.tokens[i]?.text === '(') return true;
  return false;
};

/**
 * Where the words said from `first` on end: at the end of the sentence, or before the next cue that belongs to the same
 * sentence level: ", adding that", "and said", ", while Lee argued".
 */
export function contentEnd(first: number, own: Cue, site: Site): number {
  const { k, sentence, cues } = site;
  let end = relativeEnd(k, first, own, sentence) ?? hostEnd(k, first, site.end, own, sentence);
  const joints = jointsOf(k, first, end);
  end = turnAfterQuotation(k, end, joints);
  end = dashEnd(k, first, end, joints);
  end = turnEnd(k, first, end, own, joints);
  end = deedEnd(k, first, end, own, joints);
  end = remarkEnd(k, first, end, own, joints);
  for (const cue of cues) {
    if (cue.at <= own.at || cue.clause <= first || staysSilent(k, cue, sentence)) continue;
    const cut = cutBefore(k, cue, own);
    if (cut !== null && cut > first) return Math.min(end, cut);
  }
  return end;
}

/** Narrower than the past of any verb: the tenses of two cues are compared by the forms that news reports with. */
const reportsInPast = (word: string): boolean =>
  word === 'said' || word === 'told' || word === 'wrote' || word.endsWith('ed');

/** "the talks, which started late": a verb that brings words in marks alone, and none stand there. */
const staysSilent = (k: Skeleton, { verb, last, at, subject, kind }: Cue, bounds: TokenRange): boolean =>
  kind === 'finite' &&
  subject !== null &&
  isAloud(verb) &&
  complementAt(k, last, bounds.last).kind !== 'quotation' &&
  k.quotationAt(k.prev(subject.full)) === null &&
  k.quotationAt(k.prev(at)) === null;

/** "the increase, which it announced in May, | was": behind the clause on a noun what is said goes on. */
function resumes(k: Skeleton, from: number): boolean {
  for (let i = from; i < from + REACH; i = k.next(i)) {
    if (!k.tokens[i] || k.tokens[i]?.kind === 'stop' || k.tokens[i]?.text === ';') return false;
    if (isComma(k, i)) return isFinite(k, i + 1);
  }
  return false;
}

const REACH = 30;

function cutBefore(k: Skeleton, cue: Cue, own: Cue): number | null {
  if (cue.kind === 'infinitive' || cue.kind === 'passive' || cue.kind === 'noun' || cue.kind === 'words') return null;
  const start = cue.clause;
  // `the work he does: “There is a lot,” he said`: behind the colon another attribution begins.
  const said = k.prev(start);
  if (k.quotationAt(said) && k.tokens[said - 1]?.text === ':') return said - 1;
  const comma = commaBefore(k, start);
  const before =
    isComma(k, k.prev(start)) || isDash(k, k.prev(start)) || k.tokens[start - 1]?.text === ';' ? k.prev(start) : start;
  const apart = comma || isDash(k, before);
  const also = k.lower(start) === 'and' || k.lower(start) === 'but';
  if (also && k.lower(start + 1) === 'that') return null;
  if (cue.kind === 'gerund' && own.kind === 'gerund' && also) return before;
  if (cue.kind === 'gerund')
    return apart && (!cue.verb.takes.has('mind') || cue.verb.takes.has('clause')) ? before : null;
  const opener = k.lower(start);
  if (comma && opener === 'which' && cue.subject && !resumes(k, cue.last)) return before;
  if (cue.subject === null) {
    const joins = opener === 'and' || opener === 'but';
    // "declined to comment": the verb that governs another tells the tense.
    // "adding that it is old, and urged them to wait": beside a participle the main verb tells the tense.
    const past =
      (own.kind === 'gerund' && comma) ||
      reportsInPast(k.lower(own.at)) ||
      reportsInPast(k.lower(own.first)) ||
      k.lower(own.first) === 'would';
    const again = k.lower(cue.first) === 'did' || reportsInPast(k.lower(cue.at));
    return joins && past === again && !cue.verb.takes.has('mind') ? (comma ? before : start) : null;
  }
  if (k.tokens[before]?.text === ';') return before;
  if (
    k.is(cue.subject.first, C['subject-pronoun']) &&
    opener !== 'but' &&
    opener !== 'though' &&
    opener !== 'although' &&
    own.subject !== null
  )
    return null;
  const parallel =
    opener === 'while' ||
    opener === 'but' ||
    opener === 'and' ||
    opener === 'whereas' ||
    opener === 'though' ||
    opener === 'although';
  // "one in three said it is old | and one in four said it is new"
  const again = opener === 'and' && cue.at > cue.subject.first && k.lower(cue.at) === k.lower(own.at);
  return (comma && parallel) || again ? before : null;
}
