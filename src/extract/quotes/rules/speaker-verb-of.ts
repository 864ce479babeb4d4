import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { matterEnd } from '../content/matter-end.js';
import { isNegated } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canSpeak } from '../sources/speakable.js';

export const speakerVerbOf: AttributionRule = {
  id: 'speaker-verb-of',
  why: 'A verb of speaking that names its matter with a preposition: "warned of", "pointed to".',
  examples: [
    { text: 'Kim warned of long delays on the bridge.', gives: ['Kim', 'long delays on the bridge'] },
    { text: 'Kim declined to comment on the bid but said talks went on.', gives: ['Kim', 'the bid'] },
    { text: 'Kim warned on Monday.', gives: null },
    { text: 'Kim did not respond to questions about the bridge.', gives: null },
  ],
  confidence: 0.75,
  kinds: ['finite', 'gerund'],
  takes: ['of'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    if (isNegated(k, cue) || !k.is(cue.last, WordClass.preposition) || !ABOUT.has(k.lower(cue.last))) return null;
    const first = cue.last + 1;
    const last = matterEnd(first, cue, site);
    const mention = speakerOf(cue, site);
    return mention && canSpeak(k, mention) && last - first >= MIN_MATTER
      ? { content: [{ first, last }], mention }
      : null;
  },
};

const ABOUT = new Set(['of', 'about', 'to', 'on', 'against', 'with']);
const MIN_MATTER = 2;
