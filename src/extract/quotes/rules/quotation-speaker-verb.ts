import type { AttributionRule } from '../attribution.js';
import { framed } from '../content/fronted.js';
import { takes } from '../cues/cue.js';
import { addresseeEnd } from '../syntax/phrases.js';

export const quotationSpeakerVerb: AttributionRule = {
  id: 'quotation-speaker-verb',
  why: 'A quotation, then its speaker, then a reporting verb.',
  examples: [
    { text: '“We have enough trouble here,” one sighs.', gives: ['one', 'We have enough trouble here,'] },
    { text: '“We will appeal,” Kim Min-ji said.', gives: ['Kim Min-ji', 'We will appeal,'] },
    { text: '“We will appeal,” Kim, a lawyer from Busan, said. “Soon.”', gives: ['Kim', 'We will appeal, … Soon.'] },
    { text: '“We,” he said, “will appeal.”', gives: ['he', 'We, … will appeal.'] },
    { text: '“Well,” he said, shrugging, “we will appeal.”', gives: ['he', 'Well, … we will appeal.'] },
    { text: 'In past years, “we won at home,” Kim said.', gives: ['Kim', 'In past years, “we won at home,”'] },
    { text: 'In an open letter, “we will appeal,” Kim said.', gives: ['Kim', 'we will appeal,'] },
    { text: '“We will appeal,” Kim was quoted as saying.', gives: ['Kim', 'We will appeal,'] },
    { text: '“We will appeal,” a paper quoted Kim as saying.', gives: ['Kim', 'We will appeal,'] },
    { text: '“We will never appeal,” Kim grumbled.', gives: ['Kim', 'We will never appeal,'] },
    { text: '“We will appeal” hung on the door.', gives: null },
  ],
  confidence: 0.95,
  kinds: ['finite'],
  takes: ['quotation', 'clause', 'listener'],
  quoted: true,

  read(cue, site) {
    if (!cue.subject) return null;
    const to = takes(cue, 'listener') ? addresseeEnd(site, cue.last) : cue.last;
    const content = framed(cue.subject.full, to, cue, site);
    return (
      content && {
        content,
        mention: cue.subject,
        ...(to > cue.last ? { addressee: { first: cue.last, last: to } } : {}),
      }
    );
  },
};
