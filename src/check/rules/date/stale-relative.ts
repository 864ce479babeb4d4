import type { CheckRule } from '../../rule.js';

const STALE = /\b(?:yesterday|today|tomorrow)\b/giu;

export const staleRelative: CheckRule = {
  id: 'date/stale-relative',
  level: 'off',
  what: 'The text says “today”, “yesterday” or “tomorrow”.',
  why: 'Online they are wrong the next day. Switch the rule on where the style asks for the day of the week.',
  fix: 'Write the day of the week.',
  bad: ['Kim said yesterday that the grid was full.', 'The vote is tomorrow.', 'Today the grid failed.'],
  good: [
    'Kim said on Tuesday that the grid was full.',
    'The vote is on Friday.',
    'USA TODAYS',
    'The yesterdays of the grid.',
    'He left the day before.',
  ],

  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(STALE)) {
      yield { start: index, end: index + found.length, message: `“${found}”: write the day of the week.` };
    }
  },
};
