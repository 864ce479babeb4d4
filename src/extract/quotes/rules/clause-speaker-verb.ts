import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { takes } from '../cues.js';
import { around } from '../tail.js';
import { addresseeEnd } from '../phrases.js';

export const clauseSpeakerVerb: AttributionRule = {
  id: 'clause-speaker-verb',
  why: 'A statement, a comma, then who says it.',
  examples: [
    { text: 'The bridge will open in May, Kim Min-ji said.', gives: ['Kim Min-ji', 'The bridge will open in May'] },
    { text: 'The bridge, she said on Monday, will open in May.', gives: ['she', 'The bridge … will open in May'] },
    { text: 'On Monday, Kim said it will open.', gives: null },
  ],
  confidence: 0.85,

  read(cue, site) {
    if (!(takes(cue, 'clause') || takes(cue, 'listener')) || cue.kind !== 'finite' || !cue.subject) return null;
    if (site.k.is(cue.subject.first, WordClass.relative)) return null;
    const to = takes(cue, 'listener') ? addresseeEnd(site, cue.last) : cue.last;
    const content = around(cue.subject.full, to, cue, site);
    return (
      content && {
        content,
        mention: cue.subject,
        ...(to > cue.last ? { addressee: { first: cue.last, last: to } } : {}),
      }
    );
  },
};
