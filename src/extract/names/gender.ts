import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { givenName, role, title, type Gender } from '../../lexicon/people.js';
import { Sense } from '../../lexicon/senses.js';

/** As the titles from token `from` on and the given name at `first` tell it: "Mr." outdoes the given name, "Chairman Ann Roe" is a woman. */
export function genderOf(
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
  familyFirst: boolean,
): Gender | null {
  const given = familyFirst || last - first < 2 ? undefined : givenName(tokens[first]?.lower ?? '')?.gender;
  const own = given === 'm' || given === 'f' ? given : null;
  for (let i = from; i < first; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (!may(tokens[i], Sense.title | Sense.role)) continue;
    const told = title(lower)?.gender ?? role(lower)?.gender;
    if (told) return own && OFFICE_OF_EITHER.test(lower) ? own : told;
  }
  return own;
}

/** "chairman", "spokesman": many papers call women so too. */
const OFFICE_OF_EITHER = /[^o]man$/u;
