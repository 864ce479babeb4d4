import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { Sense } from '../../lexicon/senses.js';
import { isEastAsian } from './east-asian.js';
import { isCapital } from './runs.js';

/** Where a person's name begins behind an organization or place: "Council on Relations | Alia Roe"; -1 when none does. */
export function personInside(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last - 3; i < last - 1; i++) {
    const token = tokens[i];
    if (!token || i <= from - 1) continue;
    if (
      may(token, Sense.given) &&
      !may(token, Sense.common | Sense.place) &&
      isCapital(tokens[i + 1]) &&
      !may(tokens[last - 1], Sense.organizationNoun)
    )
      return i;
    if (isEastAsian(tokens, i, last)) return i;
  }
  return -1;
}
