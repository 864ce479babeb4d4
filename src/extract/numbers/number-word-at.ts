import type { Token } from '../../document/tokens.js';
import { numberWord, type NumberWord } from '../../lexicon/number-words.js';
import { joins } from './pieces.js';

/** "twenty-five" is one token in a document and three pieces here. */
export function numberWordAt(p: readonly Token[], at: number): NumberWord | undefined {
  const token = p[at];
  if (token?.kind !== 'word') return undefined;
  return numberWord(token.lower);
}

/** The index behind the joint of a number word: a space, or a hyphen written onto both. */
export const behindJoint = (p: readonly Token[], at: number): number => (joins(p, at) ? at + 1 : at);
