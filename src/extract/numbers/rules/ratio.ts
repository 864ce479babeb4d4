import type { Amount } from '../amount.js';
import { countedNoun } from '../noun.js';
import { readAmount } from '../read-amount.js';
import { joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { NONE, reading, single, type NumberRule } from '../rule.js';

const RATIO_NOUNS = new Set('ratio margin odds basis majority'.split(' '));

export const ratio: NumberRule = {
  id: 'ratio',
  why: 'One number "in", "out of" or directly "of" another is a share written as two numbers.',
  form: 'cardinal',
  examples: [
    { text: 'One in four voters agreed.', found: ['One in four = 1/4'] },
    { text: 'They met in 14 of 31 towns.', found: ['14 of 31 = 14/31'] },
    { text: 'Seven of 10 voters agreed.', found: ['Seven of 10 = 7/10'] },
    { text: 'Two out of three shops closed.', found: ['Two out of three = 2/3'] },
    { text: 'It passed by a 3-to-1 margin.', found: ['3-to-1 = 3/1'] },
    { text: 'The odds were 10-to-1 against it.', found: ['10-to-1 = 10/1'] },
    { text: 'He made 21-of-30 passes.', found: ['21-of-30 = 21/30'] },
    { text: 'A three-for-one split.', found: ['three-for-one = 3/1'] },
    { text: 'One child in six is hungry.', found: ['One child in six = 1/6'] },
    { text: 'They won one match in 20 attempts.', found: [] },
    { text: 'One officer in 2019 said so.', found: [] },
    { text: 'Five in the first row left.', found: [] },
    { text: 'He walked two in 7 1/3 innings and won four in six starts.', found: [] },
  ],

  read(phrase) {
    const { p, a, b, last, to } = phrase;
    if (phrase.sign) return null;
    if (b) {
      const noun = p[joins(p, last) ? last + 1 : last]?.lower ?? '';
      const stated = joins(p, a.last) && phrase.joint === 'to' && saysRatio(phrase);
      return (RATIO_NOUNS.has(noun) || stated) && phrase.joint !== 'or'
        ? reading(phrase, { kind: 'ratio', pair: true })
        : null;
    }
    if (/^(?:part|page|chapter|section|game|week|step)$/u.test(p[phrase.first - 1]?.lower ?? '')) return NONE;
    const whole = wholeAt(phrase);
    if (!whole || whole.last > to || whole.value === null || a.value === null) return null;
    if (a.value > whole.value && p[a.last + 1]?.lower !== 'for') return null;
    const made = reading(single(phrase), { kind: 'ratio', last: whole.last });
    return { ...made, value: null, values: [a.value, whole.value] };
  },
};

const MAX_BEFORE = 3;

/** "odds of 10-to-1", "the margin was 3-to-1". */
function saysRatio({ p, first, from }: Phrase): boolean {
  for (let i = first - 1; i >= from && i >= first - MAX_BEFORE; i--)
    if (RATIO_NOUNS.has(p[i]?.lower ?? '')) return true;
  return false;
}

function wholeAt({ p, a, to }: Phrase): Amount | null {
  const word = p[a.last]?.lower;
  if (a.value === 1 && p[a.last + 1]?.lower === 'in' && p[a.last]?.kind === 'word') {
    const whole = cardinalAt(p, a.last + 2, a);
    const isYear = /^[12]\d{3}$/u.test(p[a.last + 2]?.text ?? '');
    return whole && !isYear && countedNoun(p, whole.last, to, false) === null ? whole : null;
  }
  const hyphened = joins(p, a.last) && joins(p, a.last + 2) ? p[a.last + 1]?.lower : undefined;
  if (hyphened === 'in' || hyphened === 'for' || (hyphened === 'of' && a.digits)) return cardinalAt(p, a.last + 3, a);
  if (word === 'out' && p[a.last + 1]?.lower === 'of')
    return cardinalAt(p, a.last + (p[a.last + 2]?.lower === 'every' ? 3 : 2), a);
  if (word === 'in') return cardinalAt(p, a.last + (p[a.last + 1]?.lower === 'every' ? 2 : 1), a);
  if (word !== 'of' || (!a.digits && (a.value ?? 0) < 2)) return null;
  const whole = cardinalAt(p, a.last + 1, a);
  return whole?.digits === true ? whole : null;
}

const YEAR_LIKE = 1000;

/** A year after "in" is no whole: "45 in 2019". */
function cardinalAt(p: Phrase['p'], at: number, a: Amount): Amount | null {
  const whole = readAmount(p, at);
  if (whole?.form !== 'cardinal' || whole.value === null) return null;
  const year = p[at - 1]?.lower === 'in' && whole.value >= YEAR_LIKE && (a.value ?? 0) > 1;
  const unit = p[whole.last]?.lower ?? '';
  if (!Number.isInteger(whole.value) || (p[at - 1]?.lower === 'in' && PLAYED.test(unit))) return null;
  return year || TIME.test(unit) || unit === 'percent' || unit === '%' ? null : whole;
}

/** What lasts like a time: in it something is done so often. */
const PLAYED = /^(?:innings?|games?|starts?|matches|tests?|overs?|outings?|appearances?|at|tries|attempts?)$/u;
const TIME = /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|seconds?)$/u;
