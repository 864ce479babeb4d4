import { reading, type NumberRule } from '../rule.js';

export const countBare: NumberRule = {
  id: 'count-bare',
  why: 'A number that nothing else explains is a count whose noun is not said.',
  form: 'cardinal',
  examples: [
    { text: 'The mother of three beat the mark of 0.31.', found: ['three = 3', '0.31 = 0.31'] },
    { text: 'The year was 1998.', found: [] },
  ],

  read(phrase) {
    return reading(phrase, { kind: 'count' });
  },
};
