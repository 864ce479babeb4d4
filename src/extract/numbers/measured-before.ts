import { Gap, type Token } from '../../document/tokens.js';
import { changeWord } from '../../lexicon/change-words.js';
import { conjugationOf } from '../../lexicon/conjugation.js';
import { functionWord } from '../../lexicon/function-words.js';
import { numberWord } from '../../lexicon/number-words.js';
import { timeWord } from '../../lexicon/time.js';
import { happens } from './moves.js';
import { joins, textOf } from './pieces.js';
import type { Found } from './rule.js';

const MAX_WORDS = 8;
const MAX_BEFORE = 5;

/** Verbs between what is measured and its figure, besides those of change: "trade volume reached $2 billion". */
const VERBS = new Set(
  'reached reach reaches totaled totalled totals is was were are be stood stands stand hit hits exceeded exceeds exceed averaged averages amounted amounts costs cost surpassed topped remained remains came comes'.split(
    ' ',
  ),
);
/** Verbs that say which way by what stands behind them: "edged up", "moved lower". */
const MOVING = new Set(
  'edged edges inched inches ticked ticks crept creeps nudged drifted drifts moved moves went goes shot shoots'.split(
    ' ',
  ),
);
const tells = (p: readonly Token[], at: number): boolean => {
  const word = p[at]?.lower ?? '';
  return (
    VERBS.has(word) ||
    (MOVING.has(word) && changeWord(p[at + 1]?.lower ?? '')?.particle === true) ||
    // "increases of 3%" are what the figure is, no verb.
    (isChange(p, at) && p[at + 1]?.lower !== 'of')
  );
};
/** Whether the word at `at` is a verb of rise or fall. */
function isChange(p: readonly Token[], at: number): boolean {
  const word = changeWord(p[at]?.lower ?? '');
  return typeof word?.verb === 'string' && happens(word, p, at);
}

/** Nouns that only say what kind of figure follows: "a total of", "an average of". */
const EMPTY = new Set(
  'total sum average mean median maximum minimum record excess amount worth range combination result one out because instead all most some many each number'.split(
    ' ',
  ),
);
const BOUNDS = new Set(
  'about around roughly approximately nearly almost some more less than over under only just at least up to a an'.split(
    ' ',
  ),
);

/** "a net loss of $3 million", "earnings of 54 cents a share": the noun phrase the figure belongs to. */
export function possessor(text: string, p: readonly Token[], { first, from }: Found): string | null {
  let of = first - 1;
  while (of > from && of > first - MAX_BEFORE && BOUNDS.has(p[of]?.lower ?? '')) of--;
  if (p[of]?.lower !== 'of') return null;
  let begin = phraseStart(p, of, from);
  for (let i = begin; i < of - 1; i++) if (isPast(p[i])) begin = i + 1;
  return EMPTY.has(p[of - 1]?.lower ?? '') || isChange(p, of - 1) ? null : textOf(text, p, begin, of);
}

/** Where the noun phrase that ends before `end` begins; "30-year bond" with its number, "sales at the chain" with its place. */
function phraseStart(p: readonly Token[], end: number, from: number): number {
  let begin = end;
  while (begin > from && begin > end - MAX_WORDS && !stops(p[begin - 1])) begin--;
  if (begin > from && begin < end && joins(p, begin)) return begin - 1;
  const definite = p[begin - 1]?.lower === 'the';
  const place = definite ? begin - 2 : begin - 1;
  const ties = PLACES.has(p[place]?.lower ?? '') || (definite && p[place]?.lower === 'to');
  return begin < end && ties && isNoun(p, place - 1, from) ? phraseStart(p, place, from) : begin;
}

/** "sales at the chain", "rents in Salem", "visits to the park": what ties a noun to where it is. */
const PLACES = new Set(['at', 'in', 'across', 'among']);

const isNoun = (p: readonly Token[], at: number, from: number): boolean =>
  at >= from && p[at]?.kind === 'word' && !stops(p[at]) && !isPast(p[at]) && timeWord(p[at].lower) === undefined;

/** "posted", "won": what stands behind it is the noun phrase. */
const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (/[a-z]{2}ed$/u.test(token.lower) || conjugationOf(token.lower) !== undefined);

/** The noun phrase before the verb whose complement the figure is. */
export function subject(text: string, p: readonly Token[], { first, from }: Found): string | null {
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
  return textOf(text, p, phraseStart(p, at, from), at);
}

/** "cutting carbon dioxide emissions by 760,000 tons", "raised its stake to 12 percent". */
export function object(text: string, p: readonly Token[], { first, from }: Found): string | null {
  let link = first - 1;
  while (link > from && link > first - MAX_BEFORE && p[link]?.kind === 'word' && !isLink(p[link])) link--;
  if (!isLink(p[link])) return null;
  let begin = link;
  while (begin > from && begin > link - MAX_WORDS && !stops(p[begin - 1]) && !isChange(p, begin - 1)) begin--;
  const owned = OWNED.has(p[begin - 1]?.lower ?? '');
  // Without "its" a word before "to" may as well be a day or an adverb: "rose Tuesday to".
  if (p[link]?.lower === 'to' && !owned) return null;
  return isChange(p, begin - (owned ? 2 : 1)) ? textOf(text, p, begin, link) : null;
}

const isLink = (token: Token | undefined): boolean => token?.lower === 'by' || token?.lower === 'to';
const OWNED = new Set('its his her their the our my your'.split(' '));

function stops(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind === 'clitic') return false;
  // A hyphen joins, a dash between spaces parts.
  if (token.kind === 'punctuation' && token.text === '-') return token.gap !== Gap.none;
  if (token.kind !== 'word') return true;
  if (numberWord(token.lower)) return true;
  const kind = functionWord(token.lower);
  return kind !== undefined && !LINKS_NOUNS.has(token.lower);
}

/** "demand for coal", "sales per store": prepositions within a noun phrase. */
const LINKS_NOUNS = new Set(['of', 'for', 'per']);
