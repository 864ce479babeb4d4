import { Gap, type Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { isPlural, singular } from '../../lexicon/nouns.js';
import { numberWord } from '../../lexicon/number-words.js';
import { isWeekday } from './calendar.js';
import { joins } from './pieces.js';

/** A counted noun phrase; `first`…`last` (excluded) are its words behind the number, `head` is its noun. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Singular, lower case. */
  readonly noun: string;
}

/** No noun phrase of news copy has more words before its noun. */
const MAX_WORDS = 7;

/** Grammar words that may stand between a number and its noun: "three other awards", "the two most recent cases". */
const INSIDE = new Set(
  'other more most such last past next first second third least good general overall further additional different own recently once very well eight five four half ten three two nine seven six one same early late online'.split(
    ' ',
  ),
);

const ADJECTIVE_PLURALS = new Set([
  'states',
  'us',
  'sports',
  'sales',
  'arms',
  'news',
  'veterans',
  'women',
  'men',
  "children's",
]);

/** "300-odd essays". */
const ODD = /^(?:odd|plus|some|ish)$/u;

/** Irregular past forms that follow a singular subject: "one company bought". */
const PAST = new Set(
  'became began bought brought broke built caught chose cost cut drew drove fell felt fought found gave got grew held hit kept knew laid led left lost made meant met paid put quit ran read rose sat sent set shot spent spoke stood struck sold taught thought threw took won wore wrote seems says told wants goes makes takes'.split(
    ' ',
  ),
);

/** "one judge recently told": an adverb ends a singular phrase. */
const ADVERB = /^[a-z]{4,}ly$/u;

/** Words that follow their noun: adjectives with a complement, adverbs of direction: "one person familiar with it", "one step back". */
const POSTPOSED = new Set(
  'familiar available aware unaware able unable capable responsible eligible likely unlikely close loyal similar worthy ready willing forward back away apart ahead aside'.split(
    ' ',
  ),
);

const CLITIC_POSSESSIVE = "'s";

/** True for a word that ends a noun phrase. */
export const ends = (token: Token | undefined): boolean => !token || token.gap > Gap.space || endsInside(token);

/** The same within a sentence, where a line break is only white space. */
function endsInside(token: Token): boolean {
  if (token.kind !== 'word') return true;
  if (INSIDE.has(token.lower)) return false;
  const kind = functionWord(token.lower);
  if (kind === 'adverb' && token.lower.endsWith('ly') && token.lower !== 'only') return false;
  return kind !== undefined && !(token.capital && kind === 'verb');
}

/** The noun that a number at `first` - 1 counts; null when none is said. `one`: the noun is singular. */
export function countedNoun(p: readonly Token[], first: number, to: number, one: boolean): Counted | null {
  if (joins(p, first) && p[first + 1]?.lower === 'strong') return null;
  const odd = joins(p, first) && ODD.test(p[first + 1]?.lower ?? '');
  if (odd) return countedNoun(p, first + 2, to, one);
  let at = joins(p, first) ? first + 1 : first;
  if (at >= to) return null;
  if (p[at]?.lower === 'of') return afterOf(p, at + 1, to);
  if (at > first)
    return p[at]?.kind === 'word' ? { first: at, last: at + 1, head: at, noun: singular(p[at]?.lower ?? '') } : null;
  const begin = at;
  let head = -1;
  let last = at;
  for (let count = 0; at < to && count < MAX_WORDS; count++) {
    const token = p[at];
    // "great-grandchildren", "on-site nurses": a word of grammar is none at a hyphen.
    const glued = joins(p, at + 1) || (joins(p, at - 1) && at > begin);
    if (!token || (endsInside(token) && !glued)) {
      // "three of the firm's directors" has its noun behind the possessive.
      if (token?.kind === 'clitic' && token.lower === CLITIC_POSSESSIVE && head < 0) {
        last = ++at;
        continue;
      }
      break;
    }
    const lower = token.lower;
    if (one && POSTPOSED.has(lower) && ends(p[at + 1])) break;
    // "the $14 billion bill Tuesday"
    if (one && count > 0 && (ADVERB.test(lower) || PAST.has(lower) || isWeekday(token))) break;
    last = at + 1;
    const several = isPlural(lower) || INITIALS.test(token.text) || isPeople(p, at);
    if (!one && several && !isNumber(lower) && !joins(p, at + 1)) {
      head = at;
      if (!goesOn(p, at, to)) break;
    }
    if (joins(p, at + 1)) at += 2;
    else if (p[at + 1]?.text === '&' && p[at + 1]?.gap === Gap.none) at += 3;
    else at++;
  }
  if (head < 0 && one && last > begin) head = lastNoun(p, begin, last);
  if (head < 0) return null;
  const { lower: noun = '', text: written = '' } = p[head] ?? {};
  return { first: begin, last: head + 1, head, noun: INITIALS.test(written) ? noun.slice(0, -1) : singular(noun) };
}

