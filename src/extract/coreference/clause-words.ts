import type { Token } from '../../document/tokens.js';

/** Tokens behind a name that may still speak of whom it names. */
export const CLAUSE = 14;

/**
 * The first of `words` in the `reach` tokens from `at` on that speaks of whoever acts there: a stop, a mark or a capital ends his clause
 * or brings somebody else.
 */
export function wordOfClause(
  tokens: readonly Token[],
  at: number,
  reach: number,
  words: { has(word: string): boolean },
): string | null {
  for (let i = at; i < at + reach; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'mark' || (token.capital && token.kind === 'word'))
      return null;
    if (words.has(token.lower)) return token.lower;
  }
  return null;
}
