import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { Sense } from '../../lexicon/senses.js';

/** A family name written first: followed by a hyphenated given name, or by one or two words that are no western family name. */
export function isEastAsian(tokens: readonly Token[], start: number, last: number): boolean {
  const family = tokens[start];
  const next = tokens[start + 1];
  if (!family || !next || start + 1 >= last || !may(family, Sense.family)) return false;
  if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(next.text)) return true;
  const size = last - start;
  if (size > 3 || next.text.endsWith('.')) return false;
  if (may(family, Sense.given)) return size === 3 && !may(next, Sense.given);
  return !may(tokens[last - 1], Sense.organizationNoun);
}
