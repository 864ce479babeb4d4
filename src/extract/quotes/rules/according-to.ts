import { role } from '../../../lexicon/people.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { floor } from '../content/fronted.js';
import { holdsFinite, isComma, isDash, isFinite, isPast } from '../syntax/words.js';
import { sourceAt } from '../sources/source-phrases.js';
import { statementStart } from '../content/statement-start.js';

export const accordingTo: AttributionRule = {
  id: 'according-to',
  why: 'What stands before or after "according to" and its source is the source’s.',
  examples: [
    { text: "According to a miners' union, the pit is safe.", gives: ["a miners' union", 'the pit is safe'] },
    { text: 'According to the ministry, exports rose.', gives: ['the ministry', 'exports rose'] },
    {
      text: 'Exports rose, according to figures from the ministry.',
      gives: ['figures from the ministry', 'Exports rose'],
    },
    { text: 'According to Kim, Lee’s brother, who left, exports rose.', gives: ['Kim', 'exports rose'] },
    { text: 'According to the mill’s owner, Kim Lee, exports rose.', gives: ['the mill’s owner', 'exports rose'] },
    { text: 'According to Kim Lee, head of the mill, exports rose.', gives: ['Kim Lee', 'exports rose'] },
    {
      text: 'According to papers filed last week in Salem, exports rose.',
      gives: ['papers filed last week in Salem', 'exports rose'],
    },
    { text: 'SALEM, May 3 — Exports rose, according to Kim.', gives: ['Kim', 'Exports rose'] },
    { text: 'Exports rose, while rents fell, according to Kim.', gives: ['Kim', 'Exports rose, while rents fell'] },
    {
      text: 'According to a report from the mill, the man, who was 40, walked home.',
      gives: ['a report from the mill', 'the man, who was 40, walked home'],
    },
    { text: 'According to its lawyer, Kim Min-ji, exports rose.', gives: ['its lawyer', 'exports rose'] },
    { text: 'According to Kim, president of the union, exports rose.', gives: ['Kim', 'exports rose'] },
    { text: 'Exports rose, according to its lawyer, Kim Min-ji.', gives: ['its lawyer', 'Exports rose'] },
    { text: 'According to police, Kim Min-ji, 34, fled.', gives: ['police', 'Kim Min-ji, 34, fled'] },
    { text: 'Exports, according to Kim, a trader, rose.', gives: ['Kim', 'Exports … rose'] },
    { text: 'Exports, according to Kim, rose.', gives: ['Kim', 'Exports … rose'] },
    { text: '(According to Kim, exports rose.)', gives: ['Kim', 'exports rose'] },
  ],
  confidence: 0.8,

  read(cue, site) {
    if (cue.kind !== 'according') return null;
    const { k, end } = site;
    const mention = sourceAt(k, cue.last, { first: cue.last, last: end });
    if (!mention) return null;
    const source = mention;

    const first = floor(site, cue);
    let before = k.prev(cue.first);
    const comma = isComma(k, before) || isDash(k, before);
    if (comma) before = k.prev(before);
    const opens =
      before < first ||
      k.lower(before) === 'that' ||
      k.lower(before) === 'which' ||
      (before === first && (k.is(before, WordClass.coordinator | WordClass.adverb) || k.tokens[before]?.text === '('));
    if (opens && startsClause(mention.last)) return { content: [{ first: mention.last, last: end }], mention };
    let i = mention.last;
    while (i < end && !isComma(k, i) && !isDash(k, i)) i = k.next(i);
    if (opens) {
      const parted = i;
      while (i + 1 < end && appositive(i + 1)) {
        let j = k.next(i);
        while (j < end && !isComma(k, j)) j = k.next(j);
        if (j >= end) break;
        i = j;
      }
      // "According to the report, the man, who fled, was ill": a verb cannot open the statement.
      if (isFinite(k, i + 1) || isPast(k, i + 1)) i = parted;
      return i + 1 < end ? { content: [{ first: i + 1, last: end }], mention } : null;
    }
    const opened = bracketBefore(cue.first);
    if (opened !== null) return { content: [{ first, last: opened }], mention };
    let start = first;
    while (
      start < cue.first &&
      (isComma(k, start) || (k.is(start, WordClass.coordinator) && start !== site.sentence.first))
    )
      start++;
    for (let j = before; j > start; j = k.prev(j))
      if (k.tokens[j]?.text === ';' || (k.tokens[j]?.text === ':' && !k.quotationAt(j + 1))) {
        start = j + 1;
        break;
      }
    start = statementStart(k, start, cue.first);
    for (let j = before; j > start + 3; j = k.prev(j)) {
      if (isComma(k, j) && /^(?:and|but)$/u.test(k.lower(j + 1)) && holdsFinite(k, j + 2, before + 1)) {
        start = j + 2;
        break;
      }
    }
    const head = { first: start, last: comma ? (before + 1 > start ? k.next(before) : cue.first) : cue.first };
    if (head.last <= head.first || (first > site.sentence.first && !holdsFinite(k, head.first, head.last))) return null;
    if (isComma(k, i) && appositive(i + 1)) {
      i = k.next(i);
      while (i < end && !isComma(k, i)) i = k.next(i);
    }
    const middle =
      comma && head.last - head.first < SHORT_SUBJECT && isComma(k, i) && i + 1 < end && !appositive(i + 1);
    return { content: middle ? [head, { first: i + 1, last: end }] : [head], mention };

    /** "According to Kim the bridge is old": no comma parts the source from the statement. */
    function startsClause(at: number): boolean {
      return (
        k.quotationAt(at) !== null ||
        k.is(at, WordClass.determiner | WordClass['subject-pronoun']) ||
        (k.is(at, WordClass.preposition) && k.tokens[at + 1]?.kind === 'number')
      );
    }
    function appositive(at: number): boolean {
      return k.is(at, WordClass.relative) || /^(?:a|an|which|who)$/u.test(k.lower(at)) || describes(at);
    }
    /** "Kim, | the mayor's brother", "Kim, | president of the board", "its lawyer, | Kim Min-ji": a phrase without a verb for the same person. */
    function describes(at: number): boolean {
      let last = at;
      let head = 0;
      while (last < end && !isComma(k, last)) {
        if (k.quotationAt(last) || isFinite(k, last)) return false;
        if (!head && last > at && k.is(last, WordClass.preposition)) head = last;
        last++;
      }
      if (role(k.lower((head || last) - 1)) !== undefined) return last > at + 1;
      return role(k.lower(source.last - 1)) !== undefined && capital(at) && capital(last - 1);
    }
    function capital(at: number): boolean {
      return k.tokens[at]?.kind === 'word' && k.tokens[at].capital;
    }
    function bracketBefore(at: number): number | null {
      return k.tokens[at - 1]?.text === '(' ? at - 1 : null;
    }
  },
};

/** "Exports, according to Kim, rose": what stands before is too short to be the statement. */
const SHORT_SUBJECT = 7;
