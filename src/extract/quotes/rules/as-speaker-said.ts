import type { AttributionRule } from '../attribution.js';
import { complementAt } from '../complements.js';
import { takes } from '../cues.js';
import { around } from '../tail.js';
import { isComma } from '../words.js';
import { addresseeEnd } from '../phrases.js';

export const asSpeakerSaid: AttributionRule = {
  id: 'as-speaker-said',
  why: 'The sentence around "as somebody said" is what was said.',
  examples: [
    { text: 'As Kim noted, the bridge is old.', gives: ['Kim', 'the bridge is old'] },
    { text: 'The bridge, as Kim pointed out, is old.', gives: ['Kim', 'The bridge … is old'] },
    { text: 'As Kim said it, the bell rang.', gives: null },
  ],
  confidence: 0.7,

  read(cue, site) {
    const { k, end } = site;
    if (!takes(cue, 'clause') && !takes(cue, 'listener')) return null;
    if (cue.kind !== 'finite' || !cue.subject || k.lower(cue.subject.full - 1) !== 'as') return null;
    const as = cue.subject.full - 1;
    if (as > site.sentence.first && isComma(k, k.prev(as))) {
      const content = around(as, cue.last, cue, site);
      return content && { content, mention: cue.subject };
    }
    if (as > site.sentence.first + 1) return null;
    const to = takes(cue, 'listener') ? addresseeEnd(site, cue.last) : cue.last;
    const { kind, first } = complementAt(k, to, end);
    return kind === 'none' && isComma(k, first) && end - first > 2
      ? { content: [{ first: first + 1, last: end }], mention: cue.subject }
      : null;
  },
};
