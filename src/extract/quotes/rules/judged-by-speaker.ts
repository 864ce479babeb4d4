import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { complementAt } from '../complements.js';
import { contentEnd } from '../content-end.js';
import { canSpeak } from '../speakable.js';
import { phraseStartingAt } from '../noun-phrases.js';
import { isComma } from '../words.js';

export const judgedBySpeaker: AttributionRule = {
  id: 'judged-by-speaker',
  why: 'A verb of judging or asking in the passive, "by" and who judges or asks, then the words.',
  examples: [
    {
      text: 'The plan was described by Kim as “a gift to the rich.”',
      gives: ['Kim', 'The plan … as “a gift to the rich.”'],
    },
    {
      text: 'The mayor was asked by reporters why the bridge is closed.',
      gives: ['reporters', 'why the bridge is closed'],
    },
    { text: 'The plan was described by Kim on Monday.', gives: null },
    { text: 'The song was called by its makers “The Long Road.”', gives: null },
  ],
  confidence: 0.7,

  read(cue, site) {
    if (cue.kind !== 'passive') return null;
    const { k, sentence, end } = site;
    const mention = phraseStartingAt(k, cue.last, { first: cue.last, last: end });
    if (!mention || !canSpeak(k, mention) || k.lower(cue.at) === 'quoted') return null;
    const { kind, first } = complementAt(k, mention.last, end);
    if (kind === 'wh') return { content: [{ first, last: contentEnd(k, first, sentence, cue, site.cues) }], mention };
    const last = judgementBehind(mention.last, site);
    if (last === null) return null;
    const object = cue.subject && !k.is(cue.subject.first, WordClass.relative) ? [cue.subject] : [];
    return { content: [...object, { first: mention.last, last }], mention };
  },
};

/** Behind `as “a gift to the rich”`; null where no quotation follows "as" before the next comma. */
function judgementBehind(as: number, { k, end }: Site): TokenRange['last'] | null {
  if (k.lower(as) !== 'as') return null;
  for (let i = as; i < end && !isComma(k, i); i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (quotation) return quotation.last;
  }
  return null;
}
