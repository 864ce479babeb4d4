import type { Token } from '../../document/tokens.js';
import { changeWord } from '../../lexicon/change-words.js';
import { conjugationOf } from '../../lexicon/conjugation.js';
import { functionWord } from '../../lexicon/function-words.js';
import { numberWord } from '../../lexicon/number-words.js';
import { countedNoun, ends } from './noun.js';
import { joins } from './pieces.js';
import { happens } from './moves.js';
import type { Found } from './rule.js';

const MAX_WORDS = 8;
const TIMES = new Set(
  'quarter quarters year years month months week period trading half half-year session day days time decade weeks'.split(
    ' ',
  ),
);
/** Verbs between what is measured and its figure, besides those of change: "trade volume reached $2 billion". */
const VERBS = new Set(
  'reached reach reaches totaled totalled totals is was were are be stood stands stand hit hits exceeded exceeds exceed averaged averages amounted amounts costs cost surpassed topped remained remains came comes'.split(
    ' ',
  ),
);
const tells = (p: readonly Token[], at: number): boolean => VERBS.has(p[at]?.lower ?? '') || isChange(p, at);
/** Whether the word at `at` is a verb of rise or fall. */
function isChange(p: readonly Token[], at: number): boolean {
  const word = changeWord(p[at]?.lower ?? '');
  return typeof word?.verb === 'string' && happens(word, p, at);
}

/**
 * What is counted or measured, in the text's words: "undocumented people", "Spain's gas needs", "bilateral trade volume". `previous`: the
 * figure read just before and what it is of.
 */
export function measured(
  text: string,
  p: readonly Token[],
  found: Found,
  previous: Measured | undefined,
): string | null {
  const { kind, last, to, unit, values } = found;
  if (kind === 'count' && unit !== null) {
    const counted = countedNoun(p, last, to, found.value === 1 || joins(p, last));
    if (counted) return slice(text, p, counted.first, counted.last);
    return previous?.found.from === found.from && previous.found.unit === unit ? previous.of : null;
  }
  if (kind === 'ordinal' || kind === 'rank' || kind === 'age' || kind === 'duration' || values !== null) return null;
  return (
    behind(text, p, last, to, 'of') ??
    attribute(text, p, found) ??
    possessor(text, p, found) ??
    object(text, p, found) ??
    subject(text, p, found) ??
    (previous && isLinked(p, previous.found, found) ? previous.of : null) ??
    behind(text, p, last, to, 'in')
  );
}

export interface Measured {
  readonly found: Found;
  readonly of: string | null;
}

/** Words between two figures of the same thing: "rose 12% to", "a share, from", "$3 million, or", "compared with". */
const LINKING = new Set('to from or compared with against versus'.split(' '));
const BESIDE = new Set(
  ', up down a an the per share barrel ton or about nearly almost around roughly more less than over just year month week quarter earlier ago last'.split(
    ' ',
  ),
);
const MAX_LINK = 7;

function isLinked(p: readonly Token[], a: Found, b: Found): boolean {
  if (a.from !== b.from || b.first - a.last > MAX_LINK) return false;
  let linked = false;
  for (let i = a.last; i < b.first; i++) {
    const word = p[i]?.lower ?? '';
    if (LINKING.has(word)) linked = true;
    else if (!BESIDE.has(word)) return false;
  }
  return linked;
}

/** Nouns that only say what kind of figure follows: "a total of", "an average of". */
const EMPTY = new Set(
  'total sum average mean median maximum minimum record amount worth range combination result one out because instead all most some many each number'.split(
    ' ',
  ),
);
const BOUNDS = new Set(
  'about around roughly approximately nearly almost some more less than over under only just at least up to a an'.split(
    ' ',
  ),
);

/** "a net loss of $3 million", "earnings of 54 cents a share": the noun phrase the figure belongs to. */
function possessor(text: string, p: readonly Token[], { first, from }: Found): string | null {
  let of = first - 1;
  while (of > from && of > first - MAX_BEFORE && BOUNDS.has(p[of]?.lower ?? '')) of--;
  if (p[of]?.lower !== 'of') return null;
  let begin = phraseStart(p, of, from);
  for (let i = begin; i < of - 1; i++) if (isPast(p[i])) begin = i + 1;
  return EMPTY.has(p[of - 1]?.lower ?? '') || isChange(p, of - 1) ? null : slice(text, p, begin, of);
}