/** "two million Japanese", where no noun follows. */
const isPeople = (p: readonly Token[], at: number): boolean =>
  p[at]?.capital === true && p[at].lower.endsWith('ese') && (ends(p[at + 1]) || PAST.has(p[at + 1]?.lower ?? ''));

/** "RBIs", "PCs". */
const INITIALS = /^[A-Z]{2,8}s$/u;

const isNumber = (lower: string): boolean => numberWord(lower) !== undefined;

/** "eight of the five teams", "five of those": the noun behind "of the". */
function afterOf(p: readonly Token[], at: number, to: number): Counted | null {
  let i = at;
  const open = p[i]?.lower ?? '';
  if (!DETERMINERS.has(open) && p[i]?.kind !== 'number' && !isNumber(open) && !p[i]?.capital && !isPlural(open))
    return null;
  const possessor = possessorEnd(p, i, to);
  if (possessor > 0) i = possessor;
  else if (DETERMINERS.has(open)) i++;
  // "of only ten states", "of the five teams", "of their last 15 games".
  if (p[i]?.lower === 'only') i++;
  if (INSIDE.has(p[i]?.lower ?? '') && p[i + 1]?.kind === 'number') i++;
  while (i < to && (p[i]?.kind === 'number' || isNumber(p[i]?.lower ?? ''))) i++;
  return i > at || isPlural(open) ? countedNoun(p, i, to, false) : null;
}

const DETERMINERS = new Set('the these those its his her their our my your'.split(' '));

/** Index behind "Clinton's", "the firm's"; 0 when no possessive stands there. */
function possessorEnd(p: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to && i < at + MAX_WORDS; i++) {
    if (p[i]?.kind === 'clitic' && p[i]?.lower === CLITIC_POSSESSIVE) return i + 1;
    if (p[i]?.kind !== 'word' || p[i]?.lower === 'of') return 0;
  }
  return 0;
}

/** A plural is only a modifier when another plural noun follows directly: "sports fans", "arms deals". */
function goesOn(p: readonly Token[], at: number, to: number): boolean {
  const next = p[at + 1];
  if (!next || at + 1 >= to || ends(next)) return false;
  // "women ages 50 to 74".
  if (next.lower === 'ages') return false;
  return isPlural(next.lower) && (ADJECTIVE_PLURALS.has(p[at]?.lower ?? '') || p[at]?.capital === true);
}

/** The last word of a singular phrase that no verb form ends. */
function lastNoun(p: readonly Token[], begin: number, last: number): number {
  for (let i = begin; i < last; i++) {
    const token = p[i];
    if (token?.kind !== 'word') continue;
    const verb = i > begin && /[a-z]{2}ed$/u.test(token.lower) && !token.capital;
    if (verb && (i + 1 >= last || ends(p[i + 1]))) return i - 1;
  }
  for (let i = last - 1; i >= begin; i--) {
    const token = p[i];
    if (token?.kind === 'word' && !INSIDE.has(token.lower)) return i;
  }
  return -1;
}
