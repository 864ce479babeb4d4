import type { AttributionRule } from '../attribution.js';
import { contentEnd } from '../content-end.js';
import { phraseEndingAt } from '../noun-phrases.js';

export const speakerNounThat: AttributionRule = {
  id: 'speaker-noun-that',
  why: 'Somebody’s claim, warning or promise, then what it says.',
  examples: [
    { text: 'Lee left after Kim’s warning that the bridge is old.', gives: ['Kim', 'that the bridge is old'] },
    { text: 'He stood by his claim that the bridge is old.', gives: ['his', 'that the bridge is old'] },
    { text: 'The claim that the bridge is old was denied.', gives: null },
  ],
  confidence: 0.6,

  read(cue, site) {
    if (cue.kind !== 'noun') return null;
    const { k, sentence } = site;
    const owner = { first: cue.at - 1, last: cue.at };
    const mention = k.lower(owner.first) === "'s" ? phraseEndingAt(k, owner.first - 1, sentence) : owner;
    const first = cue.last;
    return mention && { content: [{ first, last: contentEnd(k, first, sentence, cue, site.cues) }], mention };
  },
};
