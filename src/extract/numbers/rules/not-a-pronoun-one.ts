import { Gap } from '../../../document/tokens.js';
import { functionWord } from '../../../lexicon/function-words.js';
import { joins } from '../pieces.js';
import { countedNoun, ends } from '../noun.js';
import type { Phrase } from '../phrase.js';
import { NONE, type NumberRule } from '../rule.js';

const BEFORE = new Set(
  'no any every each the this that another which some single either neither good bad new big last first next such these those everyone right wrong latter former own not'.split(
    ' ',
  ),
);
const IDIOMS = new Set(
  'another hand side end way day stop on by time thing sided off size upon liners liner too such'.split(' '),
);

export const notAPronounOne: NumberRule = {
  id: 'not-a-pronoun-one',
  why: '"One" counts only before a noun that could be two of them; as a pronoun and in idioms it counts nothing.',
  form: 'cardinal',
  examples: [
    { text: 'No one knows which one might win; one can try, for one.', found: [] },
    { text: 'On one hand it is the one we met, one on one.', found: [] },
  ],

  read(phrase) {
    const { first, last, a, b, sign } = phrase;
    if (sign || b || a.digits || a.value !== 1 || last - first !== 1) return null;
    return isPronoun(phrase) ? NONE : null;
  },
};

function isPronoun({ p, first, last, to }: Phrase): boolean {
  const before = p[first - 1];
  if (before && before.gap <= Gap.blank && BEFORE.has(before.lower)) return true;
  if (before?.lower === 'only' && p[first - 2]?.lower === 'the') return true;
  if (joins(p, first - 1)) return true;
  const hyphen = joins(p, last);
  const next = p[hyphen ? last + 1 : last];
  if (!next || last >= to) return true;
  if (IDIOMS.has(next.lower))
    return next.lower !== 'thing' || !/^(?:only|just|but|than|least)$/u.test(before?.lower ?? '');
  if (next.lower === 'or' || next.lower === 'more') return p[last + 1]?.lower !== 'more' && next.lower === 'or';
  if (next.lower === 'of') return before?.lower === 'for';
  if (hyphen) return next.kind !== 'word';
  const kind = functionWord(next.lower);
  if (countedNoun(p, last, to, true) === null && next.lower !== 'of') return true;
  return ends(next) || kind === 'verb' || kind === 'auxiliary' || VERBS.test(next.lower);
}

/** "one wonders", "one hopes" are rare; "one needs" and its like are the pronoun's verbs. */
const VERBS = /^(?:needs|wonders|hopes|thinks|feels|gets|has|knows)$/u;
