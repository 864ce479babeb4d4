import type { Document } from '../../document/document.js';
import { Gap, type Token } from '../../document/tokens.js';
import { timeWord, type TimeWord } from '../../lexicon/time.js';
import { once } from '../once.js';

/** A token, or a part of a hyphenated one: "third-quarter" is read as "third", "-", "quarter". */
export interface Word extends Token {
  /** Lower case, without the final stop of an abbreviation. */
  readonly bare: string;
  readonly sense: TimeWord | undefined;
}

/** All words of a document with the calendar's words marked. Past either end stands a word that matches nothing. */
export const words = once((doc: Document): readonly Word[] => {
  const found: Word[] = [];
  for (const token of doc.tokens) {
    if (token.kind === 'word' && token.text.length > 4 && HYPHEN.test(token.text)) split(token, found);
    else found.push(asWord(token));
  }
  return found;
});

const HYPHEN = /[-‐‑]/u;
const PARTS = /[^-‐‑]+|[-‐‑]/gu;

function split(token: Token, into: Word[]): void {
  for (const { 0: text, index } of token.text.matchAll(PARTS)) {
    const start = token.start + index;
    const hyphen = HYPHEN.test(text);
    into.push(
      asWord({
        start,
        end: start + text.length,
        text,
        lower: hyphen ? '-' : text.toLowerCase(),
        kind: hyphen ? 'punctuation' : 'word',
        gap: index === 0 ? token.gap : Gap.none,
        capital: index === 0 ? token.capital : /^\p{Lu}/u.test(text),
      }),
    );
  }
}

function asWord(token: Token): Word {
  const { start, end, text, lower, kind, gap, capital } = token;
  const bare = kind === 'word' && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return { start, end, text, lower, kind, gap, capital, bare, sense: kind === 'word' ? timeWord(bare) : undefined };
}

const NOTHING: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  bare: '',
  kind: 'punctuation',
  gap: Gap.blank,
  capital: false,
  sense: undefined,
};

export const wordAt = (list: readonly Word[], at: number): Word => list[at] ?? NOTHING;

/** True when the words from `at` on read `phrase`, within one paragraph. */
export function reads(list: readonly Word[], at: number, ...phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const word = wordAt(list, at + i);
    if (word.bare !== phrase[i] || (i > 0 && word.gap === Gap.blank)) return false;
  }
  return true;
}
