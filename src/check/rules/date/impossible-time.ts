import type { CheckRule } from '../../rule.js';

/** "13:10 p.m.", "0:75 am", "17 p.m." */
const TWELVE = /(?<![\d:.,$£€-])(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?\s?(?:[ap]\.m\.|[ap]m\b)/giu;
/** "at 25:10" */
const DAY = /\b(?:at|by|from|until|before|after|since) (?<hour>\d\d):(?<minute>\d\d)(?![:\d]|\.\d|\s?[ap]\.?m)/giu;
/** A running time, a place in a recording, a verse: no time of the day. */
const RUNNING =
  /\b(?:video|clip|film|podcast|recording|mark|minutes?|lap|race|finish\w*|record|time of|Psalms?|Matthew|Mark|Luke|John|Isaiah|Genesis|Exodus|verse)\b/u;
const AROUND = 60;

export const impossibleTime: CheckRule = {
  id: 'date/impossible-time',
  level: 'error',
  what: 'There is no such time of the day.',
  why: 'Nobody can say which digit slipped. Running times, places in a recording and verses pass.',
  fix: 'Look the time up.',
  bad: ['The train leaves at 25:10.', 'They met at 10:75 a.m. on Monday.', 'The polls close at 17 p.m. in the north.'],
  good: [
    'The train leaves at 23:10.',
    'They met at 10:45 a.m. on Monday.',
    'The polls close at 12 p.m. in the north.',
    'The goal is at 75:10 in the video.',
    'He won in 28:75 and left at 11:59 pm.',
  ],

  *check({ text }) {
    for (const [pattern, last] of [
      [TWELVE, 12],
      [DAY, 24],
    ] as const) {
      for (const { 0: found, index, groups } of text.matchAll(pattern)) {
        const [hour, minute] = [Number(groups?.['hour']), Number(groups?.['minute'] ?? 0)];
        const end = index + found.length;
        const around = text.slice(Math.max(0, index - AROUND), end + AROUND);
        if ((hour <= last && minute < 60 && (hour < 24 || minute === 0)) || (last === 24 && RUNNING.test(around)))
          continue;
        const start = text.indexOf(groups?.['hour'] ?? '', index);
        yield { start, end, message: `There is no time ${text.slice(start, end)}.` };
      }
    }
  },
};
