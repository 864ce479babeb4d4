import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { around } from '../content/tail.js';
import { takes } from '../cues/cue.js';
import { canFind } from '../sources/speakable.js';
import { addresseeEnd } from '../syntax/phrases.js';
import { holdsFinite } from '../syntax/words.js';

export const clauseSpeakerVerb: AttributionRule = {
  id: 'clause-speaker-verb',
  why: 'A statement, a comma, then who says it.',
  examples: [
    { text: 'The bridge will open in May, Kim Min-ji said.', gives: ['Kim Min-ji', 'The bridge will open in May'] },
    { text: 'The bridge, she said on Monday, will open in May.', gives: ['she', 'The bridge … will open in May'] },
    { text: 'At least 17 people were hurt, Kim said.', gives: ['Kim', 'At least 17 people were hurt'] },
    { text: 'The bridge, a study found, is old.', gives: ['a study', 'The bridge … is old'] },
    { text: 'The bridge is old, a study found.', gives: ['a study', 'The bridge is old'] },
    {
      text: 'While prices are high, Kim said, “this has not helped us” at all.',
      gives: ['Kim', 'While prices are high … “this has not helped us” at all'],
    },
    { text: 'They are now, Kim said, mending the bridge.', gives: ['Kim', 'They are now … mending the bridge'] },
    {
      text: 'Rents fell 4%, Kim said, following a rise in May.',
      gives: ['Kim', 'Rents fell 4% … following a rise in May'],
    },
    {
      text: 'Rents will rise, brokers say, a move that will hurt as winter is near.',
      gives: ['brokers', 'Rents will rise'],
    },
    { text: 'What it lacks, Kim shoots back, is customers.', gives: ['Kim', 'What it lacks … is customers'] },
    { text: 'Lee disagrees: Parks, Kim says, bring jobs.', gives: ['Kim', 'Parks … bring jobs'] },
    {
      text: 'The plan would save a million, its authors claim.',
      gives: ['its authors', 'The plan would save a million'],
    },
    { text: 'He grew up in Salem, where, Kim recalled, the sea was near.', gives: ['Kim', 'the sea was near'] },
    { text: 'It may help, Kim added, though she warned that seas are warm.', gives: ['Kim', 'It may help'] },
    { text: 'The board, citing two people briefed on it, left.', gives: null },
    { text: 'On Monday, Kim said it will open.', gives: null },
  ],
  confidence: 0.85,
  kinds: ['finite'],
  takes: ['clause', 'listener', 'finding'],
  quoted: false,

  read(cue, site) {
    if (!cue.subject) return null;
    const finds = takes(cue, 'finding') && canFind(site.k, cue.subject);
    if (!takes(cue, 'clause') && !takes(cue, 'listener') && !finds) return null;
    if (site.k.is(cue.subject.first, WordClass.relative)) return null;
    const to = takes(cue, 'listener') ? addresseeEnd(site, cue.last) : cue.last;
    // "two people briefed on it": a verb of telling without a listener is a participle.
    if (to === cue.last && !takes(cue, 'clause') && !finds) return null;
    const content = around(cue.subject.full, to, cue, site);
    const head = content?.[0];
    // "The bridge was old, the records show, and it fell": what follows may be the writer's own.
    if (finds && head && content.length > 1 && holdsFinite(site.k, head.first, head.last)) return null;
    return (
      content && {
        content,
        mention: cue.subject,
        ...(to > cue.last ? { addressee: { first: cue.last, last: to } } : {}),
      }
    );
  },
};
