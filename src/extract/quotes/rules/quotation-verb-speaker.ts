import type { AttributionRule } from '../attribution.js';
import { framed } from '../content/fronted.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';

export const quotationVerbSpeaker: AttributionRule = {
  id: 'quotation-verb-speaker',
  why: 'A quotation, then a reporting verb, then its speaker.',
  examples: [
    { text: '“We will appeal,” said Kim Min-ji.', gives: ['Kim Min-ji', 'We will appeal,'] },
    { text: '“We will appeal,” warned Li Wei on Tuesday.', gives: ['Li Wei', 'We will appeal,'] },
    {
      text: '“We will appeal,” said a man involved in the case.',
      gives: ['a man involved in the case', 'We will appeal,'],
    },
    { text: '“Must we appeal?” sighed a lawyer at one bank.', gives: ['a lawyer at one bank', 'Must we appeal?'] },
    { text: '“The Road to the Isles,” released in May, won.', gives: null },
    { text: '“We will appeal,” said Park, who runs the shop.', gives: ['Park', 'We will appeal,'] },
  ],
  confidence: 0.95,
  kinds: ['finite'],
  takes: ['quotation', 'clause'],
  quoted: true,

  read(cue, site) {
    const mention = phraseStartingAt(site.k, cue.last, { first: cue.last, last: site.end });
    if (!mention) return null;
    const content = framed(cue.first, mention.last, cue, site);
    return content && { content, mention };
  },
};
