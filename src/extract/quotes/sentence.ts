import type { TokenRange } from '../../document/paragraphs.js';
import type { Attribution, AttributionRule, Site } from './attribution.js';
import { sentenceContentEnd } from './content/content-end.js';
import { takes, type Cue } from './cues/cue.js';
import { cuesOf } from './cues/cues.js';
import { followingRules, frontedRules } from './rules/index.js';
import { speakerOf } from './sources/inherited.js';
import { phraseStartingAt } from './syntax/noun-phrases.js';
import type { Skeleton, SkeletonSentence } from './syntax/skeleton.js';

/** All attributions of one sentence, in the order of the text. Inside what somebody says no other cue counts. */
export function attributionsIn(k: Skeleton, sentence: SkeletonSentence): Reading {
  const cues = cuesOf(k, sentence);
  if (!cues.length) return NOTHING;
  const found: Attribution[] = [];
  const site: Site = { k, sentence, cues, found, end: sentenceContentEnd(k, sentence) };
  for (const rules of [frontedRules, followingRules]) {
    for (const cue of cues) {
      if (found.some((a) => holds(a, cue))) continue;
      const answer = ask(rules, cue, site);
      if (!answer || repeats(found, answer)) continue;
      const swallowed = found.filter(
        (a) =>
          a.cue &&
          answer.content.some((range) => range.first <= (a.cue?.first ?? 0) && (a.cue?.first ?? 0) < range.last),
      );
      for (const a of swallowed) found.splice(found.indexOf(a), 1);
      found.push(answer);
    }
  }
  found.sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
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
  readonly mention: TokenRange | null;
  readonly cue: TokenRange;
}

function pendingCue(site: Site): Pending | null {
  const cue = site.cues
    .filter(
      (c) =>
        c.kind !== 'according' &&
        c.kind !== 'colon' &&
        c.kind !== 'passive' &&
        c.kind !== 'noun' &&
        c.kind !== 'words' &&
        !takes(c, 'mind') &&
        !site.found.some((a) => holds(a, c)),
    )
    .at(-1);
  if (!cue) return null;
  const { k, sentence } = site;
  // `Said Kim:`, and the quotation is the next paragraph.
  const inverted = cue.first === sentence.first && cue.kind === 'finite' && k.tokens[sentence.last - 1]?.text === ':';
  const speaker = inverted ? phraseStartingAt(k, cue.last, { first: cue.last, last: site.end }) : speakerOf(cue, site);
  return { mention: speaker, cue: { first: cue.first, last: cue.last } };
}

const holds = (a: Attribution, cue: Cue): boolean =>
  a.cue?.first === cue.first || a.content.some((range) => range.first <= cue.at && cue.at < range.last);

/** What a rule before has given to a speaker is not given away again. */
const repeats = (found: readonly Attribution[], { content }: Attribution): boolean =>
  found.some((a) =>
    a.content.some((range) => content.some((other) => range.first <= other.first && other.first < range.last)),
  );

/** Something is said, but by whom was not found. */
const UNATTRIBUTED = 0.4;

function ask(rules: readonly AttributionRule[], cue: Cue, site: Site): Attribution | null {
  for (const rule of rules) {
    const answer = rule.read(cue, site);
    if (!answer) continue;
    return {
      rule: rule.id,
      confidence: answer.mention ? rule.confidence : Math.min(rule.confidence, UNATTRIBUTED),
      content: answer.content,
      mention: answer.mention && { first: answer.mention.first, last: answer.mention.last },
      cue: answer.cue ?? { first: cue.first, last: cue.last },
      addressee: answer.addressee ?? null,
    };
  }
  return null;
}
