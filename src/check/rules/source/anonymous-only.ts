import { facts } from '../../../extract/facts/facts.js';
import { quotes } from '../../../extract/quotes/quotes.js';
import type { CheckRule } from '../../rule.js';

export const anonymousOnly: CheckRule = {
  id: 'source/anonymous-only',
  level: 'note',
  what: 'A claim with a figure rests on unnamed sources, and nobody is named in the text.',
  why: 'Figures that nobody answers for are the weakest of all. One named source or document in the text makes it good.',
  fix: 'Name somebody, or say why nobody can be named.',
  bad: [
    'The firm lost $20 million, people familiar with the matter said.',
    'A source said 400 people would go. “It is over,” the source said.',
    'An official who asked not to be named said the line cost 90 billion won.',
  ],
  good: [
    'The firm lost $20 million, people familiar with the matter said. Kim Min-jae said it did not.',
    'The firm lost $20 million, the ministry said.',
    'The plan is dead, a source said.',
    'The firm lost $20 million in May.',
    'According to the report, 400 people would go.',
  ],

  *check(doc) {
    const said = quotes(doc).flatMap(({ id, speaker }) => (speaker ? [{ id, speaker }] : []));
    if (said.length === 0 || said.some(({ speaker }) => !speaker.anonymous)) return;
    const unnamed = new Map(said.map(({ id, speaker }) => [id, speaker]));
    for (const { start, end, quote, rule } of facts(doc)) {
      const speaker = quote === null ? undefined : unnamed.get(quote);
      if (!speaker || rule !== 'figure') continue;
      yield {
        start,
        end,
        message: `“${speaker.asWritten}” alone says so.`,
        related: [{ start: speaker.start, end: speaker.end }],
      };
    }
  },
};
