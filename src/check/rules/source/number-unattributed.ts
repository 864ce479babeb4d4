import { facts } from '../../../extract/facts/facts.js';
import { quotes } from '../../../extract/quotes/quotes.js';
import type { CheckRule } from '../../rule.js';

const MIN_SCORE = 0.5;

export const numberUnattributed: CheckRule = {
  id: 'source/number-unattributed',
  level: 'off',
  what: 'A figure stands in a paragraph that names no source.',
  why: 'What the writer has not counted, somebody else has. Switch the rule on for reports of statistics.',
  fix: 'Say whose figure it is.',
  bad: [
    'Demand rose 40 percent in 2024. The towns are dark.',
    'The line cost 90 billion won in 2024.',
    'In 2024 a total of 12,000 households had no power. Nobody knows why.',
  ],
  good: [
    'Demand rose 40 percent in 2024, the ministry said.',
    'According to Hanbit Corp., the line cost 90 billion won in 2024.',
    'The towns are dark. Nobody knows why.',
    'The line opened in 2024.',
    '“Demand rose 40 percent in 2024,” Kim Min-jae said. The line cost 90 billion won.',
  ],

  *check(doc) {
    const sourced = new Set(quotes(doc).map(({ start }) => doc.paragraphs.findIndex(({ end }) => end > start)));
    for (const { source, rule, score, start, end } of facts(doc)) {
      if (source !== null || rule !== 'figure' || score < MIN_SCORE) continue;
      if (!sourced.has(doc.paragraphs.findIndex((paragraph) => paragraph.end > start)))
        yield { start, end, message: 'Whose figure is this?' };
    }
  },
};
