import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { floor } from '../content/fronted.js';
import type { Cue } from '../cues/cue.js';
import { ownerInWords } from '../cues/own-words.js';
import { sourceAt } from '../sources/source-phrases.js';
import { holdsQuotation, isComma, lastInside } from '../syntax/words.js';

export const inSpeakersWords: AttributionRule = {
  id: 'in-speakers-words',
  why: 'The quotation beside "in the words of" somebody, or in his own words, is his.',
  examples: [
    { text: 'It is, in the words of one guard, “a heap of rust.”', gives: ['one guard', 'a heap of rust.'] },
    { text: 'The bridge was, in Kim’s words, “a heap” of rust.', gives: ['Kim', '“a heap” of rust'] },
    { text: 'Lee was, in his own words, “a bad loser.”', gives: ['his', 'a bad loser.'] },
    { text: 'The aim, in Kim’s words, was “to win.”', gives: ['Kim', 'to win.'] },
    { text: 'It was “a heap of rust,” in the words of Kim.', gives: ['Kim', 'a heap of rust,'] },
    {
      text: 'In the words of its owner, Kim Min-ji, the shop sells “time by the hour.”',
      gives: ['its owner', 'the shop sells “time by the hour.”'],
    },
    { text: 'In Kim’s words, the shop sells “time.”', gives: ['Kim', 'the shop sells “time.”'] },
    { text: 'In the words of Kim, a shop sells time.', gives: null },
    { text: 'In other words, the “heap” stays.', gives: null },
  ],
  confidence: 0.8,
  kinds: ['words'],
  takes: [],
  quoted: false,

  read(cue, site) {
    const { k, sentence, end } = site;
    const owner = ownerInWords(k, cue.at, sentence.first);
    const mention = owner === 'of' ? sourceAt(k, cue.at + 2, { first: cue.at + 2, last: end }) : owner;
    if (!mention) return null;
    const to = owner === 'of' ? mention.last : cue.last;
    const content = beside(cue, to, site) ?? clauseBehind(cue, to, site);
    return content && { content: [content], mention };
  },
};

/** The quotation behind the phrase that ends at `to`, with what ends its clause, else the one before it. */
function beside(cue: Cue, to: number, site: Site): TokenRange | null {
  const { k, end } = site;
  const comma = isComma(k, to) ? to + 1 : to;
  const next = comma > to && k.is(comma, WordClass.be) && k.quotationAt(comma + 1) ? comma + 1 : comma;
  const behind = next < end ? k.quotationAt(next) : null;
  if (behind) {
    const inner = lastInside(k, behind);
    let { last } = behind;
    if (inner?.kind !== 'stop' && inner?.text !== ',') while (last < end && !isComma(k, last)) last = k.next(last);
    return { first: next, last };
  }
  let before = k.prev(cue.first);
  if (isComma(k, before)) before = k.prev(before);
  const quotation = before >= floor(site, cue) ? k.quotationAt(before) : null;
  return quotation ? { first: before, last: quotation.last } : null;
}

/** The clause with a quotation that the phrase opens: "In Kim's words, | the shop sells “time.”" */
function clauseBehind(cue: Cue, to: number, { k, sentence, end }: Site): TokenRange | null {
  if (cue.first !== sentence.first || !isComma(k, to)) return null;
  // "its owner, | Kim Min-ji, | the shop"
  let name = to + 1;
  while (k.tokens[name]?.kind === 'word' && k.tokens[name]?.capital) name++;
  const first = isComma(k, name) ? name + 1 : to + 1;
  return holdsQuotation(k, first, end) ? { first, last: end } : null;
}
