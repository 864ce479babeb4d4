import type { Document } from '../document/document.js';
import { once } from '../extract/once.js';
import { markPairs, type MarkPair } from './marks.js';

/** A quotation with its words, lower case, without punctuation. */
export interface QuotedWords extends MarkPair {
  readonly words: readonly string[];
}

/** Every closed quotation between double marks, in the order of the text. */
export const quotedWords = once((doc: Document): readonly QuotedWords[] => {
  const { tokens } = doc;
  let first = 0;
  return markPairs(doc)
    .pairs.filter(({ closed }) => closed)
    .toSorted((a, b) => a.start - b.start)
    .map((pair) => {
      while ((tokens[first]?.start ?? pair.start) < pair.start) first++;
      const words: string[] = [];
      for (let i = first; (tokens[i]?.end ?? Infinity) <= pair.end; i++) {
        const token = tokens[i];
        if (token?.kind === 'word' || token?.kind === 'number') words.push(token.lower);
        else if (token?.kind === 'clitic') words.push(`${words.pop() ?? ''}${token.lower}`);
      }
      return { ...pair, words };
    });
});
