import type { Token } from '../../document/tokens.js';
import { isOrganizationNoun, isPlace, isPlaceNoun } from '../../lexicon/organizations.js';
import { givenName, isDemonym } from '../../lexicon/people.js';
import { isEastAsian } from './east-asian.js';
import type { NameKind } from './name.js';
import { INITIALS, isParticle, isSuffix, joinLower } from './runs.js';

/** What the name `start`…`last` names, as its words tell it; `titled`: a title stands before it. */
export function kindOf(tokens: readonly Token[], start: number, last: number, titled: boolean): NameKind {
  const head = tokens[start];
  if (!head) return 'unknown';
  const size = last - start;
  if (titled) return 'person';
  if (isPlaceNoun(tokens[last - 1]?.lower ?? '') && (size > 2 || (size === 2 && !givenName(head.lower))))
    return 'place';
  if (isPlace(joinLower(tokens, start, last)) || allPlaces(tokens, start, last)) return 'place';
  for (let i = start + 1; i < last; i++) if (tokens[i]?.text === '&') return 'organization';
  if (size === 1) return isAcronym(head.text) ? 'organization' : 'unknown';
  if (isEastAsian(tokens, start, last)) return 'person';
  const second = tokens[start + 1]?.lower ?? '';
  const given = givenName(head.lower);
  if (
    given &&
    !isOrganizationNoun(tokens[last - 1]?.lower ?? '') &&
    !(given.common && (isDemonym(second) || isPlace(second)))
  )
    return 'person';
  for (let i = start; i < last; i++) {
    const token = tokens[i];
    if (size < 5 && token && i < last - 1 && INITIALS.test(token.text) && !isPlace(token.lower)) return 'person';
    if (token && i > start && (isSuffix(token.lower) || (isParticle(token.lower) && !token.capital))) return 'person';
  }
  return 'unknown';
}

/** "Minnesota Democratic": an attribute that has lost its noun to small letters. */
function allPlaces(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (!isPlace(lower) && !isDemonym(lower)) return false;
  }
  return true;
}

const isAcronym = (text: string): boolean => text.length > 1 && text.length < 7 && /^[\p{Lu}&.]+$/u.test(text);
