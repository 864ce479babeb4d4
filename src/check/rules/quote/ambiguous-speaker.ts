import { explainedQuotes } from '../../../extract/quotes/quotes.js';
import type { CheckRule } from '../../rule.js';

/** Two candidates whose scores are no further apart than this fit alike. */
const TIE = 4;

export const ambiguousSpeaker: CheckRule = {
  id: 'quote/ambiguous-speaker',
  level: 'off',
  what: '“He said” or “she said” may mean either of two people.',
  why: 'Two people who were named shortly before fit alike. Readers mostly know who is meant, so the rule sleeps: switch it on for a last look at who says what.',
  fix: 'Name the speaker.',
  bad: [
    'Paul Harmon and Peter Doyle met in Leeds. “No,” he said.',
    'Mary Harmon and Anna Doyle met in Leeds. “The bridge is closed,” she said.',
    'Paul Harmon and Peter Doyle voted. He said the bridge would stay closed.',
  ],
  good: [
    'Paul Harmon met Peter Doyle in Leeds. “No,” Harmon said.',
    'Paul Harmon met Mary Doyle in Leeds. “No,” she said.',
    'Paul Harmon spoke in Leeds. “No,” he said.',
    '“No,” Paul Harmon said. “The bridge is closed,” he said.',
    'Paul Harmon met the council in Leeds. He said the bridge would stay closed.',
  ],

  *check(doc) {
    for (const { speaker, explanation } of explainedQuotes(doc)) {
      const [best, next] = explanation.candidates;
      if (speaker?.how !== 'pronoun' || !best || !next || best.score - next.score > TIE) continue;
      const { start, end, asWritten } = speaker;
      yield { start, end, message: `“${asWritten}”: ${best.name} or ${next.name}?` };
    }
  },
};
