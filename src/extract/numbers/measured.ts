import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { numberWord } from '../../lexicon/number-words.js';
import { countedNoun, ends } from './noun.js';
import { joins } from './pieces.js';
import { moving } from './change.js';
import type { Found } from './rule.js';

const MAX_WORDS = 8;
const TIMES = new Set(
  'quarter quarters year years month months week period trading half half-year session day days time decade weeks'.split(
    ' ',
  ),
);
/** Verbs between what is measured and its figure: "trade volume reached $2 billion". */
const VERBS = new Set(
  'reached reach reaches totaled totalled totals is was were are be stood stands stand hit hits exceeded exceeds exceed averaged averages rose fell grew increased decreased dropped climbed jumped declined amounted amounts costs cost surged gained slipped surpassed topped remained remains came comes rises falls'.split(
    ' ',
  ),
);

/** What is counted or measured, in the text's words: "undocumented people", "Spain's gas needs", "bilateral trade volume". */
export function measured(text: string, p: readonly Token[], found: Found): string | null {
  const { kind, last, to, unit, values } = found;
  if (kind === 'count' && unit !== null) {
    const counted = countedNoun(p, last, to, found.value === 1 || joins(p, last));
    return counted ? slice(text, p, counted.first, counted.last) : null;
  }
  if (kind === 'ordinal' || kind === 'rank' || kind === 'age' || kind === 'duration' || values !== null) return null;
  return (
    behind(text, p, last, to, 'of') ??
    attribute(text, p, found) ??
    object(text, p, found) ??
    subject(text, p, found) ??
    behind(text, p, last, to, 'in')
  );
}

const slice = (text: string, p: readonly Token[], first: number, last: number): string | null =>
  last > first ? text.slice(p[first]?.start, p[last - 1]?.end) : null;

/** "of Spain's gas needs", "in travel costs", "in goods". */
function behind(text: string, p: readonly Token[], from: number, to: number, link: 'of' | 'in'): string | null {
  const at = p[from]?.lower === 'worth' ? from + 1 : from;
  if (p[at]?.lower !== link) return null;
  let first = at + 1;
  if (link === 'in' && p[first]?.capital === true) return null;
  if (/^(?:the|a|an|its|his|her|their|all)$/u.test(p[first]?.lower ?? '')) first++;
  let last = first;
  while (last < to && last < first + MAX_WORDS) {
    const token = p[last];
    if (PERIODIC.test(token?.lower ?? '')) break;
    const possessive = token?.kind === 'clitic' && token.lower === "'s";
    if (!possessive && !joins(p, last) && ends(last === first || joins(p, last - 1) ? open(token) : token)) break;
    last++;
  }
  const time = TIMES.has(p[last - 1]?.lower ?? '') || p[first]?.kind === 'number';
  return link === 'in' && time ? null : slice(text, p, first, last);
}

/** "a 34% profit gain", "the $8 billion project": the noun phrase the figure is an adjective of. */
function attribute(text: string, p: readonly Token[], { kind, first, last, to }: Found): string | null {
  if (kind !== 'money' && kind !== 'percent' && kind !== 'measure' && kind !== 'points') return null;
  const before = p[first - 1];
  const article =
    before?.kind === 'clitic' || /^(?:an?|the|its|his|her|their|this|that|another)$/u.test(before?.lower ?? '');
  if (!article) return null;
  if (joins(p, last)) return null;
  const counted = countedNoun(p, last, to, true);
  return counted && p[last]?.lower !== 'of' ? slice(text, p, counted.first, counted.last) : null;
}

const PERIODIC = /^(?:annually|yearly|monthly|weekly|daily|hourly|altogether|together|worth)$/u;

/** The first word of a phrase stands behind any gap. */
const open = (token: Token | undefined): Token | undefined => token && { ...token, gap: 1 };

/** The noun phrase before the verb whose complement the figure is. */
function subject(text: string, p: readonly Token[], { first, from }: Found): string | null {
  let at = first - 1;
  while (at > from && at > first - MAX_BEFORE && !VERBS.has(p[at]?.lower ?? '')) {
    if (p[at]?.kind !== 'word' || p[at]?.lower === 'and') return null;
    at--;
  }
  if (!VERBS.has(p[at]?.lower ?? '')) return null;
  while (at - 1 > from && (VERBS.has(p[at - 1]?.lower ?? '') || functionWord(p[at - 1]?.lower ?? '') === 'auxiliary'))
    at--;
  let begin = at;
  while (begin > from && begin > at - MAX_WORDS && !stops(p[begin - 1])) begin--;
  return slice(text, p, begin, at);
}

/** "cutting carbon dioxide emissions by 760,000 tons". */
function object(text: string, p: readonly Token[], { first, from }: Found): string | null {
  let by = first - 1;
  while (by > from && by > first - MAX_BEFORE && p[by]?.kind === 'word' && p[by]?.lower !== 'by') by--;
  if (p[by]?.lower !== 'by') return null;
  let begin = by;
  while (begin > from && begin > by - MAX_WORDS && !stops(p[begin - 1]) && !moving(p[begin - 1]?.lower ?? '')) begin--;
  return moving(p[begin - 1]?.lower ?? '') ? slice(text, p, begin, by) : null;
}

const MAX_BEFORE = 5;

function stops(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind === 'clitic' || (token.kind === 'punctuation' && token.text === '-')) return false;
  if (token.kind !== 'word') return true;
  if (numberWord(token.lower)) return true;
  const kind = functionWord(token.lower);
  return kind !== undefined && token.lower !== 'of' && token.lower !== 'for';
}
