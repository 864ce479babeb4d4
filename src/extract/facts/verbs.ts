import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { conjugationOf } from '../../lexicon/conjugation.js';
import { isPlural } from '../../lexicon/nouns.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';

const C = WordClass;
const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.kind === 'word' || token.kind === 'clitic') && (wordClasses(token.lower) & bits) !== 0;

/** The finite verb of a stretch of tokens: an auxiliary, an irregular past, a form in -ed, or one in -s behind a noun; null without one. */
export function verbAt({ tokens }: Document, { first, last }: TokenRange): number | null {
  let weak: number | null = null;
  let relative = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const before = i > first ? tokens[i - 1] : undefined;
    if (!token) break;
    if (i > first && has(token, C.relative) && before?.text !== 'of') relative = true;
    if (token.text === ',') relative = false;
    if (token.kind !== 'word' && token.kind !== 'clitic') continue;
    if (has(token, C.finite)) {
      if (!relative) return i;
      relative = false;
    } else if (i > first && !token.capital && isPast(token, before)) {
      if (!relative) return i;
      relative = false;
    } else if (weak === null && i > first && !token.capital && isPresent(token, before, tokens[i + 1])) {
      weak = i;
    }
  }
  return weak;
}

function isPast(token: Token, before: Token | undefined): boolean {
  if (has(before, C.determiner | C.preposition | C.be) || before?.kind === 'number') return false;
  if (conjugationOf(token.lower) === 'past') return true;
  return /[^e]ed$/u.test(token.lower) && token.lower.length > 4 && !token.lower.includes('-');
}

/** "the plant employs 90 people", "prices rise": behind a noun, before what is no noun. */
function isPresent(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const nounBefore = before?.kind === 'word' && wordClasses(before.lower) === 0;
  const opens =
    after === undefined ||
    after.kind === 'number' ||
    after.kind === 'symbol' ||
    has(after, C.determiner | C.preposition | C.pronoun);
  return (
    nounBefore && opens && /[^s]s$/u.test(token.lower) && !isPlural(before.lower) && wordClasses(token.lower) === 0
  );
}

/** What stands before the verb, without an adverbial at the front: "In 2019, the plant | employed 90 people". */
export function subjectRange(doc: Document, range: TokenRange): TokenRange | null {
  const verb = verbAt(doc, range);
  if (verb === null || verb === range.first) return null;
  const { tokens } = doc;
  let { first } = range;
  const comma = commaBetween(tokens, first, verb);
  if (
    comma > 0 &&
    (has(tokens[first], C.preposition | C.subordinator | C.adverb) || tokens[first]?.lower.endsWith('ly'))
  )
    first = comma + 1;
  let last = verb;
  const aside = commaBetween(tokens, first, last);
  if (aside > 0) last = aside;
  while (last > first && has(tokens[last - 1], C.adverb)) last--;
  return last > first ? { first, last } : null;
}

/** The first comma after token `after` and before token `before`; -1 without one. */
function commaBetween(tokens: readonly Token[], after: number, before: number): number {
  for (let i = after + 1; i < before; i++) if (tokens[i]?.text === ',') return i;
  return -1;
}
