import { Gap, type Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { role, title } from '../../lexicon/people.js';
import type { Name } from '../names/name.js';
import { isCapital } from '../names/runs.js';

/** The end of the mention's first phrase: before a comma, a bracket, a dash or a relative clause. */
export function segmentEnd(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) i = name.last - 1;
    // The hyphen of "the 41-year-old striker" touches the number.
    else if (
      i > first &&
      BREAKS.has(tokens[i]?.lower ?? '') &&
      !(tokens[i]?.text === '-' && tokens[i]?.gap === Gap.none)
    )
      return i;
  }
  return last;
}
const BREAKS = new Set([',', '(', ';', ':', '—', '–', '-', 'who', 'which', 'that', 'whose']);

/** The last word of the phrase before its first preposition or participle clause: the head noun, or a word of the name. */
export function headWord(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) {
      head = name.last - 1;
      i = name.last - 1;
      continue;
    }
    if (!token || (i > first && (isPreposition(token) || isParticiple(token, tokens[i + 1])))) break;
    // "a pastor supporting Roe"
    if (i > first && personal(tokens[i - 1]) && /.ing$/u.test(token.lower) && tokens[i + 1]?.capital) break;
    if (token.kind === 'word' && (i === first || !token.capital || isCapital(token))) head = i;
  }
  return head;
}

/** "chief of staff Don Roe": a name at the end, straight after a noun, is what the nouns before it describe. */
export function afterOffice(tokens: readonly Token[], inside: readonly Name[], last: number): number | null {
  const name = inside.find((known) => known.last === last);
  const before = tokens[(name?.from ?? 0) - 1];
  if (
    !name ||
    !isPersonal(name) ||
    before?.kind !== 'word' ||
    before.capital ||
    functionWord(before.lower) !== undefined
  )
    return null;
  return role(before.lower) !== undefined || (name.kind === 'person' && !/(?:ed|ing)$/u.test(before.lower))
    ? last - 1
    : null;
}

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && functionWord(token.lower) === 'preposition';

/** "filed by", "trying to", "familiar with": a clause on the noun before it. */
const isParticiple = (token: Token, next: Token | undefined): boolean =>
  token.lower === 'familiar' ||
  token.lower === 'named' ||
  token.lower === 'close' ||
  (/.(?:ed|ing|wn)$/u.test(token.lower) &&
    !token.capital &&
    next !== undefined &&
    (isPreposition(next) || functionWord(next.lower) === 'determiner'));

/** A noun for a person. */
export const personal = (token: Token | undefined): boolean =>
  token !== undefined && (role(token.lower) !== undefined || title(token.lower) !== undefined);

export const isPersonal = ({ kind }: Pick<Name, 'kind'>): boolean => kind === 'person' || kind === 'unknown';
