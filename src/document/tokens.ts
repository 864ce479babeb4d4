import { abbreviation } from '../lexicon/abbreviations.js';
import type { Span } from '../text/span.js';
import { Char, charAt, isLetter } from './characters.js';
import { type Lexeme, lexemeAt } from './lexemes.js';

/**
 * - `word`: letters, with inner apostrophes and hyphens ("O'Brien", "Min-jae"), the stops of abbreviations ("U.S.", "Corp."), URLs and handles
 * - `clitic`: what English writes onto a word: "'s", "n't", "'re", "'ll", "'d", "'ve", "'m"
 * - `number`: digits with their separators ("2,300", "24.5"); letters written onto it are a word of their own ("17" "th", "20" "bn")
 * - `mark`: a quotation mark, or an apostrophe that stands at the edge of a word; `''` and ` `` ` are one mark
 * - `stop`: `.` `!` `?` `…`, runs of dots are one
 * - `punctuation` and `symbol`: one character each, but a run of hyphens is one
 */
export type TokenKind = 'word' | 'clitic' | 'number' | 'mark' | 'stop' | 'punctuation' | 'symbol';

export const Gap = { none: 0, space: 1, line: 2, blank: 3 } as const;
/** What stands before a token: nothing, white space, one line break, or an empty line. */
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token extends Span {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly gap: Gap;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Shared by all that are written the same way; `may` and `classesOf` tell what the lexicon says of it. */
  readonly lexeme: Lexeme;
}

/** How many words and numbers there are. */
export function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { kind } of tokens) if (kind === 'word' || kind === 'number') count++;
  return count;
}

/** Cuts `text` from offset `from` into tokens: one pass, cost grows with length, white space and invisible characters belong to none. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let gap: Gap = Gap.blank;
  for (;;) {
    let breaks = 0;
    let blank = false;
    let c = charAt(text, at);
    while (at < text.length && (c === Char.space || c === Char.invisible)) {
      if (c === Char.space) {
        blank = true;
        const code = text.charCodeAt(at);
        if (code === PARAGRAPH_SEPARATOR) breaks += 2;
        else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) breaks++;
      }
      c = charAt(text, ++at);
    }
    if (at >= text.length) return tokens;
    if (tokens.length) gap = breaks > 1 ? Gap.blank : breaks === 1 ? Gap.line : blank ? Gap.space : Gap.none;

    const start = at;
    let kind: TokenKind;
    if (isLetter(c)) {
      at = lettersEnd(text, at);
      if (isPlainEnd(text, at)) {
        tokens.push(token(text, start, at, 'word', gap));
        continue;
      }
      if (at > start + 1 || !isBehindDegree(text, start)) at = wordEnd(text, start, at);
      kind = 'word';
    } else if (c === Char.digit) {
      at = numberEnd(text, at);
      kind = 'number';
    } else if (c === Char.singleMark) {
      [kind, at] = afterSingleMark(text, at, tokens.at(-1));
    } else if (c === Char.doubleMark) {
      at++;
      kind = 'mark';
    } else if (c === Char.stop) {
      at = stopEnd(text, at);
      kind = 'stop';
    } else if (c === Char.symbol && isHandle(text, at)) {
      at = nameEnd(text, at + 1);
      kind = 'word';
    } else if (c === Char.hyphen) {
      while (charAt(text, at) === Char.hyphen) at++;
      kind = 'punctuation';
    } else {
      at++;
      kind = c === Char.symbol ? 'symbol' : 'punctuation';
      if (c === Char.symbol && isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(at))) at++;
    }

    const cut = kind === 'word' ? cliticStart(text, start, at) : at;
    if (cut > start) tokens.push(token(text, start, cut, kind, gap));
    if (cut < at) tokens.push(token(text, cut, at, 'clitic', cut > start ? Gap.none : gap));
  }
}

/** "37 °C.", "12° F.": the letter is a scale and no initial, so that the stop is that of the sentence. */
function isBehindDegree(text: string, at: number): boolean {
  const before = charAt(text, at - 1) === Char.space ? at - 2 : at - 1;
  return text.charCodeAt(before) === DEGREE;
}
const DEGREE = 176;
const LF = 10;
const CR = 13;
const PARAGRAPH_SEPARATOR = 0x2029;
const COMMA = 44;
const DOT = 46;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function token(text: string, start: number, end: number, kind: TokenKind, gap: Gap): Token {
  const lexeme = lexemeAt(text, start, end);
  const capital = charAt(text, start) === Char.upper;
  return { start, end, text: lexeme.text, lower: lexeme.lower, kind, gap, capital, lexeme };
}

function lettersEnd(text: string, start: number): number {
  let at = start + 1;
  while (isLetter(charAt(text, at))) at++;
  return at;
}

