import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { givenName, title } from '../../lexicon/people.js';
import { once } from '../once.js';
import type { Name } from './name.js';
import { readRun } from './read.js';
import { isCapital, runEnd } from './runs.js';

/** Every name of a person, an organization or a place, in the order of the text. */
export const names = once((doc: Document): readonly Name[] => {
  const { tokens } = doc;
  const found: Name[] = [];
  /** Single words whose capital may come from the beginning of a sentence alone. */
  const doubtful = new Set<Name>();
  const certain = new Set<string>();
  for (const sentence of doc.sentences) {
    let begins = true;
    for (let i = sentence.first; i < sentence.last;) {
      const token = tokens[i];
      if (!token) break;
      if (!isCapital(token)) {
        begins = (begins && token.kind !== 'word' && token.kind !== 'number') || opens(token);
        i++;
        continue;
      }
      if (begins && beginsSentence(token)) {
        begins = false;
        i++;
        continue;
      }
      const end = runEnd(tokens, i, sentence.last);
      const name = end === i + 1 && beginsSentence(token) ? null : readRun(doc, i, end);
      if (name) {
        found.push(name);
        if (begins && name.first === i && end === i + 1 && !isSure(name, tokens[end])) doubtful.add(name);
        else for (const word of name.words) certain.add(word);
      }
      begins = false;
      i = end;
    }
  }
  return doubtful.size ? found.filter((name) => !doubtful.has(name) || certain.has(name.words[0] ?? '')) : found;
});

/** A word after a mark or a colon may have its capital from there. */
const opens = (token: Token): boolean => token.kind === 'mark' || token.text === ':';

/** A word of grammar at the beginning of a sentence, and no name: "The", "But", "Although". */
const beginsSentence = (token: Token): boolean => functionWord(token.lower) !== undefined;

const isSure = (name: Name, next: Token | undefined): boolean =>
  name.kind === 'organization' ||
  name.kind === 'place' ||
  next?.text === '’s' ||
  next?.text === "'s" ||
  (givenName(name.words[0] ?? '') !== undefined &&
    !givenName(name.words[0] ?? '')?.common &&
    title(name.words[0] ?? '') === undefined);
