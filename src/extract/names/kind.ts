import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { Sense } from '../../lexicon/senses.js';
import { isEastAsian } from './east-asian.js';
import type { NameKind } from './name.js';
import { INITIALS, isPlaceName } from './runs.js';

/** What the name `start`…`last` names, as its words tell it; `titled`: a title stands before it. */
export function kindOf(tokens: readonly Token[], start: number, last: number, titled: boolean): NameKind {
  const head = tokens[start];
  if (!head) return 'unknown';
  const size = last - start;
  if (titled) return 'person';
  if (may(tokens[last - 1], Sense.placeNoun) && (size > 2 || (size === 2 && !may(head, Sense.given)))) return 'place';
  if (isPlaceName(tokens, start, last) || allPlaces(tokens, start, last)) return 'place';
  for (let i = start + 1; i < last; i++) if (tokens[i]?.text === '&') return 'organization';
  if (size === 1) return isAcronym(head.text) ? 'organization' : 'unknown';
  if (isEastAsian(tokens, start, last)) return 'person';
  if (
    may(head, Sense.given) &&
    !may(tokens[last - 1], Sense.organizationNoun) &&
    !(may(head, Sense.common) && may(tokens[start + 1], Sense.demonym | Sense.place))
  )
    return 'person';
  for (let i = start; i < last; i++) {
    const token = tokens[i];
    if (size < 5 && token && i < last - 1 && INITIALS.test(token.text) && !may(token, Sense.place)) return 'person';
    if (token && i > start && (may(token, Sense.suffix) || (may(token, Sense.particle) && !token.capital)))
      return 'person';
  }
  return 'unknown';
}

/** "Minnesota Democratic": an attribute that has lost its noun to small letters. */
function allPlaces(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!may(tokens[i], Sense.place | Sense.demonym)) return false;
  return true;
}

const isAcronym = (text: string): boolean => text.length > 1 && text.length < 7 && /^[\p{Lu}&.]+$/u.test(text);