/** Behind most words stands what can neither go on nor be a clitic, and nothing else needs to be asked. */
const isPlainEnd = (text: string, at: number): boolean =>
  charAt(text, at) === Char.space || text.charCodeAt(at) === COMMA;

/** The end of the word whose first letters end at `end`. */
function wordEnd(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    let c = charAt(text, at);
    while (isLetter(c) || c === Char.invisible) c = charAt(text, ++at);
    const next = charAt(text, at + 1);
    const joins =
      ((c === Char.singleMark || c === Char.hyphen) && isLetter(next)) ||
      (text[at] === '&' && next === Char.upper && charAt(text, at - 1) === Char.upper);
    if (joins) {
      at++;
      continue;
    }
    if (text.startsWith('://', at)) return nameEnd(text, at);
    if (text[at] === '@' && isLetter(next)) return nameEnd(text, at);
    if (text.charCodeAt(at) !== DOT) return at;
    // "reuters.com", "Node.js": a stop inside lower case is no sentence end; "ties.After" is one.
    if (
      next === Char.lower &&
      at - start > 1 &&
      !abbreviation(text.slice(lastPart(text, start, at), at).toLowerCase())
    ) {
      at++;
      continue;
    }
    return afterDot(text, start, at);
  }
}

/** `dot` stands behind a word: the end of the abbreviation it closes, or `dot` itself when it ends a sentence. */
function afterDot(text: string, start: number, dot: number): number {
  const from = lastPart(text, start, dot);
  if (dot - from === 1) {
    if (charAt(text, from) === Char.upper) return initialsEnd(text, dot + 1);
    // "a.m.", "i.e.": a single small letter needs a second one.
    if (charAt(text, dot + 1) === Char.lower && text.charCodeAt(dot + 2) === DOT) return initialsEnd(text, dot + 1);
    return dot;
  }
  const entry = abbreviation(lexemeAt(text, from, dot).lower);
  if (entry === undefined) {
    const degree = dot - from <= 3 && charAt(text, dot + 1) === Char.upper && text.charCodeAt(dot + 2) === DOT;
    return degree ? dot + 3 : dot;
  }
  if (entry.capital && charAt(text, from) !== Char.upper) return dot;
  if (entry.number && !digitFollows(text, dot + 1)) return dot;
  return dot + 1;
}

/** "U." is read: goes on while single letters with a stop follow directly. */
function initialsEnd(text: string, at: number): number {
  while (isLetter(charAt(text, at)) && text.charCodeAt(at + 1) === DOT) at += 2;
  return at;
}

function lastPart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && charAt(text, at - 1) !== Char.hyphen) at--;
  return at;
}

function digitFollows(text: string, at: number): boolean {
  const c = charAt(text, at);
  return c === Char.digit || (c === Char.space && charAt(text, at + 1) === Char.digit);
}

function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (charAt(text, at) === Char.digit) at++;
    const separator = text[at];
    if ((separator === ',' || separator === '.') && charAt(text, at + 1) === Char.digit) at++;
    else return at;
  }
}

function stopEnd(text: string, start: number): number {
  let at = start + 1;
  if (text.charCodeAt(start) === DOT) while (text.charCodeAt(at) === DOT) at++;
  return at;
}

/** Handles, hashtags and addresses run to white space, without the punctuation of the sentence around them. */
function nameEnd(text: string, start: number): number {
  let at = start;
  for (let c = charAt(text, at); at < text.length && c !== Char.space && c !== Char.doubleMark;) c = charAt(text, ++at);
  while (at > start && !isLetter(charAt(text, at - 1)) && charAt(text, at - 1) !== Char.digit && text[at - 1] !== '/')
    at--;
  return at;
}

const isHandle = (text: string, at: number): boolean =>
  (text[at] === '@' || text[at] === '#') && isLetter(charAt(text, at + 1)) && !isLetter(charAt(text, at - 1));

/** An apostrophe-like character that no word has taken: `''`, a clitic that stands free ("90’s"), or a mark. */
function afterSingleMark(text: string, at: number, before: Token | undefined): [TokenKind, number] {
  const twin = charAt(text, at + 1) === Char.singleMark && text[at] === text[at + 1];
  if (twin) return ['mark', at + 2];
  const glued = before?.end === at && before.kind !== 'punctuation' && before.kind !== 'mark';
  if (glued && /s/iu.test(text[at + 1] ?? '') && !isLetter(charAt(text, at + 2))) return ['clitic', at + 2];
  return ['mark', at + 1];
}

const CLITICS = new Set(['s', 're', 'll', 'd', 've', 'm']);

/** Where the clitic of the word at `start`…`end` begins; `end` when it has none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (charAt(text, at) !== Char.singleMark) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (CLITICS.has(tail)) return at;
    return tail === 't' && /n/iu.test(text[at - 1] ?? '') && at - 1 > start ? at - 1 : end;
  }
  return end;
}
