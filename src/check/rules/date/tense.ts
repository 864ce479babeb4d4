import { Gap } from '../../../document/tokens.js';
import { numberOf } from '../../../document/calendar.js';
import { daysIn } from '../../calendar.js';
import type { CheckRule } from '../../rule.js';
import { writtenDates } from '../../written-dates.js';

/** How far before a date its verb may stand. */
const REACH = 6;
const PAST = new Set(
  (
    'was were died met won lost opened closed signed arrested killed announced approved began ended launched released resigned voted ' +
    'happened occurred struck fell rose left arrived took'
  ).split(' '),
);

export const tense: CheckRule = {
  id: 'date/tense',
  level: 'warn',
  what: 'A past verb stands with a day to come, or “will” with a day that is past.',
  why: 'The year is mostly wrong, or the copy is older than its date. Only days with their year, and verbs close before them, count.',
  fix: 'Check the year, or change the verb.',
  bad: [
    { text: 'The accord was signed on Jan. 9, 2026, in Seoul.', date: '2025-12-31' },
    { text: 'The grid will open on March 5, 2024.', date: '2025-12-31' },
    { text: 'They met on 3 February 2026.', date: '2025-12-31' },
  ],
  good: [
    { text: 'The accord was signed on Jan. 9, 2025, in Seoul.', date: '2025-12-31' },
    { text: 'The accord will be signed on Jan. 9, 2026.', date: '2025-12-31' },
    { text: 'The vote was set for Jan. 9, 2026.', date: '2025-12-31' },
    { text: 'It was to be signed on Jan. 9, 2026.', date: '2025-12-31' },
    { text: 'He said then that it will open on March 5.', date: '2025-12-31' },
    'The accord was signed on Jan. 9, 2026.',
  ],

  *check(doc) {
    if (!doc.date) return;
    const [year = 0, month = 0, day = 0] = doc.date.value.split('-').map(Number);
    const today = numberOf({ year, month, day });
    for (const date of writtenDates(doc)) {
      if (date.year === null || date.day > daysIn(date.month, date.year)) continue;
      const away = numberOf({ year: date.year, month: date.month, day: date.day }) - today;
      const words = doc.tokens.slice(Math.max(0, date.first - REACH), date.first);
      const near = words.slice(
        words.findLastIndex((token, i) => token.kind === 'stop' || (i > 0 && token.gap > Gap.space)) + 1,
      );
      const lower = near.map((token) => token.lower);
      const on = lower.at(-1) === 'on';
      if (
        !on ||
        lower.some((word) => /^(?:to|set|scheduled|due|planned|expected|would|had|if|that|which)$/u.test(word))
      )
        continue;
      const past = lower.some((word) => PAST.has(word));
      const future = lower.includes('will');
      if (past === future || (past && away <= 0) || (future && away >= 0)) continue;
      const message = past
        ? 'A past verb, and a day after the document date.'
        : '“Will”, and a day before the document date.';
      yield { start: date.start, end: date.end, message };
    }
  },
};
