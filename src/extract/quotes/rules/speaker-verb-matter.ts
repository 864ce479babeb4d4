import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { complementAt } from '../complements.js';
import { contentEnd } from '../content-end.js';
import { isNegated, takes } from '../cues.js';
import { speakerOf } from '../inherited.js';
import { canSpeak } from '../speakable.js';
import type { Skeleton } from '../skeleton.js';
import { isComma } from '../words.js';

export const speakerVerbMatter: AttributionRule = {
  id: 'speaker-verb-matter',
  why: 'A speaker, a reporting verb, and what it is about as a noun phrase.',
  examples: [
    { text: 'Kim announced the closure of the bridge.', gives: ['Kim', 'the closure of the bridge'] },
    { text: 'Kim added three trucks to the fleet.', gives: null },
    { text: 'Kim did not mention the cost of the bridge.', gives: null },
  ],
  confidence: 0.7,

  read(cue, site) {
    const { k } = site;
    if (!takes(cue, 'noun') || (cue.kind !== 'finite' && cue.kind !== 'gerund') || isNegated(k, cue)) return null;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'clause' || k.is(first, WordClass.subordinator)) return null;
    if (k.is(first, WordClass.preposition) && !QUANTITY.has(k.lower(first))) return null;
    const last = matterEnd(k, first, contentEnd(k, first, site.sentence, cue, site.cues));
    const mention = speakerOf(cue, site);
    return mention && canSpeak(k, mention) && last - first >= MIN_CLAUSE
      ? { content: [{ first, last }], mention }
      : null;
  },
};

/** A noun phrase ends before a participle that tells what the speaker does meanwhile: ", attributing it to". */
function matterEnd(k: Skeleton, first: number, end: number): number {
  for (let i = first; i < end; i = k.next(i)) if (isComma(k, i) && k.lower(i + 1).endsWith('ing')) return i;
  return end;
}

const MIN_CLAUSE = 3;
/** "at least 20", "about half": a preposition that opens a noun phrase. */
const QUANTITY = new Set(['about', 'around', 'at', 'between', 'over', 'under', 'up']);
