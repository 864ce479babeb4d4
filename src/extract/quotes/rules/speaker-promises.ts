import type { AttributionRule } from '../attribution.js';
import { complementAt } from '../complements.js';
import { contentEnd } from '../content-end.js';
import { takes } from '../cues.js';
import { speakerOf } from '../inherited.js';
import { canSpeak } from '../speakable.js';

export const speakerPromises: AttributionRule = {
  id: 'speaker-promises',
  why: 'A verb of promising, demanding or threatening, then what the speaker means to do.',
  examples: [
    { text: 'Kim vowed on Monday to close the bridge.', gives: ['Kim', 'to close the bridge'] },
    { text: 'Kim hopes to close the bridge.', gives: null },
    { text: 'A clerk who asked not to be named left.', gives: null },
  ],
  confidence: 0.6,

  read(cue, site) {
    if (!takes(cue, 'to') || cue.kind === 'according') return null;
    const { k } = site;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'infinitive' || (k.lower(first) === 'not' && k.lower(first + 2) === 'be')) return null;
    const mention = speakerOf(cue, site);
    return mention && canSpeak(k, mention)
      ? { content: [{ first, last: contentEnd(k, first, site.sentence, cue, site.cues) }], mention }
      : null;
  },
};
