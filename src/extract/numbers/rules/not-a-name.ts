import { Gap, type Token } from '../../../document/tokens.js';
import { functionWord } from '../../../lexicon/function-words.js';
import { isMonth } from '../calendar.js';
import { countedNoun, ends } from '../noun.js';
import { isCapitalized, joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { NONE, type NumberRule } from '../rule.js';

/** Nouns whose number is a name: "section 230", "room 12", "day one". */
const NUMBERED = new Set(
  'flight section article chapter room page pages route highway channel precinct district gate interstate proposition prop title amendment figure table grade phase stage type category lane pier apartment suite box step question rule paragraph clause appendix exhibit item volume episode season game part act line building block bus train ward unit resolution bill order level round lot track hole mile'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

export const notAName: NumberRule = {
  id: 'not-a-name',
  why: 'A bare number behind a name or a numbered noun belongs to it: "Boeing 757", "Air Force One", "section 230".',
  examples: [
    { text: 'A Boeing 757, an iPhone 14 and Air Force One; the 757 flew.', found: [] },
    { text: 'The Group of 20 met under section 230 and Flight 804 it is precinct 78.', found: [] },
  ],

  read(phrase) {
    const { p, first, from, a, sign } = phrase;
    if (
      sign ||
      a.form !== 'cardinal' ||
      a.scale > 1 ||
      first - 1 < from ||
      a.value === null ||
      !Number.isInteger(a.value)
    )
      return null;
    if (!a.digits && joins(p, first - 1) && !BEFORE_HYPHEN.has(p[first - 2]?.lower ?? '')) return NONE;
    if (isKnown(phrase) || isGroup(phrase)) return NONE;
    const [before, own] = [p[first - 1], p[first]];
    if (before?.kind !== 'word' || own?.gap !== Gap.space || own.text.includes(',')) return null;
    const named =
      (isCapitalized(p, first - 1) || /^[a-z]\p{Lu}/u.test(before.text)) && !isCommon(before, p, first - 1, from);
    if (!a.digits && isTitle(phrase)) return NONE;
    if (!a.digits) return (named || before.lower === 'day') && own.capital ? NONE : null;
    if (NUMBERED.has(before.lower) && !before.lower.endsWith('s'))
      return ends(p[a.last]) || before.capital ? NONE : null;
    if (!named) return null;
    const counted = countedNoun(p, a.last, phrase.to, false);
    if (counted && startsSentence(p, first - 1, from)) return null;
    if (own.text.length >= MODEL_DIGITS) phrase.named.add(own.text);
    return NONE;
  },
};

/** "the Eleven Bells": a capital inside a sentence, before another one and behind a small word. */
const isTitle = ({ p, first, last, from }: Phrase): boolean =>
  first > from &&
  p[first]?.capital === true &&
  p[last]?.capital === true &&
  p[first - 1]?.kind === 'word' &&
  !p[first - 1]?.capital;

/** "top-five" counts, "high-five" does not. */
const BEFORE_HYPHEN = new Set(['top', 'all', 'under', 'over', 'last', 'first', 'only', 'mere']);

/** "the Group of 20", "the Gang of Four". */
const isGroup = ({ p, first }: Phrase): boolean =>
  p[first - 1]?.lower === 'of' &&
  p[first - 2]?.capital === true &&
  /^(?:group|gang|club)$/u.test(p[first - 2]?.lower ?? '');

/** Fewer digits are counts too often to stand for a name alone. */
const MODEL_DIGITS = 3;

/** "the 757" after "a Boeing 757". */
const isKnown = ({ p, first, a, to, named }: Phrase): boolean =>
  named.has(p[first]?.text ?? '') && a.last - first === 1 && countedNoun(p, a.last, to, false) === null;

/** A capital that comes from the beginning of a sentence, a weekday, or a word of grammar names nothing. */
function isCommon(token: Token, p: readonly Token[], at: number, from: number): boolean {
  if (WEEKDAYS.has(token.lower) || isMonth(token) || token.lower === 'i') return true;
  return startsSentence(p, at, from) && functionWord(token.lower) !== undefined;
}

const startsSentence = (p: readonly Token[], at: number, from: number): boolean =>
  at === from || p[at - 1]?.kind === 'mark' || functionWord(p[at]?.lower ?? '') !== undefined;
