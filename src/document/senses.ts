import { wordSenses } from '../lexicon/senses.js';
import { wordBits } from '../lexicon/word-classes.js';
import { type Lexeme, UNASKED } from './lexemes.js';
import type { Token } from './tokens.js';

// What the lexicon says of a word is looked up once for all tokens that are written the same way, and apart from cutting the text
// into tokens, so that who does not ask need not load the lists.

/** The word classes, bits of `WordClass` and `MAY_REPORT`. */
export const classesOf = ({ lexeme }: Token): number =>
  lexeme.classes === UNASKED ? (lexeme.classes = wordBits(lexeme.lower)) : lexeme.classes;

const sensesOf = (lexeme: Lexeme): number =>
  lexeme.senses === UNASKED ? (lexeme.senses = wordSenses(lexeme.lower)) : lexeme.senses;

/** Whether a word may be one of `senses`, bits of `Sense`: no look into the lists. */
export const may = (token: Token | undefined, senses: number): boolean =>
  token !== undefined && (sensesOf(token.lexeme) & senses) !== 0;
