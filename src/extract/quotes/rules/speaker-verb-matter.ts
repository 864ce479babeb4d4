import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { complementAt } from '../complements.js';
import { contentEnd } from '../content-end.js';
import { isNegated, takes, type Cue } from '../cues.js';
import { speakerOf } from '../inherited.js';
import { canSpeak } from '../speakable.js';
import type { Skeleton } from '../skeleton.js';
import { isAdverb, isComma, isFinite } from '../words.js';

const C = WordClass;

export const speakerVerbMatter: AttributionRule = {
  id: 'speaker-verb-matter',
  why: 'A speaker, a reporting verb, and what it is about as a noun phrase.',
  examples: [
    { text: 'Kim announced the closure of the bridge.', gives: ['Kim', 'the closure of the bridge'] },
    { text: 'Kim announced the end of the work: “It is late,” he said.', gives: ['Kim', 'the end of the work'] },
    { text: 'Kim added three trucks to the fleet.', gives: null },
    { text: 'Kim did not mention the cost of the bridge.', gives: null },
    {
      text: 'Kim announced longer hours, higher wages and a new shift.',
      gives: ['Kim', 'longer hours, higher wages and a new shift'],
    },
    { text: 'Kim proposed closing two lanes, but the drivers refused.', gives: ['Kim', 'closing two lanes'] },
    { text: 'Kim kept repeating himself in the debate.', gives: null },
  ],
  confidence: 0.7,

  read(cue, site) {
    const { k } = site;
    if (!takes(cue, 'noun') || (cue.kind !== 'finite' && cue.kind !== 'gerund') || isNegated(k, cue)) return null;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'clause' || k.is(first, C.subordinator)) return null;
    if (k.is(first, C.preposition) && !QUANTITY.has(k.lower(first))) return null;
    if (/sel(?:f|ves)$/u.test(k.lower(first)) || (k.lower(first) === 'it' && k.lower(first + 1) !== 'as')) return null;
    const last = matterEnd(k, first, contentEnd(k, first, site.sentence, cue, site.cues), cue);
    const mention = speakerOf(cue, site);
    return mention && canSpeak(k, mention) && last - first >= MIN_CLAUSE
      ? { content: [{ first, last }], mention }
      : null;
  },
};

/** Where the noun phrase that names the matter ends: before a clause that hangs on the verb, and before what the speaker does besides. */
function matterEnd(k: Skeleton, first: number, end: number, { at }: Cue): number {
  const doing = k.lower(at).endsWith('ing');
  const verb = lastFinite(k, first, end);
  let clause = false;
  for (let i = first + 1; i < end; i = k.next(i)) {
    if (isFinite(k, i) || k.is(i, C.complementizer)) clause = true;
    const comma = isComma(k, i);
    const opener = comma ? i + 1 : i;
    const opensClause = verb > opener && k.is(opener, comma ? C.subordinator | C.coordinator : C.subordinator);
    if (comma && (opensClause || k.lower(opener).endsWith('ing'))) return i;
    if (clause) continue;
    if (opensClause && k.lower(i) !== 'as') return i;
    if (k.lower(i) === 'despite' || (AFTER.test(k.lower(i)) && k.lower(i + 1).endsWith('ing'))) return i;
    if (!k.is(i, C.coordinator)) continue;
    const besides = isAdverb(k, i + 1) ? i + 2 : i + 1;
    if (isFinite(k, besides) || (doing && k.lower(i) === 'and' && k.lower(besides).endsWith('ing'))) return i;
  }
  return end;
}

function lastFinite(k: Skeleton, first: number, end: number): number {
  let last = -1;
  for (let i = first; i < end; i = k.next(i)) if (isFinite(k, i)) last = i;
  return last;
}

const AFTER = /^(?:after|before)$/u;

const MIN_CLAUSE = 3;
/** "at least 20", "about half": a preposition that opens a noun phrase. */
const QUANTITY = new Set(['about', 'around', 'at', 'between', 'over', 'under', 'up']);
