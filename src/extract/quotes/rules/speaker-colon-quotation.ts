import type { AttributionRule } from '../attribution.js';
import { quotedContent } from '../quoted.js';
import { subjectOfVerbBefore } from '../inherited.js';
import { phraseStartingAt } from '../subjects.js';

export const speakerColonQuotation: AttributionRule = {
  id: 'speaker-colon-quotation',
  why: 'A name or a sentence, a colon, then a quotation.',
  examples: [
    { text: 'Kim Min-ji: “We will appeal.”', gives: ['Kim Min-ji', 'We will appeal.'] },
    { text: 'Kim was blunt: “We will appeal.”', gives: ['Kim', 'We will appeal.'] },
  ],
  confidence: 0.6,

  read(cue, site) {
    if (cue.kind !== 'colon') return null;
    const { k, sentence } = site;
    const mention =
      subjectOfVerbBefore(cue.first, site) ??
      phraseStartingAt(k, sentence.first, { first: sentence.first, last: cue.first });
    if (!mention) return null;
    if (!k.quotationAt(cue.last)) return { content: [{ first: cue.last, last: site.end }], mention };
    return { content: quotedContent(cue.last, true, cue, site), mention };
  },
};
