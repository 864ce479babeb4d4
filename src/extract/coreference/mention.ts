import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';

/** What a mention says by its form. */
export type Mention =
  | { readonly form: 'pronoun'; readonly token: number; readonly word: string }
  | { readonly form: 'name'; readonly name: Name }
  | { readonly form: 'several'; readonly parts: readonly Name[] }
  /** `first`…`last` is the noun phrase up to its head, `head` the token of the head noun. */
  | ({ readonly form: 'description'; readonly head: number } & TokenRange);

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'which',
  'that',
  'him',
  'her',
  'his',
  'their',
  'them',
  'himself',
  'herself',
  'its',
  'my',
  'our',
  'whom',
]);

/** Index of the first token that ends behind `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first name whose phrase ends behind token `at`. */
export function nameAt(names: readonly Name[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads the form of a mention: a pronoun, a name with what stands around it, several names, or a description. */
export function readMention(doc: Document, names: readonly Name[], span: Span): Mention | null {
  const { tokens } = doc;
  let first = tokenAt(tokens, span.start);
  let last = tokenAt(tokens, span.end - 1) + 1;
  while (first < last && tokens[first]?.kind !== 'word' && tokens[first]?.kind !== 'number') first++;
  while (last > first && tokens[last - 1]?.kind !== 'word' && tokens[last - 1]?.kind !== 'number') last--;
  const lead = tokens[first];
  if (!lead || first >= last) return null;
  if (last - first === 1 && PERSONAL.has(lead.lower)) return { form: 'pronoun', token: first, word: lead.lower };

  const inside: Name[] = [];
  for (let i = nameAt(names, first); i < names.length; i++) {
    const name = names[i];
    if (!name || name.from >= last) break;
    inside.push(name);
  }
  const segment = segmentEnd(tokens, inside, first, last);
  const parts = coordinated(tokens, inside, first, segment);
  if (parts) return { form: 'several', parts };
  const named = headName(tokens, inside, segment);
  if (named) return { form: 'name', name: named };
  const apposed = inside.find(
    (name) => name.first > segment && name.from <= segment + 1 && name.kind !== 'place' && name.kind !== 'organization',
  );
  if (apposed && tokens[segment]?.text === ',' && !isIndefinite(lead)) return { form: 'name', name: apposed };
  return { form: 'description', head: headNoun(tokens, inside, first, segment), first, last };
}

const isIndefinite = (token: Token): boolean => token.lower === 'a' || token.lower === 'an';

/** The end of the mention's first phrase: before a comma, a bracket, a dash or a relative clause. */
function segmentEnd(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) {
      i = name.last - 1;
      continue;
    }
    if (i > first && /^(?:[,(;:—–-]|who|which|that|whose)$/u.test(token.lower)) return i;
  }
  return last;
}

/** "Ann Roe and Li Wei", "Roe and her aides": the names that stand in a row joined by "and". */
function coordinated(
  tokens: readonly Token[],
  inside: readonly Name[],
  first: number,
  last: number,
): readonly Name[] | null {
  const lead = inside[0];
  if (!lead || lead.from > first + 1 || lead.kind === 'place') return null;
  const and = lead.last;
  if (tokens[and]?.lower !== 'and' || and >= last - 1) return null;
  return inside.filter((name) => name.first < last);
}

/** The name that the phrase is about: the last one before a preposition, unless a noun follows it. */
function headName(tokens: readonly Token[], inside: readonly Name[], segment: number): Name | null {
  for (const name of inside) {
    if (name.from >= segment) return null;
    const next = tokens[name.last];
    if (name.last >= segment || !next)
      return name.kind === 'place' && name.first > 0 && isPreposition(tokens[name.from - 1]) ? null : name;
    if (isPreposition(next) && !isPreposition(tokens[name.from - 1])) return name;
    if (next.kind === 'clitic' && name.last + 1 >= segment) return name;
  }
  return null;
}

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && functionWord(token.lower) === 'preposition';

/** The head noun of a description: the last word before the first preposition or participle clause. */
function headNoun(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (
      i > first &&
      functionWord(token.lower) === 'preposition' &&
      !inside.some((name) => name.from <= i && i < name.last)
    )
      break;
    if (i > first && (token.lower === 'familiar' || token.lower === 'named' || token.lower === 'filed')) break;
    if (token.kind === 'word') head = i;
  }
  return head;
}
