import type { TokenRange } from '../../../document/paragraphs.js';
import { givenName, title } from '../../../lexicon/people.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { isComma, isDash } from '../syntax/words.js';

/**
 * `She paused. “I never saw it again.”`, `Mr. Roe shook his head. “…”`: the person whom a sentence opens with; the quotation that
 * stands behind it in the same paragraph is hers by custom. Null for a thing, a firm or a sentence that opens otherwise.
 */
export function protagonistOf(k: Skeleton, { first, last }: SkeletonSentence): TokenRange | null {
  const lead = k.tokens[first];
  if (lead?.kind !== 'word' || !lead.capital || k.tokens[last - 1]?.text === ':') return null;
  if (lead.lower === 'he' || lead.lower === 'she') return { first, last: first + 1 };
  if (!title(lead.lower) && !givenName(lead.lower)) return null;
  const name = phraseStartingAt(k, first, { first, last });
  if (!name || name.last - name.first < 2 || !k.tokens[name.last - 1]?.capital) return null;
  // A verb behind it, or what tells who it is.
  const behind = k.tokens[name.last];
  const verb = behind?.kind === 'word' && !k.is(name.last, WordClass.preposition | WordClass.coordinator);
  return verb || isComma(k, name.last) || isDash(k, name.last) ? name : null;
}
