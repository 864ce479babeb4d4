import { Gap, type Token } from '../../../document/tokens.js';
import { functionWord } from '../../../lexicon/function-words.js';
import { isMonth } from '../calendar.js';
import { countedNoun, ends } from '../noun.js';
import { isCapitalized, joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { NONE, type NumberRule } from '../rule.js';

/** Nouns whose number is a name: "section 230", "room 12", "day one". */
const NUMBERED = new Set(
  'flight section article chapter room page route highway channel precinct district gate interstate proposition prop title amendment figure table grade phase stage type category lane pier apartment suite box step question rule paragraph clause appendix exhibit item volume episode season game part act line building block bus train junction version ward unit resolution bill order level round lot track hole mile'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

export const notAName: NumberRule = {
  id: 'not-a-name',
  why: 'A bare number behind a name or a numbered noun belongs to it: "Boeing 757", "Air Force One", "section 230".',
  form: 'cardinal',
  examples: [
    { text: 'A Boeing 757, an iPhone 14 and Air Force One; the 757 flew.', found: [] },
    { text: 'Version 2.1 runs on pages 3 and 4, between junctions 9 and 11.', found: [] },
    { text: 'The 737 Max landed.', found: [] },
    { text: 'The Group of 20 met under section 230 and Flight 804 it is precinct 78.', found: [] },
  ],

  read(phrase) {
    const { p, first, from, a, sign } = phrase;
    if (sign || a.scale > 1 || first - 1 < from || a.value === null) return null;
    if (a.digits && (isLabelled(phrase) || isModel(phrase))) return NONE;
    if (!Number.isInteger(a.value)) return null;
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

/** "version 2.1", "pages 3 and 4", "between junctions 9 and 11": what is numbered is written before. */
function isLabelled({ p, first, last, a, b, joint }: Phrase): boolean {
  const before = p[first - 1];
  if (before?.kind !== 'word' || p[first]?.gap !== Gap.space) return false;
  if (!Number.isInteger(a.value)) return NUMBERED.has(before.lower);
  if (before.lower === 'and') return p[first - 2]?.kind === 'number' && isLabels(p[first - 3]) && ends(p[last]);
  if (!isLabels(before)) return false;
  return b ? joint !== 'or' && ends(p[last]) : p[last]?.lower === 'and' && p[last + 1]?.kind === 'number';
}

const isLabels = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower.endsWith('s') && NUMBERED.has(token.lower.slice(0, -1));

/** "the 737 Max": no noun that it counts follows, but the rest of a name. */
const isModel = ({ p, first, last, to, b }: Phrase): boolean =>
  !b &&
  p[first]?.text.length === MODEL_DIGITS &&
  /^(?:the|a|an)$/u.test(p[first - 1]?.lower ?? '') &&
  p[last]?.capital === true &&
  p[last].gap === Gap.space &&
  countedNoun(p, last, to, false) === null;

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
