import type { Document } from '../../document/document.js';
import { lexemeOf } from '../../document/lexemes.js';
import { Gap, type Token } from '../../document/tokens.js';
import { timeWord, type TimeWord } from '../../lexicon/time.js';
import { isDash, pieces } from '../numbers/pieces.js';
import { once } from '../once.js';

/** A piece of the text ("third-quarter" is three), ready to be matched. */
export interface Word extends Token {
  /** Lower case, without the final stop of an abbreviation; "-" for every kind of hyphen. */
  readonly bare: string;
  /** What the word names on the calendar or the clock. */
  readonly sense: TimeWord | undefined;
}

/** The pieces of a document; a word is made ready when a rule first looks at it. */
export interface Words {
  readonly pieces: readonly Token[];
  readonly ready: (Word | undefined)[];
}

export const words = once((doc: Document): Words => {
  const list = pieces(doc);
  return { pieces: list, ready: new Array<Word | undefined>(list.length).fill(undefined) };
});

/** The lower-case form without the final stop of an abbreviation. */
const bareForm = ({ lower }: Token): string => (lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower);

function readied(token: Token): Word {
  const { start, end, text, lower, kind, gap, capital, lexeme } = token;
  const bare =
    kind === 'word' ? bareForm(token) : kind === 'punctuation' && isDash(token) && text !== '–' ? '-' : lower;
  return {
    start,
    end,
    text,
    lower,
    kind,
    gap,
    capital,
    lexeme,
    bare,
    sense: kind === 'word' ? timeWord(bare) : undefined,
  };
}

/** What stands past either end of the text: it matches nothing. Its fields stand in the order of `readied`, so that V8 gives both one shape. */
const NOTHING: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'punctuation',
  gap: Gap.blank,
  capital: false,
  lexeme: lexemeOf(''),
  bare: '',
  sense: undefined,
};

export function wordAt({ pieces: list, ready }: Words, at: number): Word {
  const known = ready[at];
  if (known) return known;
  const token = list[at];
  return token ? (ready[at] = readied(token)) : NOTHING;
}

/** True when `form` is one of the `reach` pieces behind `at`: a look ahead that costs less than reading. */
export function isNear({ pieces: list }: Words, at: number, reach: number, form: string): boolean {
  for (let i = at + 1; i <= at + reach; i++) if (list[i]?.lower === form) return true;
  return false;
}

/** True when a unit of time is one of the `reach` pieces behind `at`. */
export function isUnitNear({ pieces: list }: Words, at: number, reach: number): boolean {
  for (let i = at + 1; i <= at + reach; i++) {
    const token = list[i];
    if (token?.kind === 'word' && timeWord(bareForm(token))?.unit) return true;
  }
  return false;
}

/** True when the words from `at` on read `phrase`, within one paragraph. */
export function reads(list: Words, at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const word = wordAt(list, at + i);
    if (word.bare !== phrase[i] || (i > 0 && word.gap === Gap.blank)) return false;
  }
  return true;
}
