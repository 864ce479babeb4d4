import type { Document } from '../../../document/document.js';
import { quotes } from '../../../extract/quotes/quotes.js';
import { firstBehind, type Span } from '../../../text/span.js';
import { headline } from '../../headline.js';
import type { CheckRule } from '../../rule.js';

const MIN_WORDS = 5;
/** Somebody, or something, that a quotation may come from: a name, a pronoun, a word of saying, a colon. */
const SOURCE =
  /(?<![.?!”"] |^)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:[Hh]e|[Ss]he|[Tt]hey|[IQA]|[Ww]e|said|says|told|asked|wrote|according|added|reads?|called|reported|posted|sang|statement|letter|sign|poster|slogan|headline|title|states?|nominee)\b|[“”"]|\(\d{4}\)/u;

export const noSpeaker: CheckRule = {
  id: 'quote/no-speaker',
  level: 'warn',
  what: 'Nobody is named who said these words.',
  why: 'Readers must know whose words they read. Fewer than five words, headlines, quotations that are a paragraph of their own, titles and anything with a name, a pronoun or a word of saying near it pass.',
  fix: 'Name the speaker in the sentence or the one before.',
  bad: [
    'The plan is dead. “It will not work at all in this town.” Shares fell on Monday.',
    'Shares fell on Monday.\n\nThe grid is full. “We have never seen anything like it before.” The plan is dead.',
    'The towns are dark at night. "There is nothing we can do about it now." Winter comes.',
  ],
  good: [
    '“It will not work at all in this town,” Kim Min-jae said.',
    'The plan is dead. “It will not work,” they were told. Shares fell.',
    'Kim Min-jae was blunt. “It will not work,” he said. “It never will work in this town.”',
    'The film “We Have Never Seen Anything Like It” opened.',
    'The sign read: “We are closed until the end of May.”',
    '“We have never seen anything like it before in this town.”\n\nThe plan is dead.',
  ],

  *check(doc) {
    const head = headline(doc);
    const all = quotes(doc);
    const [places, count] = [all.map(({ start }) => firstBehind(doc.paragraphs, start)), new Map<number, number>()];
    for (const place of places) count.set(place, (count.get(place) ?? 0) + 1);
    const sourced = new Set(places.filter((_, i) => all[i]?.speaker));
    for (const { kind, speaker, start, end, text } of all) {
      if (kind !== 'direct' || speaker !== null || (head && start < head.end)) continue;
      if (text.split(/\s+/u).length < MIN_WORDS || !/^[\p{Lu}\d]/u.test(text) || isTitle(text)) continue;
      const at = firstBehind(doc.paragraphs, start);
      const others = (count.get(at) ?? 0) > 1;
      if (others || sourced.has(at) || sourced.has(at - 1) || standsAlone(doc, at, { start, end })) continue;
      if (!SOURCE.test(around(doc, at, { start, end }))) yield { start, end, message: 'Who said this?' };
    }
  },
};

/** Most words with a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** The whole paragraph is quoted: an excerpt, a pull quote, or a turn of a conversation. */
function standsAlone({ paragraphs }: Document, at: number, { start, end }: Span): boolean {
  const paragraph = paragraphs[at];
  return paragraph !== undefined && start - paragraph.start <= 2 && paragraph.end - end <= 2;
}

/** The paragraph without the quotation, and the one before. */
function around({ text, paragraphs }: Document, at: number, { start, end }: Span): string {
  const [before, own] = [paragraphs[at - 1], paragraphs[at]];
  const from = before?.start ?? own?.start ?? start;
  return `${text.slice(from, start - 1)} ${text.slice(end + 1, own?.end ?? end)}`;
}
