import type { CheckRule } from '../../rule.js';

export const unusedIgnore: CheckRule = {
  id: 'text/unused-ignore',
  level: 'warn',
  what: 'A comment switches a rule off where the rule finds nothing.',
  why: 'A forgotten comment hides the next slip in the same place.',
  fix: 'Delete the comment.',
  bad: [
    '<!-- extract-ignore text/missing-space -->\nThe grid is full. It will be built.',
    '<!-- extract-disable text/leftover -->\nThe grid is full.\n<!-- extract-enable -->\nKim, TK, said so.',
    'The grid is full. <!-- extract-ignore quote/* -->',
  ],
  good: [
    '<!-- extract-ignore text/missing-space -->\nThe grid is full.It will be built.',
    '<!-- extract-disable text/leftover -->\nKim, TK, said so.\n<!-- extract-enable -->\nThe grid is full.',
    'Kim, TK, said so. <!-- extract-ignore text/* -->',
    'The grid is full. <!-- a note to the desk -->',
    'The grid is full. <!-- extract-enable -->',
  ],

  // check.ts asks the comments themselves once all other rules have run.
  check: () => [],
};
