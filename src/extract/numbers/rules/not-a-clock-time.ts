import { Gap } from '../../../document/tokens.js';
import { NONE, type NumberRule } from '../rule.js';

const HALVES = new Set("a.m. p.m. am pm a.m p.m o'clock gmt est edt utc cet et pt noon".split(' '));
const LAST_HOUR = 24;

export const notAClockTime: NumberRule = {
  id: 'not-a-clock-time',
  why: '"9:30", "5 p.m.", "half past two" and "10 o’clock" are times of the day.',
  examples: [
    { text: 'At 9:30 or just after 2 p.m. they left at ten o’clock.', found: [] },
    { text: 'From 5 to 7 p.m. it was half past two.', found: [] },
  ],

  read(phrase) {
    const { p, first, last, a, sign } = phrase;
    if (sign || a.value === null) return null;
    const after = p[last];
    const colon =
      after?.text === ':' && after.gap === Gap.none && p[last + 1]?.kind === 'number' && p[last + 1]?.gap === Gap.none;
    if (colon) return NONE;
    const before = p[first - 1];
    if (
      before?.text === ':' &&
      before.gap === Gap.none &&
      p[first]?.gap === Gap.none &&
      p[first - 2]?.kind === 'number'
    )
      return NONE;
    if (p[last]?.lower === 'past' && a.form === 'fraction') return NONE;
    if (before?.lower === 'past' && p[first - 2]?.lower === 'half') return NONE;
    const hour = a.value <= LAST_HOUR || (a.digits && /^\d{1,2}\.\d\d$/u.test(p[first]?.text ?? ''));
    return hour && after && after.gap <= Gap.space && HALVES.has(after.lower) ? NONE : null;
  },
};
