import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { givenName, title } from '../../lexicon/people.js';
import { once } from '../once.js';
import { isHeadline } from './headlines.js';
import type { Name } from './name.js';
import { readRun } from './read.js';
import { isCapital, runEnd } from './runs.js';

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
    if (!isCapital(token)) {
      begins = (begins && token.kind !== 'word' && token.kind !== 'number') || opens(token);
      i++;
      continue;
    }
    if (begins && isGrammar(token)) {
      begins = false;
      i++;
      continue;
    }
    const end = runEnd(tokens, i, sentence.last);
    const name = end === i + 1 && isGrammar(token) ? null : readRun(doc, i, end);
    if (name) {
      found.push(name);
      if (begins && name.first === i && end === i + 1 && !isSure(name, tokens[end])) doubtful.add(name);
      else for (const word of name.words) certain.add(word);
    }
    begins = false;
    i = end;
  }
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