/** Where the noun phrase that ends before `end` begins; "30-year bond" with its number. */
function phraseStart(p: readonly Token[], end: number, from: number): number {
  let begin = end;
  while (begin > from && begin > end - MAX_WORDS && !stops(p[begin - 1])) begin--;
  return begin > from && begin < end && joins(p, begin) ? begin - 1 : begin;
}

/** "posted", "won": what stands behind it is the noun phrase. */
const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (/[a-z]{2}ed$/u.test(token.lower) || conjugationOf(token.lower) !== undefined);

const slice = (text: string, p: readonly Token[], first: number, last: number): string | null =>
  last > first ? text.slice(p[first]?.start, p[last - 1]?.end) : null;

/** "of Spain's gas needs", "in travel costs", "in goods". */
function behind(text: string, p: readonly Token[], from: number, to: number, link: 'of' | 'in'): string | null {
  const at = p[from]?.lower === 'worth' ? from + 1 : from;
  if (p[at]?.lower !== link) return null;
  let first = at + 1;
  if (link === 'in' && p[first]?.capital === true) return null;
  if (/^(?:the|a|an|its|his|her|their|all|both)$/u.test(p[first]?.lower ?? '')) first++;
  let last = first;
  while (last < to && last < first + MAX_WORDS) {
    const token = p[last];
    if (PERIODIC.test(token?.lower ?? '')) break;
    const possessive = token?.kind === 'clitic' && token.lower === "'s";
    if (!possessive && !joins(p, last) && ends(last === first || joins(p, last - 1) ? open(token) : token)) break;
    last++;
  }
  const time = TIMES.has(p[first]?.lower ?? '') || TIMES.has(p[last - 1]?.lower ?? '') || p[first]?.kind === 'number';
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
  while (at > from && at > first - MAX_BEFORE && !tells(p, at)) {
    if (p[at]?.kind !== 'word' || p[at]?.lower === 'and') return null;
    at--;
  }
  if (!tells(p, at)) return null;
  // What raises money is not what the money is of.
  const collects = changeWord(p[at]?.lower ?? '')?.also === 'collect';
  if (collects && p[at + 1]?.lower !== 'by' && p[at + 1]?.lower !== 'to') return null;
  while (at - 1 > from && (tells(p, at - 1) || functionWord(p[at - 1]?.lower ?? '') === 'auxiliary')) at--;
  return slice(text, p, phraseStart(p, at, from), at);
}

/** "cutting carbon dioxide emissions by 760,000 tons", "raised its stake to 12 percent". */
function object(text: string, p: readonly Token[], { first, from }: Found): string | null {
  let link = first - 1;
  while (link > from && link > first - MAX_BEFORE && p[link]?.kind === 'word' && !isLink(p[link])) link--;
  if (!isLink(p[link])) return null;
  let begin = link;
  while (begin > from && begin > link - MAX_WORDS && !stops(p[begin - 1]) && !isChange(p, begin - 1)) begin--;
  const owned = OWNED.has(p[begin - 1]?.lower ?? '');
  // Without "its" a word before "to" may as well be a day or an adverb: "rose Tuesday to".
  if (p[link]?.lower === 'to' && !owned) return null;
  return isChange(p, begin - (owned ? 2 : 1)) ? slice(text, p, begin, link) : null;
}

const isLink = (token: Token | undefined): boolean => token?.lower === 'by' || token?.lower === 'to';
const OWNED = new Set('its his her their the our my your'.split(' '));

const MAX_BEFORE = 5;

function stops(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind === 'clitic' || (token.kind === 'punctuation' && token.text === '-')) return false;
  if (token.kind !== 'word') return true;
  if (numberWord(token.lower)) return true;
  const kind = functionWord(token.lower);
  return kind !== undefined && token.lower !== 'of' && token.lower !== 'for';
}
