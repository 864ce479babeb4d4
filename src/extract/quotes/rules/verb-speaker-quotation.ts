import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { quotedContent } from '../content/quoted.js';
import { complementAt } from '../syntax/complements.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import { isAdverb, isComma } from '../syntax/words.js';

export const verbSpeakerQuotation: AttributionRule = {
  id: 'verb-speaker-quotation',
  why: 'A reporting verb at the head of a sentence, its speaker, then a quotation.',
  examples: [
    { text: 'Says Kim Min-ji: “We will appeal.”', gives: ['Kim Min-ji', 'We will appeal.'] },
    { text: 'Said one guard: “We will appeal.”', gives: ['one guard', 'We will appeal.'] },
    { text: 'Said one guard in Salem: “We will appeal.”', gives: ['one guard', 'We will appeal.'] },
    { text: 'But, said Kim, “we will appeal.”', gives: ['Kim', 'we will appeal.'] },
    { text: 'The city, said Kim, “will appeal.”', gives: null },
  ],
  confidence: 0.9,
  kinds: ['finite'],
  takes: ['quotation', 'clause'],
  quoted: true,

  read(cue, site) {
    const { k, sentence, end } = site;
    if (cue.first !== cue.at || !opensSentence(cue.first, site)) return null;
    const mention = phraseStartingAt(k, cue.last, { first: cue.last, last: end });
    if (!mention || mention.first === sentence.first) return null;
    const { kind, first, comma } = complementAt(k, mention.last, end);
    return kind === 'quotation' && comma ? { content: quotedContent(first, comma, cue, site), mention } : null;
  },
};

/** Nothing but a conjunction or an adverb stands before the verb. */
function opensSentence(verb: number, { k, sentence }: Site): boolean {
  let i = verb - 1;
  if (i > sentence.first && isComma(k, i)) i--;
  return i < sentence.first || (i === sentence.first && (k.is(i, WordClass.coordinator) || isAdverb(k, i)));
}
