import type { TokenRange } from '../../../document/paragraphs.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { contentEnd } from '../content/content-end.js';
import type { Cue } from '../cues/cue.js';
import { canSpeak } from '../sources/speakable.js';
import { complementAt } from '../syntax/complements.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import { isComma } from '../syntax/words.js';

export const judgedBySpeaker: AttributionRule = {
  id: 'judged-by-speaker',
  why: 'A verb of judging, asking or telling in the passive, "by" and who does so, then the words.',
  examples: [
    {
      text: 'The plan was described by Kim as “a gift to the rich.”',
      gives: ['Kim', 'The plan … as “a gift to the rich.”'],
    },
    {
      text: 'The mayor was asked by reporters why the bridge is closed.',
      gives: ['reporters', 'why the bridge is closed'],
    },
    {
      text: 'Lee was told by two nurses that the bridge is closed.',
      gives: ['two nurses', 'that the bridge is closed'],
    },
    { text: 'Lee was accused by Kim of “ruling by fear.”', gives: ['Kim', 'Lee … of “ruling by fear.”'] },
    { text: 'It was announced by Kim that the bridge is closed.', gives: ['Kim', 'that the bridge is closed'] },
    { text: 'Lee was told by two nurses who saw it.', gives: null },
    { text: 'The plan was announced by the board that built it.', gives: null },
    { text: 'The plan was described by Kim on Monday.', gives: null },
    { text: 'The song was called by its makers “The Long Road.”', gives: null },
  ],
  confidence: 0.7,
  kinds: ['passive'],
  takes: [],
  quoted: false,

  read(cue, site) {
    const { k, end } = site;
    const mention = phraseStartingAt(k, cue.last, { first: cue.last, last: end });
    if (!mention || !canSpeak(k, mention) || k.lower(cue.at) === 'quoted') return null;
    const { kind, first } = complementAt(k, mention.last, end);
    if ((kind === 'wh' && k.lower(first) !== 'who') || (kind === 'that' && tells(cue, site)))
      return { content: [{ first, last: contentEnd(first, cue, site) }], mention };
    const last = judgementBehind(mention.last, site);
    if (last === null) return null;
    const object = cue.subject && !k.is(cue.subject.first, WordClass.relative) ? [cue.subject] : [];
    return { content: [...object, { first: mention.last, last }], mention };
  },
};

/** "Lee was told by", "It was announced by": what is told is no attribute of who tells it. */
const tells = ({ at, subject }: Cue, { k }: Site): boolean =>
  reportingForm(k.lower(at))?.verb.takes.has('listener') === true ||
  (subject !== null && subject.last - subject.first === 1 && k.lower(subject.first) === 'it');

/** Behind `as “a gift to the rich”`, `of “ruling by fear”`; null where no quotation follows "as" before the next comma. */
function judgementBehind(as: number, { k, end }: Site): TokenRange['last'] | null {
  if (k.lower(as) !== 'as' && k.lower(as) !== 'of') return null;
  for (let i = as; i < end && !isComma(k, i); i = k.next(i)) {
    const quotation = k.quotationAt(i);
    if (quotation) return quotation.last;
  }
  return null;
}
