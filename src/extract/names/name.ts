import type { TokenRange } from '../../document/paragraphs.js';
import type { Gender } from '../../lexicon/people.js';
import type { Span } from '../../text/span.js';

export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A name in the text: `start`…`end` and `first`…`last` cover the name proper, without titles. */
export interface Name extends Span, TokenRange {
  readonly kind: NameKind;
  /** The name proper with single spaces: "Ro Jae-hun". */
  readonly text: string;
  /** Its words in lower case, without marks: what aliases are compared by. */
  readonly words: readonly string[];
  /** Those that tell who is meant: without particles and suffixes. */
  readonly core: readonly string[];
  /** First token of the whole phrase, titles and roles before the name included. */
  readonly from: number;
  /** As the titles and the given name tell it. */
  readonly gender: Gender | null;
  /** The capitalised words before the name: "Korean Ambassador to China", "Mr." */
  readonly title: string | null;
  /** The family name stands first. */
  readonly familyFirst: boolean;
}

/** The name before `names[index]` that ends at token `last`, exclusive; undefined when none does. */
export function nameEndingAt(names: readonly Name[], index: number, last: number): Name | undefined {
  let i = index - 1;
  while (i >= 0 && (names[i]?.last ?? 0) > last) i--;
  return names[i]?.last === last ? names[i] : undefined;
}
