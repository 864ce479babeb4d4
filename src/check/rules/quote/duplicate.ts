import type { CheckRule } from '../../rule.js';
import { quotedWords, type QuotedWords } from '../../quoted-words.js';

const MIN_WORDS = 8;

export const duplicate: CheckRule = {
  id: 'quote/duplicate',
  level: 'note',
  what: 'The same quotation stands twice.',
  why: 'A paragraph that was pasted twice, or a pull quote that lost its frame. Quotations of fewer than eight words pass.',
  fix: 'Delete one of the two.',
  bad: [
    '“We cannot promise power that we do not have,” Kim said.\n\nThe grid is full.\n\n“We cannot promise power that we do not have,” Kim said.',
    'Kim said: "The grid will be full by the end of May." Later he said: "The grid will be full by the end of May."',
    '“We cannot promise power that we do not have.” It ended so: “We cannot promise power that we do not have!”',
  ],
  good: [
    '“We cannot promise power that we do not have,” Kim said. “We never will.”',
    '“It is over,” Kim said. “It is over,” Lee said.',
    '“We will build the grid this year and the next one,” Kim said. “We will build the grid this year and no later,” Lee said.',
    'Kim said no. Kim said no.',
    '“We cannot promise power that we do not have,” Kim said, and Lee said he could not promise power that he did not have.',
  ],

  *check(doc) {
    const seen = new Map<string, QuotedWords>();
    for (const quotation of quotedWords(doc)) {
      if (quotation.words.length < MIN_WORDS) continue;
      const words = quotation.words.join(' ');
      const first = seen.get(words);
      if (!first) seen.set(words, quotation);
      else
        yield {
          start: quotation.start,
          end: quotation.end,
          message: 'This quotation stands twice.',
          related: [{ start: first.start, end: first.end }],
        };
    }
  },
};
