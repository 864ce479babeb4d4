import type { TokenRange } from '../../document/paragraphs.js';
import type { Attribution, AttributionRule, Site } from './attribution.js';
import { sentenceContentEnd } from './content/content-end.js';
import { takes, type Cue } from './cues/cue.js';
import { cuesOf } from './cues/cues.js';
import type { CueKind } from './cues/verb-groups.js';
import { followingRules, frontedRules } from './rules/index.js';
import { selectionOf } from './selection.js';
import { speakerOf } from './sources/inherited.js';
import { phraseStartingAt } from './syntax/noun-phrases.js';
import type { Skeleton, SkeletonSentence } from './syntax/skeleton.js';

/** All attributions of one sentence, in the order of the text. Inside what somebody says no other cue counts. */
export function attributionsIn(k: Skeleton, sentence: SkeletonSentence): Reading {
  const cues = cuesOf(k, sentence);
  if (!cues.length) return NOTHING;
  const found: Attribution[] = [];
  const site: Site = { k, sentence, cues, found, end: sentenceContentEnd(k, sentence) };
  for (const rulesFor of STAGES) {
    for (const cue of cues) {
      if (isAnswered(found, cue)) continue;
      const answer = ask(rulesFor(cue), cue, site);
      if (!answer || repeats(found, answer)) continue;
      // What was found within the answer is part of it.
      for (let i = found.length - 1; i >= 0; i--) {
        const inner = found[i]?.cue;
        if (inner && covers(answer, inner.first)) found.splice(i, 1);
      }
      found.push(answer);
    }
  }
  if (found.length > 1) found.sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
  return { found, pending: () => pendingCue(site) };
}

export interface Reading {
  readonly found: readonly Attribution[];
  /** Sought only where words follow that nobody said yet. */
  readonly pending: () => Pending | null;
}

const NOTHING: Reading = { found: [], pending: () => null };

/** A cue that announces words which the sentence does not hold: "He said in a statement." */
export interface Pending {
  readonly cue: TokenRange;
  /** Sought only where such words follow. */
  readonly speaker: () => TokenRange | null;
}

function pendingCue(site: Site): Pending | null {
  const cue = site.cues.findLast(
    (one) => ANNOUNCING.has(one.kind) && !takes(one, 'mind') && !isAnswered(site.found, one),
  );
  if (!cue) return null;
  return { cue: { first: cue.first, last: cue.last }, speaker: () => announcedSpeaker(cue, site) };
}

const ANNOUNCING: ReadonlySet<CueKind> = new Set(['finite', 'gerund', 'infinitive']);

function announcedSpeaker(cue: Cue, site: Site): TokenRange | null {
  const { k, sentence, end } = site;
  // `Said Kim:`, and the quotation is the next paragraph.
  const inverted = cue.first === sentence.first && cue.kind === 'finite' && k.tokens[sentence.last - 1]?.text === ':';
  return inverted ? phraseStartingAt(k, cue.last, { first: cue.last, last: end }) : speakerOf(cue, site);
}

/** It has brought something said, or stands in what is. */
function isAnswered(found: readonly Attribution[], { first, at }: Cue): boolean {
  for (const one of found) if (one.cue?.first === first || covers(one, at)) return true;
  return false;
}

/** Token `at` is part of what is said. */
function covers({ content }: Attribution, at: number): boolean {
  for (const { first, last } of content) if (first <= at && at < last) return true;
  return false;
}

/** What a rule before has given to a speaker is not given away again. */
function repeats(found: readonly Attribution[], { content }: Attribution): boolean {
  for (const one of found) if (content.some(({ first }) => covers(one, first))) return true;
  return false;
}

/** What each list asks of a cue. */
const STAGES = [selectionOf(frontedRules), selectionOf(followingRules)];

/** Something is said, but by whom was not found. */
const UNATTRIBUTED = 0.4;

function ask(rules: readonly AttributionRule[], cue: Cue, site: Site): Attribution | null {
  for (const rule of rules) {
    const answer = rule.quoted && !site.sentence.quoted ? null : rule.read(cue, site);
    if (!answer) continue;
    return {
      rule: rule.id,
      confidence: answer.mention ? rule.confidence : Math.min(rule.confidence, UNATTRIBUTED),
      content: [...answer.content],
      mention: answer.mention && { first: answer.mention.first, last: answer.mention.last },
      cue: answer.cue ?? { first: cue.first, last: cue.last },
      addressee: answer.addressee ?? null,
    };
  }
  return null;
}
