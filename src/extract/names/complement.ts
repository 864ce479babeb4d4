import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { FUNCTION_WORD, Sense } from '../../lexicon/senses.js';
import { isCapital } from './runs.js';

/** Longer complements are cut off whole. */
const LONGEST = 10;

/** The index after the noun phrase behind the preposition or verb at `at`: "for | the Harbor Service", "by | an unknown author"; null without one. */
export function complementEnd(tokens: readonly Token[], at: number): number | null {
  let last = at + 1;
  while (may(tokens[last], Sense.determiner)) last++;
  const named = isCapital(tokens[last]);
  for (; last <= at + LONGEST; last++) {
    const token = tokens[last];
    if (token?.kind !== 'word') return named ? last : null;
    if (named) {
      const joins = token.lower === 'of' || token.lower === 'for' || token.lower === 'and' || token.lower === 'the';
      if (!isCapital(token) && !joins) return last;
    } else {
      if (may(token, FUNCTION_WORD)) return null;
      if (may(token, Sense.role | Sense.organizationNoun) || sourceKind(token.lower)) return last + 1;
    }
  }
  return null;
}
