import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { quotedContent } from '../content/quoted.js';
import { withRelative } from '../content/relative-clauses.js';
import { takes } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { complementAt } from '../syntax/complements.js';
import { lastInside } from '../syntax/words.js';

export const speakerVerbQuotation: AttributionRule = {
  id: 'speaker-verb-quotation',
  why: 'A speaker, a reporting verb, then a quotation.',
  examples: [
    { text: 'Kim said “no comment” when asked about it.', gives: ['Kim', 'no comment'] },
    { text: 'Kim Min-ji said, “We will appeal.”', gives: ['Kim Min-ji', 'We will appeal.'] },
    { text: 'He left, adding: “We will appeal.”', gives: ['He', 'We will appeal.'] },
    { text: 'Kim held up a sign reading “No More Boats.”', gives: ['a sign', 'No More Boats.'] },
    { text: 'She warned of a “long” winter.', gives: null },
    { text: 'As the old mayor once put it, “Bridges tire.”', gives: ['the old mayor', 'Bridges tire.'] },
    { text: 'Not mentioned on Kim’s “Old Bridge” site are the risks.', gives: null },
    { text: 'He started “Home Front” last year.', gives: null },
    { text: 'She read “Home Front” on the train.', gives: null },
    { text: 'She said “no one” will appeal.', gives: ['She', '“no one” will appeal'] },
  ],
  confidence: 0.8,
  kinds: ['finite', 'gerund', 'infinitive'],
  takes: ['quotation', 'clause', 'mind'],
  quoted: true,

  read(cue, site) {
    const complement = complementAt(site.k, cue.last, site.end);
    if (complement.kind !== 'quotation') return null;
    // "warned of a “long” winter", "joked about her “war chest”": the quotation is part of what the preposition brings.
    const brought = site.k.is(cue.last, WordClass.preposition) && (takes(cue, 'of') || takes(cue, 'judge'));
    if (brought && !complement.comma) return null;
    // "not mentioned on Kim's “Bridge” site": what is owned is a title, and was not said.
    if (site.k.lower(complement.first - 1) === "'s") return null;
    const mention = speakerOf(cue, site);
    const offering =
      OFFERING.has(cue.verb.verb) || (cue.verb.verb === 'read' && cue.kind === 'finite' && isPerson(site, mention));
    if (offering && !complement.comma && namesSomething(site, complement.first)) return null;
    const content = quotedContent(complement.first, complement.comma, cue, site);
    return { content: withRelative(site.k, cue, content), mention };
  },
};

/** She who reads “Home Front” reads a book; a letter that reads so says it. */
const isPerson = ({ k }: Site, mention: TokenRange | null): boolean =>
  mention !== null &&
  (k.tokens[mention.last - 1]?.capital === true || /^(?:he|she|they|we|i|who)$/u.test(k.lower(mention.last - 1)));

/** Verbs that have things for objects, too. */
const OFFERING = new Set(['begin', 'offer', 'press', 'start']);

/** `started “Home Front” last year`: a few words in marks without a stop or a comma. */
function namesSomething({ k }: Site, first: number): boolean {
  const quotation = k.quotationAt(first);
  if (!quotation || quotation.last - quotation.first > FEW) return false;
  const inner = lastInside(k, quotation);
  return inner?.kind !== 'stop' && inner?.text !== ',';
}

/** Tokens of two or three words and their marks. */
const FEW = 5;
