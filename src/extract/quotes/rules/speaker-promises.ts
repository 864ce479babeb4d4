import type { AttributionRule } from '../attribution.js';
import { contentEnd } from '../content/content-end.js';
import { isNegated } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canSpeak } from '../sources/speakable.js';
import { complementAt } from '../syntax/complements.js';
import { isFinite } from '../syntax/words.js';

export const speakerPromises: AttributionRule = {
  id: 'speaker-promises',
  why: 'A verb of promising, demanding or threatening, then what the speaker means to do.',
  examples: [
    { text: 'Kim vowed on Monday to close the bridge.', gives: ['Kim', 'to close the bridge'] },
    { text: 'Kim vowed to close the old bridge, which opened in May.', gives: ['Kim', 'to close the old bridge'] },
    { text: 'The gap that Kim promised to close has grown.', gives: null },
    { text: 'Kim does not claim to own the bridge.', gives: null },
    { text: 'Kim hopes to close the bridge.', gives: null },
    { text: 'A clerk who asked not to be named left.', gives: null },
  ],
  confidence: 0.6,
  kinds: ['finite', 'gerund', 'infinitive'],
  takes: ['to'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    if (isNegated(k, cue) || k.lower(cue.last) === 'for') return null;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'infinitive' || (k.lower(first) === 'not' && k.lower(first + 2) === 'be')) return null;
    // "the gap Kim promised to close has grown": the verb behind it tells of the gap.
    if (isFinite(k, first + 2)) return null;
    const mention = speakerOf(cue, site);
    return mention && canSpeak(k, mention)
      ? { content: [{ first, last: contentEnd(first, cue, site) }], mention }
      : null;
  },
};
