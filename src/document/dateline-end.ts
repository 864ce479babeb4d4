import { isPlace } from '../lexicon/organizations.js';
import type { TokenRange } from './paragraphs.js';
import { Gap, type Token } from './tokens.js';

/** Tokens of a place, a date and an agency. */
const DATELINE = 14;

/** The token behind the dateline that a paragraph opens with, "SEOUL, Dec. 31 (KNA) —", "Salem (KNA) -", "NEW DELHI:"; `first` when none does. */
export function datelineEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  const { text = '', capital = false } = tokens[first] ?? {};
  let agency = false;
  for (let i = first + 1; capital && i < Math.min(last, first + DATELINE); i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '(') agency = true;
    if (token.text === ':') return namesPlace(tokens, first, i) && tokens[i + 1]?.capital === true ? i + 1 : first;
    if (DASHES.has(token.text) && tokens[i + 1]?.gap !== Gap.none) return agency || shouts(text) ? i + 1 : first;
    const names = token.kind === 'word' ? token.capital : token.kind === 'number' || ',()./'.includes(token.text);
    if (!names) break;
  }
  return first;
}

/** "NEW DELHI": in capitals, for others speak behind a colon. */
const namesPlace = (tokens: readonly Token[], first: number, last: number): boolean => {
  const words = tokens.slice(first, last);
  return words.every(({ text }) => shouts(text)) && isPlace(words.map(({ lower }) => lower).join(' '));
};

const DASHES = new Set(['—', '–', '-', '--']);
const shouts = (text: string): boolean => text.length > 2 && text === text.toUpperCase() && /\p{L}/u.test(text);
