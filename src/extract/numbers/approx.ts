import { Gap, type Token } from '../../document/tokens.js';
import { singular } from '../../lexicon/nouns.js';
import type { Approximation } from '../../records.js';
import { isUpTo } from './moves.js';
import type { Found } from './rule.js';

interface Bound {
  /** The words before the number, the last one first. */
  readonly words: readonly string[];
  readonly approx: Approximation;
}

const TABLE: readonly (readonly [Approximation, readonly string[]])[] = [
  [
    'about',
    [
      'about',
      'around',
      'roughly',
      'approximately',
      'some',
      'circa',
      'an estimated',
      '~',
      'in the region of',
      'in the neighborhood of',
    ],
  ],
  ['nearly', ['nearly', 'almost', 'close to', 'not quite', 'virtually', 'just under', 'just shy of', 'approaching']],
  [
    'more-than',
    [
      'more than',
      'greater than',
      'higher than',
      'larger than',
      'over',
      'above',
      'exceed',
      'exceeded',
      'exceeding',
      'exceeds',
      'upward of',
      'upwards of',
      'in excess of',
      'north of',
      'better than',
      'topping',
      'beyond',
      'surpassing',
      'surpassed',
      'older than',
      'longer than',
    ],
  ],
  [
    'less-than',
    ['less than', 'fewer than', 'lower than', 'smaller than', 'under', 'below', 'younger than', 'shorter than'],
  ],
  ['at-least', ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum']],
  [
    'up-to',
    [
      'up to',
      'as many as',
      'as much as',
      'as long as',
      'as high as',
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
      'as few as',
      'as little as',
      'maximum',
    ],
  ],
];

/** By the word next to the number; those with most words first. */
const bounds = new Map<string, Bound[]>();
for (const [approx, phrases] of TABLE) {
  for (const phrase of phrases) {
    const words = phrase.split(' ').reverse();
    const list = bounds.get(words[0] ?? '') ?? [];
    list.push({ words, approx });
    bounds.set(words[0] ?? '', list);
  }
}
for (const list of bounds.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Kinds that have no more or less. */
const EXACT = new Set(['ordinal', 'rank', 'score']);
const PRONOUNS = new Set('us them him her it me you'.split(' '));
/** Only after these is "over 10 years" more than ten; else it is during ten. */
const LASTS = new Set(
  'for after well just is was are been took takes lasted lasts spent served with has had in little'.split(' '),
);
/** After these verbs "over" and "under" are prepositions of their own. */
const RULED = new Set('lead led victory win edge advantage over came hand hands handed handing'.split(' '));

/** The bound that touches the number: "about", "more than" before it, "or more", "plus" behind it. */
export function approximation(p: readonly Token[], found: Found, previous: Found | undefined): Approximation | null {
  if (EXACT.has(found.kind)) return null;
  // "208 mph over 500 miles", "20,000 trees over 4 hectares": what follows a figure relates it to the next one.
  const over = found.first - 1;
  const counted = previous?.kind === 'count' && singular(p[over - 1]?.lower ?? '') === previous.unit;
  const related = p[over]?.lower === 'over' && found.kind !== 'duration' && (previous?.last === over || counted);
  return related ? behind(p, found) : (before(p, found) ?? behind(p, found));
}

function before(p: readonly Token[], { first, from, kind }: Found): Approximation | null {
  let at = first - 1;
  if (p[at]?.lower === 'a' && first > from && p[at - 1]?.lower === 'than') at--;
  if (p[at]?.lower === 'between' || p[at]?.lower === 'only') at--;
  const token = p[at];
  if (!token || at < from) return null;
  for (const { words, approx } of bounds.get(token.lower) ?? []) {
    if (!words.every((word, i) => at - i >= from && p[at - i]?.lower === word)) continue;
    const outer = p[at - words.length]?.lower ?? '';
    if (words[0] === 'to' && words[1] === 'up' && (PRONOUNS.has(outer) || !isUpTo(p, at - 1))) return null;
    if (token.lower === 'over' && kind === 'duration' && !LASTS.has(outer) && at > from) return null;
    if (token.lower === 'over' && kind !== 'money' && RULED.has(outer)) return null;
    if (token.lower === 'minimum' && words.length === 1 && kind !== 'money') return null;
    return approx;
  }
  return null;
}

function behind(p: readonly Token[], { last, to }: Found): Approximation | null {
  const token = p[last];
  if (!token || last >= to) return null;
  if (token.text === '+' && token.gap === Gap.none) return 'at-least';
  const dashed = token.text === '-' && token.gap === Gap.none ? p[last + 1]?.lower : undefined;
  if (dashed === 'plus') return 'at-least';
  if (dashed === 'odd' || dashed === 'ish') return 'about';
  if (token.lower === 'plus' && !NUMBERS.has(p[last + 1]?.kind ?? '') && p[last + 1]?.kind !== 'word')
    return 'at-least';
  const word = p[last + 1]?.lower;
  // "aged 45 and over", "$50 and up".
  if (token.lower === 'and' && p[last + 2]?.kind !== 'number' && p[last + 2]?.kind !== 'symbol') {
    if (word === 'over' || word === 'older' || word === 'up' || word === 'above') return 'at-least';
    return word === 'under' || word === 'younger' ? 'up-to' : null;
  }
  if (token.lower !== 'or') return null;
  if (word === 'more' || word === 'older' || word === 'above' || word === 'over' || word === 'higher')
    return 'at-least';
  if (word === 'so') return 'about';
  return word === 'less' || word === 'fewer' || word === 'younger' || word === 'under' || word === 'below'
    ? 'up-to'
    : null;
}

const NUMBERS = new Set(['number', 'symbol']);
