import type { CheckRule } from '../../rule.js';

const EXPECTED = /\b(?:is|are) (?:widely )?(?:expected|set|poised|slated) to\b|\breportedly\b/gu;
/** A source in the same paragraph: somebody says, or something is quoted. */
const SOURCE =
  /\b(?:said|says|told|[Aa]ccording to|announced|wrote|reported|added|estimates?|forecasts?|predict\w{0,4}|expects?|statement|analysts?|polls?)\b|[“”"]/u;

export const unattributedExpectation: CheckRule = {
  id: 'source/unattributed-expectation',
  level: 'note',
  what: 'Something “is expected to” happen, and nobody is named who expects it.',
  why: 'Readers should know whose expectation it is. A source in the same paragraph passes.',
  fix: 'Name who expects it.',
  bad: [
    'The ministry is expected to publish its review.',
    'The grid is set to double. It is old.',
    'Kim reportedly left the firm.',
  ],
  good: [
    'The ministry is expected to publish its review, Kim said.',
    'According to Hanbit, the grid is set to double.',
    'The grid is expected to double. “It must,” Kim wrote.',
    'The sun set to the west.',
    'The review was reported to the ministry.',
  ],

  *check({ text, paragraphs }) {
    for (const { start, end } of paragraphs) {
      const paragraph = text.slice(start, end);
      const found = [...paragraph.matchAll(EXPECTED)];
      if (found.length === 0 || SOURCE.test(paragraph)) continue;
      for (const { 0: words, index } of found) {
        yield { start: start + index, end: start + index + words.length, message: `“${words}” — by whom?` };
      }
    }
  },
};
