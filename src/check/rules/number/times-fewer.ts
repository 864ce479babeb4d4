import type { CheckRule } from '../../rule.js';

const TIMES_FEWER =
  /\b(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred) times|twice) (?:fewer|less|lower|smaller|cheaper|slower|shorter|lighter)\b/giu;

export const timesFewer: CheckRule = {
  id: 'number/times-fewer',
  level: 'note',
  what: 'Something is “times fewer” or “times lower”.',
  why: 'Readers cannot tell whether three times fewer than 12 is 4 or less than nothing.',
  fix: 'Write “a third of”, or give both figures.',
  bad: ['There were four times fewer cars.', 'The price is 10 times lower.', 'It is twice cheaper than before.'],
  good: [
    'There were a quarter as many cars.',
    'The price is a tenth of what it was.',
    'It is four times larger.',
    'He called four times; fewer came.',
    'They met three times, less than a mile away.',
  ],

  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(TIMES_FEWER)) {
      yield { start: index, end: index + found.length, message: `“${found}”: which part is left?` };
    }
  },
};
