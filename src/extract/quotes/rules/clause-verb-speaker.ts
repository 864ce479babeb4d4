import { role } from '../../../lexicon/people.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { around } from '../content/tail.js';
import { canSpeak } from '../sources/speakable.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import { holdsFinite, isComma } from '../syntax/words.js';

export const clauseVerbSpeaker: AttributionRule = {
  id: 'clause-verb-speaker',
  why: 'A statement, a comma, then a reporting verb and who says it.',
  examples: [
    {
      text: 'The bridge will open in May, said Kim Min-ji, who built it.',
      gives: ['Kim Min-ji', 'The bridge will open in May'],
    },
    { text: 'The bridge, said Kim Min-ji, will open in May.', gives: ['Kim Min-ji', 'The bridge … will open in May'] },
    { text: 'The mill, says Kim Lee, who runs it, is safe.', gives: ['Kim Lee', 'The mill … is safe'] },
    { text: 'Small mills, warns Kim Lee, a guard, are unsafe.', gives: ['Kim Lee', 'Small mills … are unsafe'] },
    { text: 'The mill closed, says Kim Lee, who owned it and is old.', gives: ['Kim Lee', 'The mill closed'] },
    { text: 'So far, says Kim Lee, the bridge is safe.', gives: ['Kim Lee', 'So far … the bridge is safe'] },
    { text: 'Not so, retorts Kim Min-ji.', gives: ['Kim Min-ji', 'Not so'] },
    { text: 'In those days, says Kim Lee, “nobody asked.”', gives: ['Kim Lee', 'In those days … nobody asked.'] },
    {
      text: 'Besides, notes economist Kim Lee, the price fell.',
      gives: ['economist Kim Lee', 'Besides … the price fell'],
    },
    { text: 'The price fell, said one buyer.', gives: ['one buyer', 'The price fell'] },
    {
      text: 'The price fell, said a buyer who asked not to be named.',
      gives: ['a buyer', 'The price fell'],
    },
    { text: 'Kim Min-ji, the mayor, said the bridge will open.', gives: null },
    { text: 'Two guards, who asked not to be named, said the mayor planned to sue.', gives: null },
    { text: 'Kim Min-ji, the mayor, said Lee, who built it, will open the bridge.', gives: null },
  ],
  confidence: 0.95,
  kinds: ['finite'],
  takes: ['clause'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    if (cue.first !== cue.at) return null;
    const mention = phraseStartingAt(k, cue.last, { first: cue.last, last: site.end });
    const word = mention && k.tokens[mention.first];
    if (!mention || !word) return null;
    const plain = k.lower(cue.at) === 'said' || k.lower(cue.at) === 'says' || k.lower(cue.at) === 'say';
    const named = (word.capital || role(word.lower) !== undefined) && k.tokens[mention.last - 1]?.capital;
    if (!plain && !named) return null;
    // "said one buyer." and "said a buyer who left": no more than who he is stands there.
    const whose = k.lower(mention.last) === 'who';
    const alone = whose || (mention.last >= site.end && k.is(mention.first, WordClass.determiner));
    const speaks = (alone || canSpeak(k, mention)) && mention.last - mention.first < LONG;
    if (!k.tokens[mention.last - 1]?.capital && !speaks) return null;
    if (k.is(mention.first, WordClass.time)) return null;
    if (cue.subject && !(word.capital || mention.last - mention.first > 1)) return null;
    const after = k.tokens[mention.last];
    if (mention.last < site.end && after?.kind === 'word' && !BEHIND_SPEAKER.has(after.lower)) return null;
    let to = mention.last;
    if (whose) while (to < site.end && !isComma(k, to)) to = k.next(to);
    const content = around(cue.first, to, cue, site, true);
    // "The mayor, Kim Min-ji, said a buyer who left": nothing is stated before.
    const states = !whose || content?.some(({ first, last }) => holdsFinite(k, first, last));
    return content && states ? { content, mention } : null;
  },
};

/** When, where and to whom it was said, and who the speaker is; before another word the sentence goes on. */
const BEHIND_SPEAKER = new Set(
  'in on at of during after who to from last this earlier yesterday today monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Tokens of a phrase that tells who somebody is and no more. */
const LONG = 8;
