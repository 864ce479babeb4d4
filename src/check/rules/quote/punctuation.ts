import { Gap } from '../../../document/tokens.js';
import type { CheckRule } from '../../rule.js';

export const punctuation: CheckRule = {
  id: 'quote/punctuation',
  level: 'off',
  what: 'A comma or full stop stands outside the closing mark.',
  why: 'American style puts both inside. Switch the rule on where that is the style; British style puts them where the sense wants them.',
  fix: 'Put the comma or the full stop before the mark.',
  bad: ['“The grid is full”, Kim said.', 'Kim called it “a gift”.', 'He said "no", and left.'],
  good: [
    '“The grid is full,” Kim said.',
    'Kim called it “a gift.”',
    'He asked “why?”; nobody answered.',
    'He said “no” and left.',
    'She wrote “a gift” (of a kind), and left.',
  ],

  *check({ tokens }) {
    let open = false;
    for (const [i, token] of tokens.entries()) {
      if (token.gap === Gap.blank) open = false;
      if (token.kind !== 'mark' || !/^["”]$/u.test(token.text)) continue;
      open = token.text === '"' && !open;
      const next = tokens[i + 1];
      if (open || next?.gap !== Gap.none || !/^[.,]$/u.test(next.text)) continue;
      yield {
        start: token.start,
        end: next.end,
        message: `Put the ${next.text === ',' ? 'comma' : 'full stop'} inside.`,
      };
    }
  },
};
