import { abbreviation } from '../lexicon/abbreviations.js';
import type { Span } from '../text/span.js';
import type { Paragraph, TokenRange } from './paragraphs.js';
import { Gap, type Token } from './tokens.js';

/** A sentence with the stops and closing marks that end it; `paragraph` indexes the document's paragraphs. */
export interface Sentence extends Span, TokenRange {
  readonly paragraph: number;
}

/** Cuts paragraphs into sentences, also where two are glued together: `power.“We`, `Corp.He`. */
export function sentences(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Sentence[] {
  const found: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    let first = paragraph.first;
    for (let i = paragraph.first; i < paragraph.last; i++) {
      const token = tokens[i];
      if (!token || (token.kind !== 'stop' && !isAbbreviation(token))) continue;
      const end = sentenceEnd(tokens, token, i, paragraph.last);
      if (end === null) continue;
      found.push(sentence(tokens, first, end, index));
      first = end;
      i = end - 1;
    }
    if (first < paragraph.last) found.push(sentence(tokens, first, paragraph.last, index));
  });
  return found;
}

const sentence = (tokens: readonly Token[], first: number, last: number, paragraph: number): Sentence => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
  first,
  last,
  paragraph,
});

/** Its stop is part of the word. */
const isAbbreviation = ({ kind, text }: Token): boolean => kind === 'word' && text.charCodeAt(text.length - 1) === DOT;
const DOT = 46;

/** The token index after the sentence that `token` at `i` ends, a stop or an abbreviation; null when it ends none. */
function sentenceEnd(tokens: readonly Token[], token: Token, i: number, last: number): number | null {
  let end = i + 1;
  while (end < last && tokens[end]?.kind === 'stop') end++;
  end = afterClosing(tokens, end, last);
  const next = tokens[end];
  if (end >= last || !next) return end;
  if (token.kind === 'word' && !abbreviationEnds(token, next, end > i + 1)) return null;
  return begins(tokens, end, last) ? end : null;
}

/** Closing marks and brackets belong to the sentence before when they touch it and an opening one does not fit. */
function afterClosing(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  for (let token = tokens[at]; at < last && token; token = tokens[++at]) {
    if (token.gap !== Gap.none) break;
    const closes =
      token.kind === 'mark'
        ? !/^[“„‘«‹「『]/u.test(token.text) && tokens[at + 1]?.gap !== Gap.none
        : /^[)\]]$/.test(token.text);
    const curlyClose = token.kind === 'mark' && /^[”’»›」』]/u.test(token.text);
    if (!closes && !curlyClose) break;
  }
  return at;
}

/** A new sentence begins with a capital, a digit, a mark or a bracket before one of them. */
function begins(tokens: readonly Token[], at: number, last: number): boolean {
  let i = at;
  while (i < last && opens(tokens[i])) i++;
  const token = tokens[i];
  if (!token || i >= last || token.capital || token.kind === 'number' || token.kind === 'symbol') return true;
  return token.kind !== 'clitic' && !/^[,;:)\]\p{Ll}]/u.test(token.text);
}

const opens = (token: Token | undefined): boolean =>
  token?.kind === 'mark' || (token?.kind === 'punctuation' && /^[([—–-]$/.test(token.text));

/** Whether the stop of an abbreviation also ends the sentence: never after a title, and after an initial only when a common word follows. */
function abbreviationEnds(token: Token, next: Token, closed: boolean): boolean {
  if (closed) return true;
  const bare = token.lower.slice(0, -1);
  const entry = abbreviation(bare);
  if (entry?.title) return false;
  if (next.kind === 'mark') return true;
  if (next.kind === 'number') return false;
  if (next.gap === Gap.none && entry) return next.capital;
  return STARTERS.has(next.lower);
}

/** Words that begin a sentence far oftener than they follow an abbreviation with a capital. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those there his her its their our in on at as but and or so if when while after ' +
    'before since for from with by to no not what who how why where according although also both each many most some all one two ' +
    'mr mr. mrs mrs. ms ms. under during without until because though such more now then still yet however meanwhile yesterday instead ' +
    'separately officials analysts traders dealers sources workers shares sales others'
  ).split(' '),
);
