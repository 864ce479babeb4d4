import type { Token } from '../../document/tokens.js';
import { isOrganizationNoun } from '../../lexicon/organizations.js';
import { givenName, isFamilyFirst } from '../../lexicon/people.js';

/** A family name written first: followed by a hyphenated given name, or by one or two words that are no western family name. */
export function isEastAsian(tokens: readonly Token[], start: number, last: number): boolean {
  const family = tokens[start];
  const next = tokens[start + 1];
  if (!family || !next || start + 1 >= last || !isFamilyFirst(family.lower)) return false;
  if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(next.text)) return true;
  const size = last - start;
  if (size > 3 || next.text.endsWith('.')) return false;
  if (givenName(family.lower)) return size === 3 && !givenName(next.lower);
  return !isOrganizationNoun(tokens[last - 1]?.lower ?? '');
}
