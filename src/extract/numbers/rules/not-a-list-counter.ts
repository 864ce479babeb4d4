import { Gap } from '../../../document/tokens.js';
import { NONE, type NumberRule } from '../rule.js';

const LAST_ITEM = 50;

export const notAListCounter: NumberRule = {
  id: 'not-a-list-counter',
  why: 'A small number with a stop or bracket at the head of an item counts the items of a list, nothing else.',
  form: 'cardinal',
  examples: [
    { text: '1. Raise wages.\n2. Lower prices.', found: [] },
    { text: 'He named his aims: 1) peace and (2) bread.', found: [] },
  ],

  read(phrase) {
    const { p, first, a, last, from, sign } = phrase;
    if (sign || !a.digits || phrase.b || (a.value ?? 0) > LAST_ITEM || last - first !== 1) return null;
    const [before, own, after] = [p[first - 1], p[first], p[last]];
    if (!own || after?.gap !== Gap.none) return null;
    const opens = first === from || own.gap >= Gap.line;
    if (after.text === '.' && p[last + 1]?.capital === true && p[last + 1]?.gap === Gap.space)
      return opens || before?.kind === 'punctuation' || (before !== undefined && inRow(phrase)) ? NONE : null;
    if (after.text !== ')') return null;
    return opens || (before?.text === '(' && (a.value ?? 0) < 10) || before?.text === ':' || before?.text === ';'
      ? NONE
      : null;
  },
};

/** A counter earlier in the same line: "1. Welfare reform 2. Two judges". */
function inRow({
  p,
  first,
  a,
}: {
  readonly p: readonly { readonly text: string }[];
  readonly first: number;
  readonly a: { readonly value: number | null };
}): boolean {
  const previous = String((a.value ?? 0) - 1);
  for (let i = first - 1; i >= 0 && i > first - REACH; i--)
    if (p[i]?.text === previous && (p[i + 1]?.text === '.' || p[i + 1]?.text === ')')) return true;
  return false;
}

const REACH = 40;
