import type { AttributionRule } from '../attribution.js';
import { addresseeEnd, complementAt, contentEnd } from '../complements.js';
import { takes } from '../cues.js';
import { speakerOf } from '../inherited.js';
import type { Skeleton } from '../skeleton.js';
import { isComma, holdsFinite, holdsQuotation } from '../words.js';
import { quotedContent } from '../quoted.js';

export const speakerVerbQuotation: AttributionRule = {
  id: 'speaker-verb-quotation',
  why: 'A speaker, a reporting verb, then a quotation.',
  examples: [
    { text: 'Kim Min-ji said, “We will appeal.”', gives: ['Kim Min-ji', 'We will appeal'] },
    { text: 'He left, adding: “We will appeal.”', gives: ['He', 'We will appeal'] },
    { text: 'She said “no one” will appeal.', gives: ['She', '“no one” will appeal'] },
  ],
  confidence: 0.93,

  read(cue, site) {
    if (cue.kind === 'according' || !(takes(cue, 'quotation') || takes(cue, 'clause') || takes(cue, 'mind'))) return null;
    const complement = complementAt(site.k, cue.last, site.end);
    if (complement.kind !== 'quotation') return null;
    const content = quotedContent(complement.first, complement.comma, cue, site);
    return { content, mention: speakerOf(cue, site) };
  },
};

export const speakerVerbThat: AttributionRule = {
  id: 'speaker-verb-that',
  why: 'A speaker, a reporting verb, then a clause with "that", "whether" or a question word.',
  examples: [
    { text: 'Kim Min-ji said on Monday that the bridge is safe.', gives: ['Kim Min-ji', 'that the bridge is safe'] },
    { text: 'Kim, an engineer, asked whether the bridge is safe.', gives: ['Kim', 'whether the bridge is safe'] },
    { text: 'Kim said the claim that the bridge is safe.', gives: ['Kim', 'the claim that the bridge is safe'] },
  ],
  confidence: 0.9,

  read(cue, site) {
    if (cue.kind === 'according' || !(takes(cue, 'clause') || takes(cue, 'wh') || takes(cue, 'mind'))) return null;
    const { k } = site;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'that' && kind !== 'wh') return null;
    if (kind === 'that' && !takes(cue, 'clause') && !takes(cue, 'mind')) return null;
    const last = contentEnd(k, first, site.sentence, cue, site.cues);
    if (takes(cue, 'mind') && !holdsQuotation(k, first, last)) return null;
    return { content: [{ first, last }], mention: speakerOf(cue, site) };
  },
};

export const speakerVerbClause: AttributionRule = {
  id: 'speaker-verb-clause',
  why: 'A speaker, a reporting verb, then a clause without "that".',
  examples: [
    { text: 'Kim Min-ji said the bridge is safe.', gives: ['Kim Min-ji', 'the bridge is safe'] },
    { text: 'Kim visited the site and said it is safe, adding that it will open.', gives: ['Kim', 'it is safe'] },
    { text: 'Kim said on Monday.', gives: null },
  ],
  confidence: 0.85,

  read(cue, site) {
    if (!takes(cue, 'clause') || cue.kind === 'according') return null;
    const { k } = site;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'clause') return null;
    if (cue.kind === 'infinitive' && cue.verb.verb !== 'say') return null;
    const last = contentEnd(k, first, site.sentence, cue, site.cues);
    if (last - first < MIN_CLAUSE) return null;
    if (cue.verb.verb !== 'say' && !holdsFinite(k, first, last)) return null;
    const mention = speakerOf(cue, site);
    return mention && { content: [{ first, last }], mention };
  },
};

const MIN_CLAUSE = 3;

export const speakerVerbMatter: AttributionRule = {
  id: 'speaker-verb-matter',
  why: 'A speaker, a reporting verb, and what it is about as a noun phrase.',
  examples: [
    { text: 'Kim announced the closure of the bridge.', gives: ['Kim', 'the closure of the bridge'] },
    { text: 'Kim said the closure of the bridge.', gives: ['Kim', 'the closure of the bridge'] },
    { text: 'Kim added three trucks to the fleet.', gives: null },
  ],
  confidence: 0.6,

  read(cue, site) {
    if (!takes(cue, 'noun') || (cue.kind !== 'finite' && cue.kind !== 'gerund')) return null;
    const { k } = site;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'clause') return null;
    const last = matterEnd(k, first, contentEnd(k, first, site.sentence, cue, site.cues));
    const mention = speakerOf(cue, site);
    return mention && last - first >= MIN_CLAUSE ? { content: [{ first, last }], mention } : null;
  },
};

/** A noun phrase ends before a participle that tells what the speaker does meanwhile: ", attributing it to". */
function matterEnd(k: Skeleton, first: number, end: number): number {
  for (let i = first; i < end; i = k.next(i)) if (isComma(k, i) && k.lower(i + 1).endsWith('ing')) return i;
  return end;
}

export const speakerVerbAddressee: AttributionRule = {
  id: 'speaker-verb-addressee',
  why: 'A speaker, a verb of telling, a listener, then what is told.',
  examples: [
    { text: 'Kim told reporters the bridge is safe.', gives: ['Kim', 'the bridge is safe'] },
    { text: 'She urged the city to close it.', gives: ['She', 'the city to close it'] },
  ],
  confidence: 0.88,

  read(cue, site) {
    const { k } = site;
    if (!(takes(cue, 'addressee') || takes(cue, 'addressee-infinitive'))) return null;
    const to = addresseeEnd(site, cue.last);
    if (to <= cue.last) return null;
    const addressee = { first: cue.last, last: to };
    const complement = complementAt(k, to, site.end);
    const mention = speakerOf(cue, site);
    if (complement.kind === 'quotation' && takes(cue, 'addressee')) {
      return { content: quotedContent(complement.first, complement.comma, cue, site), mention, addressee };
    }
    if (complement.kind === 'infinitive' && takes(cue, 'addressee-infinitive')) {
      const last = contentEnd(k, complement.first, site.sentence, cue, site.cues);
      return { content: [{ first: cue.verb.verb === 'tell' ? complement.first : cue.last, last }], mention, addressee };
    }
    if (complement.kind === 'that' || complement.kind === 'wh' || (complement.kind === 'clause' && takes(cue, 'addressee'))) {
      const last = contentEnd(k, complement.first, site.sentence, cue, site.cues);
      if (last - complement.first < 3) return null;
      return { content: [{ first: complement.first, last }], mention, addressee };
    }
    return null;
  },
};
