import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { isPlace } from '../../lexicon/organizations.js';
import { givenName, isDemonym, isFamilyFirst, role, title } from '../../lexicon/people.js';
import { once } from '../once.js';
import { isHeadline } from './headlines.js';
import type { Name } from './name.js';
import { readRun } from './read.js';
import { isCapital, isInitial, isParticle, runEnd } from './runs.js';

/** Every name of a person, an organization or a place, in the order of the text. */
export const names = once((doc: Document): readonly Name[] => {
  const found: Name[] = [];
  /** Single words whose capital may come from the beginning of a sentence alone. */
  const doubtful = new Set<Name>();
  const certain = new Set<string>();
  const headlines: TokenRange[] = [];
  for (const sentence of doc.sentences) {
    if (isHeadline(doc.tokens, sentence)) headlines.push(sentence);
    else readSentence(doc, sentence, found, doubtful, certain);
  }
  const kept = doubtful.size ? found.filter((name) => !doubtful.has(name) || certain.has(name.words[0] ?? '')) : found;
  if (headlines.length === 0) return kept;
  for (const headline of headlines) readHeadline(doc, headline, kept, certain);
  return kept.sort((a, b) => a.first - b.first);
});

function readSentence(
  doc: Document,
  sentence: TokenRange,
  found: Name[],
  doubtful: Set<Name>,
  certain: Set<string>,
): void {
  const { tokens } = doc;
  let begins = true;
  for (let i = sentence.first; i < sentence.last;) {
    const token = tokens[i];
    if (!token) return;
    const given = token.capital && (isWordName(tokens, i, begins) || isInitial(tokens, i));
    if ((!isCapital(token) || isNumero(tokens, i)) && !given) {
      begins = (begins && token.kind !== 'word' && token.kind !== 'number') || opens(token);
      i++;
      continue;
    }
    if (!given && (begins ? isGrammar(token) : isClosed(token))) {
      begins = false;
      i++;
      continue;
    }
    const end = runEnd(tokens, i, sentence.last);
    const first = begins ? afterOpening(tokens, i, end) : i;
    const name = end === i + 1 && !given && isGrammar(token) ? null : readRun(doc, first, end);
    if (name) {
      found.push(name);
      if (begins && name.first === i && end === i + 1 && !isSure(name, tokens[end]) && !isApposed(tokens, end))
        doubtful.add(name);
      else for (const word of name.words) certain.add(word);
    }
    begins = false;
    i = end;
  }
}

/** "No. 10": the word for a number, whose capital names nothing. */
const isNumero = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === 'No.' || tokens[at]?.text === 'Nos.') && tokens[at + 1]?.kind === 'number';

/** "Afterwards Effie Roe": the first word of a sentence before a given name, when it is none itself and no title. */
function afterOpening(tokens: readonly Token[], first: number, end: number): number {
  const [word, next] = [tokens[first], tokens[first + 1]];
  if (!word || !next || end - first < 3 || end - first > 4) return first;
  const given = givenName(next.lower);
  const plain = givenName(word.lower) ?? title(word.lower) ?? role(word.lower);
  return given &&
    !given.common &&
    !plain &&
    !isDemonym(word.lower) &&
    !isPlace(word.lower) &&
    !isFamilyFirst(word.lower)
    ? first + 1
    : first;
}

const WORD_NAMES = new Set(['april', 'may', 'june', 'august', 'will']);

/** "May Roe said", but neither "in May Mr. Roe" nor "May 3"; "Will Poe" within a sentence, but not "Will Poe come?" */
function isWordName(tokens: readonly Token[], at: number, begins: boolean): boolean {
  const token = tokens[at];
  if (!token || !WORD_NAMES.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (!isCapital(next) || isGrammar(next ?? token)) return false;
  if (begins && token.lower === 'will') return false;
  return functionWord(tokens[at - 1]?.lower ?? '') !== 'preposition' && title(next?.lower ?? '') === undefined;
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

/** A word after a mark or a colon may have its capital from there. */
const opens = (token: Token): boolean => token.kind === 'mark' || token.text === ':';

/** A word of grammar is no name: "The", "But", "Although". */
const isGrammar = (token: Token): boolean => functionWord(token.lower) !== undefined;

const CLOSED = new Set(['determiner', 'pronoun', 'conjunction', 'auxiliary']);
/** Never the first word of a name, even within a sentence: "the Harbor Society" after a line break is written "The". */
const isClosed = (token: Token): boolean => CLOSED.has(functionWord(token.lower) ?? '') && !isParticle(token.lower);

/** "Suryani, a deckhand who": only a name has a noun for a person in apposition. */
function isApposed(tokens: readonly Token[], comma: number): boolean {
  const article = tokens[comma + 1]?.lower;
  if (tokens[comma]?.text !== ',' || (article !== 'a' && article !== 'an')) return false;
  if (tokens[comma - 1]?.lower.endsWith('ly')) return false;
  for (let i = comma + 2; i < comma + APPOSITION && tokens[i]?.kind === 'word'; i++) {
    const next = tokens[i + 1];
    if (role(tokens[i]?.lower ?? '')) return next?.text === ',' || next?.lower === 'who';
  }
  return false;
}
const APPOSITION = 8;

const isSure = (name: Name, next: Token | undefined): boolean => {
  const word = name.words[0] ?? '';
  const given = givenName(word);
  return (
    name.kind === 'organization' ||
    name.kind === 'place' ||
    next?.kind === 'clitic' ||
    (given !== undefined && !given.common && title(word) === undefined)
  );
};
