import type { Token } from '../../../document/tokens.js';
import { isMonth, isYear } from '../calendar.js';
import { ends } from '../noun.js';
import type { Phrase } from '../phrase.js';
import { NONE, type NumberRule } from '../rule.js';

const LAST_DAY = 31;
/** Words around the number of a century or a decade. */
const AGES = new Set('century centuries'.split(' '));

export const notADate: NumberRule = {
  id: 'not-a-date',
  why: 'Days and years of the calendar, decades and centuries are dates.',
  examples: [
    { text: 'On Jan. 3, 2026, and 12 May, and June 5th, July 8 and 9, nineteen ninety-six.', found: [] },
    { text: 'The 19th century ended; the 21st-century plan runs from Feb. 27-March 1.', found: [] },
    { text: 'Jan. 21-26 was cold, and the 5th of June was not.', found: [] },
    { text: 'The rent is due on the 25th, or by the third of the month.', found: [] },
  ],

  read(phrase) {
    const { p, first, last, a, sign } = phrase;
    if (sign || a.value === null) return null;
    if (a.form === 'year') return NONE;
    const before = p[first - 1];
    const after = p[last];
    const day = a.value >= 1 && a.value <= LAST_DAY && Number.isInteger(a.value);
    if (day && a.scale === 1 && a.form !== 'fraction') {
      if (isMonth(before) && (a.digits || a.form === 'ordinal')) return NONE;
      if (goesOn(phrase)) return NONE;
      if (isMonth(after) && !isVerbMay(phrase, after)) return NONE;
      if (a.form === 'ordinal' && (isDayOfMonth(phrase) || (after?.lower === 'of' && isMonth(p[last + 1]))))
        return NONE;
    }
    if (isYear(p[first]) && (isMonth(before) || (before?.text === ',' && dayBefore(p, first - 2)))) return NONE;
    if (a.form === 'ordinal') {
      const next = after?.text === '-' ? p[last + 1] : after;
      if (AGES.has(next?.lower ?? '')) return NONE;
      if (next?.lower === 'and' || next?.lower === 'to') return AGES.has(p[last + 2]?.lower ?? '') ? NONE : null;
    }
    return null;
  },
};

const AND = new Set(['and', 'or', 'to', 'through', '&', ',', '-', '–']);

/** The 9 of "July 8 and 9". */
const goesOn = ({ p, first }: Phrase): boolean =>
  AND.has(p[first - 1]?.lower ?? '') &&
  p[first - 2]?.kind === 'number' &&
  isMonth(p[first - 3]) &&
  !isYear(p[first - 2]);

/** "Jan. 3, 2026". */
const dayBefore = (p: readonly Token[], at: number): boolean =>
  isMonth(p[at - 1]) || (p[at]?.kind === 'word' && isMonth(p[at - 2]));

const TIME_BEFORE = new Set('on by until till since from before after through'.split(' '));

/** "on the 25th", "by the third of the month". */
function isDayOfMonth({ p, first, last, a }: Phrase): boolean {
  if (p[first - 1]?.lower !== 'the') return false;
  const month = p[last]?.lower === 'of' && (p[last + 1]?.lower === 'month' || p[last + 2]?.lower === 'month');
  return month || (a.digits && TIME_BEFORE.has(p[first - 2]?.lower ?? '') && p[last]?.lower !== 'of' && ends(p[last]));
}

/** "20 may go": the verb has no capital, so only "12 May" at hand. */
const isVerbMay = ({ a }: Phrase, after: Token | undefined): boolean => after?.lower === 'may' && !a.digits;
