import { Gap, type Token } from '../../document/tokens.js';
import { changeWord, type ChangeWord, type Direction } from '../../lexicon/change-words.js';
import { singular } from '../../lexicon/nouns.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';
import { happens, isUpTo } from './moves.js';
import type { Found } from './rule.js';

export interface Change {
  readonly direction: Direction;
  /** What it is compared with, in the text's words: "year-on-year", "from a year earlier". */
  readonly basis: string | null;
  /** The figure is what it came to, "rose to 34%", not by how much. */
  readonly level: boolean;
}

/** Words that may stand between the telling word and the number, besides adverbs in -ly. */
const BETWEEN = new Set(
  'by to about nearly almost around roughly some more than over less as much up another an a additional just only further'.split(
    ' ',
  ),
);
const KINDS = new Set(['money', 'percent', 'points', 'count', 'measure', 'multiple', 'fraction']);
const MAX_BETWEEN = 5;

/**
 * How the number is a change: "up 24.5 percent year-on-year", "fell by 3 points", "a 16% increase", "62.3% more than"; and what the
 * change led to: "rose 12% to $14 million", "cut its dividend to 5 cents". `previous`: the figure read just before.
 */
export function changeOf(text: string, p: readonly Token[], found: Found, previous: Found | undefined): Change | null {
  if (!KINDS.has(found.kind) || found.unit === 'time') return null;
  const told = before(p, found, previous);
  const direction = told ?? behind(p, found);
  if (!direction) return null;
  return { direction, basis: basisOf(text, p, found.last, found.to), level: told !== null && isLevel(p, found) };
}

/** "to about 34%". */
function isLevel(p: readonly Token[], { first, from }: Found): boolean {
  let i = first - 1;
  while (i > from && p[i]?.lower !== 'to' && BETWEEN.has(p[i]?.lower ?? '')) i--;
  return p[i]?.lower === 'to';
}

function before(p: readonly Token[], found: Found, previous: Found | undefined): Direction | null {
  let led = false;
  let passed = false;
  let i = found.first - 1;
  for (let count = 0; i >= found.from && count < MAX_BETWEEN; count++, i--) {
    // "rose 12% to", "rose from $5 to": what is led to changes as what stands before it does.
    if (led && !passed && previous && i === previous.last - 1) {
      passed = true;
      i = previous.first;
      continue;
    }
    // "dropped 26.2 points to 2,613".
    if (led && !passed && previous?.last === i && singular(p[i]?.lower ?? '') === previous.unit) continue;
    const token = p[i];
    if (token?.kind !== 'word' || isUpTo(p, i)) return null;
    const word = token.lower === 'of' ? nounBefore(p, i) : changeWord(token.lower);
    if (word) return tells(word, p, i, found) && (!led || happens(word, p, i)) ? word.direction : null;
    led ||= token.lower === 'to' || token.lower === 'by';
    const least = p[i + 1]?.lower === 'least' || token.lower === 'least';
    const between =
      least || BETWEEN.has(token.lower) || token.lower.endsWith('ly') || (passed && token.lower === 'from');
    if (!between) break;
  }
  if (led) return found.kind === 'count' ? null : farther(p, i, found, passed ? undefined : previous);
  return found.kind === 'percent' || found.kind === 'points' ? ofOwned(p, found) : null;
}

/** The "increase" of "an increase of". */
function nounBefore(p: readonly Token[], of: number): ChangeWord | undefined {
  const word = changeWord(p[of - 1]?.lower ?? '');
  return word?.noun === true ? word : undefined;
}

/** Whether the word at `at` speaks of a change of this figure and of nothing else: not "a gain of $2 million", "raised $5 million". */
function tells(word: ChangeWord, p: readonly Token[], at: number, { kind, first, unit }: Found): boolean {
  if (word.also === 'result' && kind === 'money' && p[at]?.lower === 'of') return false;
  if (word.also === 'collect') return at < first - 1 && (p[at + 1]?.lower === 'by' || p[at + 1]?.lower === 'to');
  if (!word.particle) return true;
  // "wrote off $3 million", "carried down nine flights": a particle of another verb tells no change.
  const before = p[at - 1];
  const own = before?.kind !== 'word' || (wordClasses(before.lower) & WordClass.be) !== 0 || ENDS.has(before.lower);
  return own || (p[at]?.lower !== 'off' && (kind !== 'count' || unit === null));
}

/** What a price does before "up" or "down". */
const ENDS = new Set('closed finished ended went edged settled traded'.split(' '));

/** Words between a verb of change and "to" or "by": "cut its dividend to", "rose in the third quarter to". */
const MAX_FAR = 8;
const CLAUSE = WordClass.coordinator | WordClass.subordinator | WordClass.relative | WordClass.complementizer;

