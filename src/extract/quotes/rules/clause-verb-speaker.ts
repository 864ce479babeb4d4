import type { AttributionRule } from '../attribution.js';
import { takes } from '../cues.js';
import { phraseStartingAt } from '../subjects.js';
import { around } from '../tail.js';

export const clauseVerbSpeaker: AttributionRule = {
  id: 'clause-verb-speaker',
  why: 'A statement, a comma, then a reporting verb and who says it.',
  examples: [
    {
      text: 'The bridge will open in May, said Kim Min-ji, who built it.',
      gives: ['Kim Min-ji', 'The bridge will open in May'],
    },
    { text: 'Kim Min-ji, the mayor, said the bridge will open.', gives: null },
  ],
  confidence: 0.9,

  read(cue, site) {
    const { k } = site;
    if (!takes(cue, 'clause') || cue.kind !== 'finite' || cue.first !== cue.at) return null;
    const mention = phraseStartingAt(k, cue.last, { first: cue.last, last: site.end });
    const word = mention && k.tokens[mention.first];
    if (!mention || !word) return null;
    const plain = k.lower(cue.at) === 'said' || k.lower(cue.at) === 'says' || k.lower(cue.at) === 'say';
    if (!plain && !(word.capital && k.tokens[mention.last - 1]?.capital)) return null;
    if (cue.subject && !(word.capital || mention.last - mention.first > 1)) return null;
    const after = k.tokens[mention.last];
    if (
      mention.last < site.end &&
      after?.kind === 'word' &&
      !/^(?:in|on|at|of|during|after|who|to|from|last|this|earlier|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
        after.lower,
      )
    )
      return null;
    const content = around(cue.first, mention.last, cue, site, true);
    return content && { content, mention };
  },
};
