import type { TokenRange } from '../../../document/paragraphs.js';
import type { AttributionRule } from '../attribution.js';
import { contentEnd } from '../content/content-end.js';
import { quotedContent } from '../content/quoted.js';
import { takes } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canSpeak } from '../sources/speakable.js';
import { complementAt } from '../syntax/complements.js';
import { addresseeEnd } from '../syntax/phrases.js';
import type { Skeleton } from '../syntax/skeleton.js';

export const speakerVerbAddressee: AttributionRule = {
  id: 'speaker-verb-addressee',
  why: 'A speaker, a verb of telling, a listener, then what is told.',
  examples: [
    { text: 'Kim told reporters the bridge is safe.', gives: ['Kim', 'the bridge is safe'] },
    { text: 'Kim told her staff that the bridge is safe.', gives: ['Kim', 'that the bridge is safe'] },
    { text: 'She requested anonymity to tell of it.', gives: null },
    { text: 'She urged the city to close it.', gives: ['She', 'the city to close it'] },
    { text: 'Kim requested anonymity to speak of the plan.', gives: null },
  ],
  confidence: 0.8,
  kinds: ['finite', 'gerund', 'infinitive'],
  takes: ['listener', 'listener-to'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    const to = addresseeEnd(site, cue.last);
    if (to <= cue.last) return null;
    if (k.lower(to) === 'of' || k.lower(to - 1) === 'anonymity') return null;
    const addressee = { first: cue.last, last: to };
    const complement = complementAt(k, to, site.end);
    const mention = speakerOf(cue, site);
    if (complement.kind === 'quotation') {
      return { content: quotedContent(complement.first, complement.comma, cue, site), mention, addressee };
    }
    if (complement.kind === 'infinitive' && takes(cue, 'listener-to')) {
      if (isMatter(k, addressee)) return null;
      const last = contentEnd(complement.first, cue, site);
      return { content: [{ first: cue.verb.verb === 'tell' ? complement.first : cue.last, last }], mention, addressee };
    }
    if (
      complement.kind === 'that' ||
      complement.kind === 'wh' ||
      (complement.kind === 'clause' && takes(cue, 'listener'))
    ) {
      const last = contentEnd(complement.first, cue, site);
      if (last - complement.first < 3) return null;
      return { content: [{ first: complement.first, last }], mention, addressee };
    }
    return null;
  },
};

/** "requested anonymity | to", "begged leave | to": a bare word in the singular is what is asked for and nobody who listens. */
const isMatter = (k: Skeleton, addressee: TokenRange): boolean => {
  const { first, last } = addressee;
  const word = k.tokens[first];
  if (last - first !== 1 || word?.kind !== 'word' || word.capital || k.classes[first] !== 0) return false;
  return !word.lower.endsWith('s') && !canSpeak(k, addressee);
};