function farther(p: readonly Token[], at: number, { from }: Found, previous: Found | undefined): Direction | null {
  let i = at;
  for (let count = 0; i >= from && count < MAX_FAR; count++, i--) {
    // "fell 8 percent last month to": the figure of the change stands between.
    if (i === (previous?.last ?? 0) - 1) i = (previous?.first ?? 0) - 1;
    const token = p[i];
    if (token?.kind !== 'word' && token?.kind !== 'clitic') return null;
    const word = changeWord(token.lower);
    if (word && !word.particle && !isUpTo(p, i) && happens(word, p, i)) return word.direction;
    if ((wordClasses(token.lower) & CLAUSE) !== 0 && token.lower !== 'as') return null;
  }
  return null;
}

const OWNED = new Set('its their his her our my your the'.split(' '));
const MAX_OBJECT = 5;

/** "raised its quarterly dividend 12%"; "raised its 12% stake" has no object before the number. */
function ofOwned(p: readonly Token[], { first, from }: Found): Direction | null {
  let i = first - 1;
  while (i > from && i > first - MAX_OBJECT && p[i]?.kind === 'word' && !OWNED.has(p[i]?.lower ?? '')) {
    if ((wordClasses(p[i]?.lower ?? '') & (CLAUSE | WordClass.preposition)) !== 0) return null;
    i--;
  }
  const word = i < first - 1 && OWNED.has(p[i]?.lower ?? '') ? changeWord(p[i - 1]?.lower ?? '') : undefined;
  return word?.verb && happens(word, p, i - 1) ? word.direction : null;
}

const MAX_BEHIND = 3;
/** "5 percent more than", "2 percent below a year ago". */
const COMPARED = new Map<string, Direction>([
  ['more', 'up'],
  ['higher', 'up'],
  ['above', 'up'],
  ['less', 'down'],
  ['fewer', 'down'],
  ['lower', 'down'],
  ['below', 'down'],
]);

function behind(p: readonly Token[], { last, to, kind }: Found): Direction | null {
  if (kind === 'count') return null;
  // "2 cents a bushel higher".
  const rate = p[last]?.lower === 'a' || p[last]?.lower === 'an' ? 2 : 0;
  const compared = COMPARED.get(p[last + rate]?.lower ?? '');
  if (compared) return compared;
  for (let i = last; i < to && i < last + MAX_BEHIND; i++) {
    const token = p[i];
    if (token?.kind !== 'word') return null;
    const word = changeWord(token.lower);
    if (word?.noun === true && !(word.also === 'result' && kind === 'money')) return word.direction;
    if (token.lower === 'of' || token.lower === 'in') return null;
  }
  return null;
}

const ON = /^(?:year|month|quarter|week|day)$/u;
const COMPARES = new Set('from compared than against versus over'.split(' '));
const MAX_BASIS = 9;

function basisOf(text: string, p: readonly Token[], at: number, to: number): string | null {
  for (let i = at; i < to && i < at + MAX_BASIS; i++) {
    const token = p[i];
    if (!token || token.kind === 'stop' || (token.kind === 'punctuation' && !'-–,'.includes(token.text))) return null;
    if (ON.test(token.lower) && /^(?:on|over)$/u.test(p[i + 2]?.lower ?? '') && p[i + 1]?.text === '-' && p[i + 4])
      return text.slice(token.start, p[i + 4]?.end);
    if (ON.test(token.lower) && /^(?:on|over)$/u.test(p[i + 1]?.lower ?? '') && p[i + 2]?.lower === token.lower)
      return text.slice(token.start, p[i + 2]?.end);
    if (token.lower === 'from' && !BASES.test(p[i + 1]?.lower ?? '')) return null;
    if (COMPARES.has(token.lower)) return text.slice(token.start, clauseEnd(p, i, to));
  }
  return null;
}

/** What a change is measured from: another figure or a time, not a cause. */
const BASES =
  /^(?:[\d$£€#]|a$|an$|about$|last$|the$|one$|two$|three$|year$|january|february|march|april|may$|june|july|august|september|october|november|december)/u;

const MAX_CLAUSE = 10;

/** "from $3 to $4", "from $3.35 and let employers pay": what follows is no part of the comparison. */
function opensClause(p: readonly Token[], at: number): boolean {
  const word = p[at]?.lower ?? '';
  if (word === 'and') return p[at + 1]?.capital !== true;
  return word === 'to' || word === 'while' || word === 'but' || word === 'which';
}

/** The end of the comparison: at punctuation that is not a hyphen, or after ten words. */
function clauseEnd(p: readonly Token[], at: number, to: number): number {
  let last = at;
  for (let i = at; i < to && i < at + MAX_CLAUSE; i++) {
    const token = p[i];
    if (
      !token ||
      (token.kind !== 'word' &&
        token.kind !== 'number' &&
        token.kind !== 'symbol' &&
        token.kind !== 'clitic' &&
        token.gap !== Gap.none)
    )
      break;
    if (token.kind === 'stop' || token.kind === 'mark' || ',;:('.includes(token.text) || opensClause(p, i)) break;
    last = i;
  }
  return p[last]?.end ?? 0;
}
