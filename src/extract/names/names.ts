import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { FUNCTION_WORD, Sense } from '../../lexicon/senses.js';
import { once } from '../once.js';
import { isHeadline } from './headlines.js';
import type { Name } from './name.js';
import { readRun } from './read.js';
import { isCapital, isInitial, runEnd } from './runs.js';

/** Every name of a person, an organization or a place, in the order of the text. */
export const names = once((doc: Document): readonly Name[] => {
  const found: Name[] = [];
  /** Single words whose capital may come from the beginning of a sentence alone. */
  const doubtful = new Set<Name>();
  const headlines: TokenRange[] = [];
  const all = capitalsIn(doc.tokens);
  let next = 0;
  for (const sentence of doc.sentences) {
    const begin = next;
    while ((all[next] ?? Infinity) < sentence.last) next++;
    const capitals = all.slice(begin, next);
    if (isHeadline(doc.tokens, sentence, capitals)) headlines.push(sentence);
    else readSentence(doc, sentence, capitals, found, doubtful);
  }
  if (doubtful.size === 0 && headlines.length === 0) return found;
  const certain = new Set<string>();
  for (const name of found) if (!doubtful.has(name)) for (const word of name.words) certain.add(word);
  const kept = doubtful.size ? found.filter((name) => !doubtful.has(name) || certain.has(name.words[0] ?? '')) : found;
  if (headlines.length === 0) return kept;
  for (const headline of headlines) readHeadline(doc, headline, kept, certain);
  return kept.sort((a, b) => a.first - b.first);
});

/** The words that are written with a capital, in front or within. */
function capitalsIn(tokens: readonly Token[]): readonly number[] {
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && (token.capital || token.text !== token.lower)) capitals.push(i);
  }
  return capitals;
}

function readSentence(
  doc: Document,
  { first: opening, last }: TokenRange,
  capitals: readonly number[],
  found: Name[],
  doubtful: Set<Name>,
): void {
  const { tokens } = doc;
  /** Behind the run that was read last. */
  let from = opening;
  for (const i of capitals) {
    const token = tokens[i];
    if (!token || i < from) continue;
    const begins = isFirst(tokens, i, from, opening);
    const given = token.capital && (isWordName(tokens, i, begins) || isInitial(tokens, i));
    if (!given) {
      if (!isCapital(token) || isNumero(tokens, i)) continue;
      if (begins ? isGrammar(token) : isClosed(token)) continue;
    }
    const end = runEnd(tokens, i, last);
    from = end;
    const first = begins ? afterOpening(tokens, i, end) : i;
    const name = end === i + 1 && !given && isGrammar(token) ? null : readRun(doc, first, end);
    if (!name) continue;
    found.push(name);
    const alone = begins && name.first === i && end === i + 1;
    if (alone && !isSure(name, token, tokens[end]) && !isApposed(tokens, end)) doubtful.add(name);
  }
}

/** Whether a word is the first of its sentence, or behind a mark or a colon, and may have its capital from there. */
function isFirst(tokens: readonly Token[], at: number, from: number, opening: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' || token?.text === ':') return true;
    if (token?.kind === 'word' || token?.kind === 'number') return false;
  }
  return from === opening;
}

/** "No. 10": the word for a number, whose capital names nothing. */
const isNumero = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === 'No.' || tokens[at]?.text === 'Nos.') && tokens[at + 1]?.kind === 'number';

/** "Afterwards Effie Roe": the first word of a sentence before a given name, when it is none itself and no title. */
function afterOpening(tokens: readonly Token[], first: number, end: number): number {
  const [word, next] = [tokens[first], tokens[first + 1]];
  if (!word || !next || end - first < 3 || end - first > 4) return first;
  const opens = may(next, Sense.given) && !may(next, Sense.common) && !may(word, NAMING);
  return opens ? first + 1 : first;
}

const NAMING = Sense.given | Sense.title | Sense.role | Sense.demonym | Sense.place | Sense.family;

const WORD_NAMES = new Set(['april', 'may', 'june', 'august', 'will']);

/** "May Roe said", but neither "in May Mr. Roe" nor "May 3"; "Will Poe" within a sentence, but not "Will Poe come?" */
function isWordName(tokens: readonly Token[], at: number, begins: boolean): boolean {
  const token = tokens[at];
  if (!token || !WORD_NAMES.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (!isCapital(next) || isGrammar(next ?? token)) return false;
  if (begins && token.lower === 'will') return false;
  return !may(tokens[at - 1], Sense.preposition) && !may(next, Sense.title);
}

/** In a headline only what is a name elsewhere in the text is one. */
function readHeadline(doc: Document, { first, last }: TokenRange, found: Name[], certain: ReadonlySet<string>): void {
  const known = (at: number): boolean => {
    const token = doc.tokens[at];
    return token !== undefined && isCapital(token) && certain.has(token.lower) && !isGrammar(token);
  };
  for (let i = first; i < last; i++) {
    if (!known(i)) continue;
    let end = i + 1;
    while (end < last && known(end)) end++;
    const name = readRun(doc, i, end);
    if (name) found.push(name);
    i = end;
  }
}

/** A word of grammar is no name: "The", "But", "Although". */
const isGrammar = (token: Token): boolean => may(token, FUNCTION_WORD);

const CLOSED = Sense.determiner | Sense.pronoun | Sense.conjunction | Sense.auxiliary;
/** Never the first word of a name, even within a sentence: "the Harbor Society" after a line break is written "The". */
const isClosed = (token: Token): boolean => may(token, CLOSED) && !may(token, Sense.particle);

/** "Suryani, a deckhand who": only a name has a noun for a person in apposition. */
function isApposed(tokens: readonly Token[], comma: number): boolean {
  const article = tokens[comma + 1]?.lower;
  if (tokens[comma]?.text !== ',' || (article !== 'a' && article !== 'an')) return false;
  if (tokens[comma - 1]?.lower.endsWith('ly')) return false;
  for (let i = comma + 2; i < comma + APPOSITION && tokens[i]?.kind === 'word'; i++) {
    const next = tokens[i + 1];
    if (may(tokens[i], Sense.role)) return next?.text === ',' || next?.lower === 'who';
  }
  return false;
}
const APPOSITION = 8;

const isSure = (name: Name, word: Token | undefined, next: Token | undefined): boolean =>
  name.kind === 'organization' ||
  name.kind === 'place' ||
  next?.kind === 'clitic' ||
  (may(word, Sense.given) && !may(word, Sense.common | Sense.title));
