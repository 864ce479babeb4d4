import type { Document } from '../../document/document.js';
import { lexemeOf } from '../../document/lexemes.js';
import { Gap, type Token } from '../../document/tokens.js';
import { once } from '../once.js';

/**
 * The document's tokens with hyphenated words and badly grouped digits taken apart: "two-thirds" is three pieces, "22,24,26" is
 * five; where the text groups digits with stops, "12.500" reads "12,500". Everything else is the token itself.
 */
export const pieces = once((doc: Document): readonly Token[] => split(doc.tokens));

function split(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  const stopsGroup = groupsWithStops(tokens);
  for (const token of tokens) {
    if (isWhole(token)) found.push(token);
    else takeApart(stopsGroup ? withCommas(token) : token, found);
  }
  return found;
}

/** Most tokens; what is rare has a function of its own, for V8 compiles the loop anew whenever something new happens in it. */
const isWhole = ({ kind, text, gap }: Token): boolean =>
  kind === 'word' ? gap !== Gap.none && !hasHyphen(text) : kind !== 'number';

function takeApart(token: Token, found: Token[]): void {
  const { kind, text } = token;
  if (kind === 'word' && hasHyphen(text) && !text.includes('/')) cut(token, HYPHENS, found);
  else if (kind === 'number' && text.includes(',') && !isGrouped(text)) cut(token, ',', found);
  else if (token.gap === Gap.none && isInitial(token) && found.at(-1)?.kind === 'number') {
    found.push(part(token, 0, 1, 'word'), part(token, 1, 2, 'stop'));
  } else found.push(token);
}

/** The letter and the stop of "It was 30C." look like an initial. */
const isInitial = ({ text, capital }: Token): boolean => capital && text.length === 2 && text[1] === '.';

const HYPHENS = '-‐‑';
const LAST_ASCII = 127;

/** Looks at every word of every text, so without an expression. */
function hasHyphen(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === HYPHEN || (code > LAST_ASCII && HYPHENS.includes(text[i] ?? ''))) return true;
  }
  return false;
}
const HYPHEN = 45;

/** "2,300", "12,34,567", "2,300.50"; and one comma before one or two decimals: "2,25". */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/u;
const MAX_DIGITS = 40;
const isGrouped = (text: string): boolean =>
  text.length <= MAX_DIGITS && (GROUPED.test(text) || DECIMAL_COMMA.test(text));

/** "1.250,75", "3.400.000": no English number is written so. */
const STOPS_GROUP = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/u;

/** Whether the text groups its digits with stops, as in German, and nowhere with commas. */
function groupsWithStops(tokens: readonly Token[]): boolean {
  let stops = false;
  for (const token of tokens) {
    if (token.kind !== 'number' || token.text.length > MAX_DIGITS) continue;
    if (token.text.includes(',') && GROUPED.test(token.text)) return false;
    stops ||= token.text.includes('.') && STOPS_GROUP.test(token.text);
  }
  return stops;
}

const SWAPPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/** "1.250,75" as English writes it, of the same length: "1,250.75". */
function withCommas(token: Token): Token {
  if (token.kind !== 'number' || token.text.length > MAX_DIGITS || !SWAPPED.test(token.text)) return token;
  const text = token.text.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  return { ...token, text, lower: text, lexeme: lexemeOf(text) };
}

function cut(token: Token, separators: string, into: Token[]): void {
  let from = 0;
  const { text } = token;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character !== undefined && !separators.includes(character)) continue;
    if (at > from) into.push(part(token, from, at, token.kind));
    if (character !== undefined) into.push(part(token, at, at + 1, 'punctuation'));
    from = at + 1;
  }
}

function part(token: Token, from: number, to: number, kind: Token['kind']): Token {
  const text = token.text.slice(from, to);
  return {
    start: token.start + from,
    end: token.start + to,
    text,
    lower: text.toLowerCase(),
    kind,
    gap: from === 0 ? token.gap : Gap.none,
    capital: /^\p{Lu}/u.test(text),
    lexeme: lexemeOf(text),
  };
}

/** The text from the piece `first` to the one before `last`; null when there is none. */
export const textOf = (text: string, p: readonly Token[], first: number, last: number): string | null =>
  last > first ? text.slice(p[first]?.start, p[last - 1]?.end) : null;

/** True for a hyphen that touches what stands on both sides. */
export function joins(p: readonly Token[], at: number): boolean {
  const piece = p[at];
  return piece?.gap === Gap.none && isDash(piece) && p[at + 1]?.gap === Gap.none;
}

export const isDash = (piece: Token | undefined): boolean =>
  piece !== undefined && piece.kind !== 'word' && piece.text.length === 1 && '-‐‑–−'.includes(piece.text);

/** Whether the word that ends at `at` begins with a capital, in front of its hyphens too: "Min-jae". */
export function isCapitalized(p: readonly Token[], at: number): boolean {
  let first = at;
  while (joins(p, first - 1) && p[first - 2]?.kind === 'word') first -= 2;
  return p[first]?.capital === true;
}
