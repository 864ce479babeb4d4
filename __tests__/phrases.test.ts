import { phraseMatcher } from '../src/nlp/compromise.js';

describe('a pattern of words', () => {
  test.each([
    ['{raise} taxes', 'They are raising taxes again.', true],
    ['{raise} taxes', 'He raised cattle and paid his taxes.', false],
    ['{be} (open|closed)', 'The harbour was closed.', true],
    ['#Money', 'It cost us five million dollars.', true],
    ['will not', 'We will not go.', true],
    ['promise', '', false],
  ])('%s in “%s”: %s', (pattern, text, expected) => {
    expect(phraseMatcher(pattern)(text)).toBe(expected);
  });

  test('finds its words wherever they stand in a long text', () => {
    const filler = 'The plan of the town is old. '.repeat(400);
    expect(phraseMatcher('{raise} taxes')(`${filler}They raised taxes. ${filler}`)).toBe(true);
  });

  test.each(['(a|b', ')', '[', '{', '#', '*', '.', '?'])('%s is read without an exception', (pattern) => {
    expect(() => phraseMatcher(pattern)('We will see, he said.')).not.toThrow();
  });

  test.each(['.', '“', '--'])('a run of %s is no trap', (mark) => {
    expect(phraseMatcher('we')(mark.repeat(20_000))).toBe(false);
  });
});
