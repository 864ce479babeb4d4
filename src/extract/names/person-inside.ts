import type { Token } from '../../document/tokens.js';
import { isOrganizationNoun, isPlace } from '../../lexicon/organizations.js';
import { givenName } from '../../lexicon/people.js';
import { isEastAsian } from './east-asian.js';
import { isCapital } from './runs.js';

/** Where a person's name begins behind an organization or place: "Council on Relations | Alia Roe"; -1 when none does. */
export function personInside(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last - 3; i < last - 1; i++) {
    const token = tokens[i];
    if (!token || i <= from - 1) continue;
    const given = givenName(token.lower);
    if (
      given &&
      !given.common &&
      !isPlace(token.lower) &&
      isCapital(tokens[i + 1]) &&
      !isOrganizationNoun(tokens[last - 1]?.lower ?? '')
    )
      return i;
    if (isEastAsian(tokens, i, last)) return i;
  }
  return -1;
}
