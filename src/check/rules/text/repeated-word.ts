import { Gap } from '../../../document/tokens.js';
import type { CheckRule } from '../../rule.js';

/** Words that English may double: "had had", "that that", "so so". */
const DOUBLED = new Set('had that is so very no bye ha blah knock hear yes tsk many'.split(' '));

export const repeatedWord: CheckRule = {
  id: 'text/repeated-word',
  level: 'note',
  what: 'A word stands twice in a row.',
  why: 'Mostly a slip of the cut; names (Duran Duran), “had had” and “that that” pass.',
  fix: 'Delete one of the two.',
  bad: ['The grid of the the country is full.', 'He went to to Seoul.', 'They will be be here soon.'],
  good: [
    'Duran Duran played in Boutros Boutros-Ghali’s town.',
    'She had had enough of that that day.',
    'He said no, no, no.',
    'It is what it is. Is it?',
    'They came in in-house cars.',
  ],

  *check({ tokens }) {
    for (const [i, token] of tokens.entries()) {
      const before = tokens[i - 1];
      if (token.kind !== 'word' || token.gap !== Gap.space || before?.lower !== token.lower) continue;
      if (!/^\p{Ll}+$/u.test(token.text) || DOUBLED.has(token.lower)) continue;
      yield { start: before.start, end: token.end, message: `“${token.text}” stands twice.` };
    }
  },
};
