import { Gap, type Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { isDemonym, role } from '../../lexicon/people.js';
import type { Name } from '../names/name.js';

/** "the Dow": no person of one name has an article. */
export const isThing = (tokens: readonly Token[], { kind, title, first, last }: Name): boolean =>
  kind === 'unknown' && title === null && last - first === 1 && tokens[first - 1]?.lower === 'the';

/** The boat “Lady Fiona”: marks around a name alone. */
export const isMarked = (tokens: readonly Token[], name: Name): boolean =>
  tokens[name.from - 1]?.kind === 'mark' && tokens[name.last]?.kind === 'mark';

const CUES = new Set(['said', 'says', 'asked', 'added', 'that', 'as']);

/** A noun that may describe the name behind it: "front-runner Ann Roe". Other words before a name govern it. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  functionWord(token.lower) === undefined &&
  (role(token.lower) !== undefined || isDemonym(token.lower) || /.(?:ist|er|or|ian|ant|man)$/u.test(token.lower));

/** A name that nothing governs: not behind a preposition or a verb, and no possessive. */
export function isSubject(tokens: readonly Token[], name: Name): boolean {
  const next = tokens[name.last];
  if (next?.kind === 'clitic') return false;
  let at = name.from - 1;
  while (at >= 0 && name.from - at < 5 && isNoun(tokens[at])) at--;
  if (tokens[at + 1]?.gap === Gap.blank) return true;
  const before = tokens[at];
  if (before?.kind !== 'word') return true;
  if (CUES.has(before.lower)) return true;
  // "For Ann Roe, it was the longest day."
  if (before.lower === 'for' && before.capital && next?.text === ',') return true;
  const kind = functionWord(before.lower);
  if (kind === undefined) return before.capital;
  return (kind === 'conjunction' || kind === 'determiner') && next?.kind !== 'stop';
}
