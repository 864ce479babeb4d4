import type { Token } from '../../document/tokens.js';
import { givenName, role, title, type Gender } from '../../lexicon/people.js';

/** As the titles from token `from` on and the given name at `first` tell it. */
export function genderOf(
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
  familyFirst: boolean,
): Gender | null {
  for (let i = from; i < first; i++) {
    const lower = tokens[i]?.lower ?? '';
    const told = title(lower)?.gender ?? role(lower)?.gender;
    if (told) return told;
  }
  if (familyFirst || last - first < 2) return null;
  const given = givenName(tokens[first]?.lower ?? '')?.gender;
  return given === 'm' || given === 'f' ? given : null;
}
