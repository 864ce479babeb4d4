import { Gap } from '../../../document/tokens.js';
import { changeWord } from '../../../lexicon/change-words.js';
import { isPlural } from '../../../lexicon/nouns.js';
import { isYear } from '../calendar.js';
import { countedNoun, ends } from '../noun.js';
import { isDash } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { NONE, type NumberRule } from '../rule.js';

/** After these, four digits name a year even before a plural: "the 2016 elections", "in 2012 prices". */
const YEAR_BEFORE = new Set(
  'the in of since from by until till before after during his her its their our this circa through between mid early late and to for a an'.split(
    ' ',
  ),
);
const BOUNDS = new Set('about nearly almost some around roughly than over least approximately another'.split(' '));

export const notAYear: NumberRule = {
  id: 'not-a-year',
  why: 'Four digits between 1500 and 2099 without a unit are a year, unless a plural noun follows that they count.',
  examples: [
    { text: 'In 2012 he lost; the 2016 elections and 2015-16 followed.', found: [] },
    { text: 'From 1994 to 1998 (1990) it grew, around 2002, too.', found: [] },
    { text: 'The ice may be gone by 2100, forests until 2150.', found: [] },
  ],

  read(phrase) {
    const { p, first, last, sign, a, b } = phrase;
    if (isComing(phrase)) return NONE;
    if (sign || a.scale > 1 || !isYear(p[first])) return null;
    if (b) return b.scale === 1 && (isYear(p[last - 1]) || /^\d\d$/u.test(p[last - 1]?.text ?? '')) ? NONE : null;
    return counts(phrase) ? null : NONE;
  },
};

/** "by 2100", "until 2150": a far year; "fell by 2100" is none. */
const isComing = ({ p, first, last, sign }: Phrase): boolean =>
  !sign &&
  /^2[12]\d\d$/u.test(p[first]?.text ?? '') &&
  /^(?:by|until)$/u.test(p[first - 1]?.lower ?? '') &&
  changeWord(p[first - 2]?.lower ?? '') === undefined &&
  ends(p[last]);

/** Between these, four digits without a comma are a year even before a plural: "1988 sales". */
const FIRST_NEWS_YEAR = 1900;
const LAST_NEWS_YEAR = 2040;

function counts({ p, first, last, to }: Phrase): boolean {
  const before = p[first - 1];
  const bounded = before !== undefined && BOUNDS.has(before.lower);
  const after = p[last];
  const round = (p[first]?.text ?? '').endsWith('00');
  const now = Number(p[first]?.text) >= FIRST_NEWS_YEAR && Number(p[first]?.text) <= LAST_NEWS_YEAR;
  if (isDash(p[last]) && isYear(p[last + 1])) return false;
  if (bounded && (round || !now || countedNoun(p, last, to, false))) return true;
  if (now && !round) return false;
  if (after?.kind !== 'word' || after.gap !== Gap.space || after.capital || !isPlural(after.lower)) return false;
  return (
    !before || !(YEAR_BEFORE.has(before.lower) || before.kind === 'clitic' || before.capital || before.gap >= Gap.line)
  );
}
