import type { Token } from '../../document/tokens.js';
import { changeWord, type ChangeWord } from '../../lexicon/change-words.js';
import { isPlural } from '../../lexicon/nouns.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';

const BETWEEN = new Set('only just another about nearly almost as much by an a additional some'.split(' '));
const MAX_BETWEEN = 3;

/** Whether the text tells of a change just before the number: what "to" leads to then is a second fact, "rose $2 to $40". */
export function moves(p: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i >= first - 1 - MAX_BETWEEN; i--) {
    const token = p[i];
    if (!token) return false;
    const change = changeWord(token.lower);
    if (change?.particle === true || change?.verb === 'past') return !isUpTo(p, i);
    if (token.kind !== 'symbol' && !BETWEEN.has(token.lower)) return false;
  }
  return false;
}

/** "up to 75" bounds, it does not rise; "went up to 75" and "will go up to 75" tell of a rise. */
export function isUpTo(p: readonly Token[], at: number): boolean {
  if (p[at]?.lower !== 'up' || p[at + 1]?.lower !== 'to') return false;
  const verb = p[at - 1]?.lower ?? '';
  return !WENT.has(verb) && !(GO.has(verb) && (wordClasses(p[at - 2]?.lower ?? '') & WordClass.auxiliary) !== 0);
}

const WENT = new Set('went gone crept shot edged moved pushed bumped climbed rose'.split(' '));
const GO = new Set('go move creep climb'.split(' '));

/** A base form that is no noun of change tells one only behind "to", "will" or a plural: "a contract by 72%" is none. */
export const happens = (word: ChangeWord, p: readonly Token[], at: number): boolean =>
  word.noun ||
  word.verb !== 'base' ||
  p[at - 1]?.lower === 'to' ||
  isPlural(p[at - 1]?.lower ?? '') ||
  (wordClasses(p[at - 1]?.lower ?? '') & WordClass.auxiliary) !== 0;
