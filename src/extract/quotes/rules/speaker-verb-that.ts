import type { AttributionRule } from '../attribution.js';
import { complementAt, contentEnd } from '../complements.js';
import { takes } from '../cues.js';
import { speakerOf } from '../inherited.js';
import { holdsQuotation } from '../words.js';

export const speakerVerbThat: AttributionRule = {
  id: 'speaker-verb-that',
  why: 'A speaker, a reporting verb, then a clause with "that", "whether" or a question word.',
  examples: [
    { text: 'Kim Min-ji said on Monday that the bridge is safe.', gives: ['Kim Min-ji', 'that the bridge is safe'] },
    { text: 'Kim, an engineer, asked whether the bridge is safe.', gives: ['Kim', 'whether the bridge is safe'] },
    { text: 'Kim told him about the claim that the bridge is safe.', gives: null },
  ],
  confidence: 0.85,

  read(cue, site) {
    if (cue.kind === 'according' || !(takes(cue, 'clause') || takes(cue, 'wh') || takes(cue, 'mind'))) return null;
    const { k } = site;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'that' && kind !== 'wh') return null;
    if (kind === 'that' && !takes(cue, 'clause') && !takes(cue, 'mind')) return null;
    if (k.lower(first) === 'if' && !takes(cue, 'wh')) return null;
    const last = contentEnd(k, first, site.sentence, cue, site.cues);
    if (!takes(cue, 'clause') && takes(cue, 'mind') && !holdsQuotation(k, first, last)) return null;
    if (last - first < 2) return null;
    const mention = speakerOf(cue, site);
    if (cue.kind === 'infinitive' && !holdsQuotation(k, first, last)) return null;
    return { content: [{ first, last }], mention };
  },
};
