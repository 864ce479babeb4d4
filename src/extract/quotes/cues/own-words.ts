import type { TokenRange } from '../../../document/paragraphs.js';
import type { Skeleton } from '../syntax/skeleton.js';

/** Whose words they are: "in | Mr. Kim | 's words", "in | her | own words"; `of` for "in the words of Kim"; null for "in other words". */
export function ownerInWords(k: Skeleton, words: number, floor: number): TokenRange | 'of' | null {
  if (k.lower(words) !== 'words') return null;
  if (k.lower(words - 1) === 'the' && k.lower(words - 2) === 'in') return k.lower(words + 1) === 'of' ? 'of' : null;
  const owner = k.lower(words - 1) === 'own' ? words - 2 : words - 1;
  const clitic = k.lower(owner) === "'s";
  if (!clitic && !/^(?:his|her|their|its)$/u.test(k.lower(owner))) return null;
  for (let i = owner - 1; i >= floor && owner - i < LONGEST_OWNER; i--) {
    if (k.lower(i) === 'in') return { first: i + 1, last: clitic ? owner : owner + 1 };
    if (k.tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

const LONGEST_OWNER = 7;
