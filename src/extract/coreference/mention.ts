import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { sourceKind, sourceNoun } from '../../lexicon/organizations.js';
import { isDemonym, role, title } from '../../lexicon/people.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import { isCapital } from '../names/runs.js';
import { nameAt, tokenAt } from './places.js';

/** What a mention says by its form. */
export type Mention =
  | { readonly form: 'pronoun'; readonly token: number; readonly word: string }
  | { readonly form: 'name'; readonly name: Name }
  /** Several names; `whole` when nothing but names is joined. */
  | { readonly form: 'several'; readonly parts: readonly Name[]; readonly whole: boolean }
  | Description;

/** A noun phrase without a name of its own; `head` is the token of its head noun. */
export interface Description extends TokenRange {
  readonly form: 'description';
  readonly head: number;
}

const PERSONAL = new Set(
  'he she they it i we you who which that this him her his their them himself herself its my our whom whose me us'.split(
    ' ',
  ),
);

/** What a longer mention adds says nothing of its head. */
const LONGEST = 80;

/** Reads the form of a mention: a pronoun, a name with what stands around it, several names, or a description. */
export function readMention(doc: Document, names: readonly Name[], span: Span): Mention | null {
  const { tokens } = doc;
  let first = tokenAt(tokens, span.start);
  let last = Math.min(tokenAt(tokens, span.end - 1) + 1, first + LONGEST);
  while (first < last && !isWord(tokens[first])) first++;
  while (last > first && !isWord(tokens[last - 1])) last--;
  const lead = tokens[first];
  if (!lead) return null;
  const alone = last - first === 1 || (last - first === 2 && tokens[first + 1]?.kind === 'clitic');
  if (alone && PERSONAL.has(lead.lower)) return { form: 'pronoun', token: first, word: lead.lower };

  const inside: Name[] = [];
  for (let i = nameAt(names, first); i < names.length; i++) {
    const name = names[i];
    if (!name || name.from >= last) break;
    inside.push(name);
  }
  const several = coordinated(tokens, inside, first, last);
  if (several) return several;

  const segment = segmentEnd(tokens, inside, first, last);
  const noun = headWord(tokens, inside, first, segment);
  const head = personal(tokens[noun]) ? (afterOffice(tokens, inside, segment) ?? noun) : noun;
  const named = inside.find((name) => name.from <= head && head < name.last);
  if (named && isReferring(tokens, named, first, last)) return { form: 'name', name: named };
  const titled = namedKind(tokens, inside, head);
  if (titled) return { form: 'name', name: titled };
  const apposed = inside.find((name) => name.first > segment && name.from <= segment + 1);
  const office = tokens[head]?.lower ?? '';
  if (apposed && tokens[segment]?.text === ',' && office.endsWith('s') && role(office) && apposed.kind === 'person') {
    const rest = inside.filter((name) => name.first > segment);
    const joint = rest.length > 1 ? coordinated(tokens, rest, apposed.from, last) : null;
    if (joint) return joint;
  }
  if (
    apposed &&
    isPersonal(apposed) &&
    tokens[segment]?.text === ',' &&
    (personal(tokens[head]) || sourceKind(office) === undefined)
  )
    return { form: 'name', name: apposed };
  // "Ann Roe, historian at the library": the mention is the apposition of the name before it.
  const bare = functionWord(tokens[first]?.lower ?? '') === undefined && tokens[first - 1]?.text === ',';
  const host = bare && personal(tokens[head]) ? names[nameAt(names, first - 2)] : undefined;
  if (host?.last === first - 1 && isPersonal(host)) return { form: 'name', name: host };
  const behind = nameBehind(tokens, names, head, last);
  if (behind) return { form: 'name', name: behind };
  return { form: 'description', head, first, last };
}

/** "The nationalist Harbor Times tabloid": the noun behind the name says what kind of thing it is. */
function namedKind(tokens: readonly Token[], inside: readonly Name[], head: number): Name | null {
  if (!sourceNoun(tokens[head]?.lower ?? '')?.medium) return null;
  const name = inside.find((known) => known.last === head);
  return name && name.kind !== 'place' && name.kind !== 'person' ? name : null;
}

const isWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' || token.kind === 'number' || token.kind === 'clitic');

/** The name that a description of a person ends at: "columnist" before "Ai Roe", "his wife" before ", Lena Roe,". */
function nameBehind(tokens: readonly Token[], names: readonly Name[], head: number, last: number): Name | null {
  const institution = sourceKind(tokens[head]?.lower ?? '') === 'organization';
  if (!personal(tokens[head]) && !institution) return null;
  last = behindBracket(tokens, last);
  const comma = tokens[last]?.text === ',';
  if (!comma && (head !== last - 1 || institution)) return null;
  const first = last + (comma ? (tokens[last + 1]?.lower === 'the' ? 2 : 1) : 0);
  const name = names[nameAt(names, first)];
  if (name?.from !== first || !(institution ? name.kind === 'organization' : isPersonal(name))) return null;
  const end = tokens[name.last];
  return !comma || end?.text === ',' || end?.kind === 'stop' || end?.kind === 'mark' ? name : null;
}

/** "The secretary of HOA (Harbor Owners' Association), Ann Roe,": what a bracket adds stands between. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + BRACKET; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}
const BRACKET = 12;

/** "many Republicans", "one Korean" speak of people by their country or party; a place is a name only by itself. */
function isReferring(tokens: readonly Token[], name: Name, first: number, last: number): boolean {
  if (isDemonym(name.words.at(-1) ?? '') || isDemonym((name.words.at(-1) ?? '').replace(/s$/u, '')))
    return name.kind === 'person' && name.title !== null;
  const lead = tokens[first]?.lower ?? '';
  if (name.kind === 'place') return name.last === last && (name.first === first || lead === 'the');
  return name.kind === 'person' || name.from === first || !QUANTIFIERS.has(lead);
}
const QUANTIFIERS = new Set(
  'many some several few most all both one two three each every any no other another those these nearly'.split(' '),
);

/** The end of the mention's first phrase: before a comma, a bracket, a dash or a relative clause. */
function segmentEnd(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) i = name.last - 1;
    else if (i > first && BREAK.test(tokens[i]?.lower ?? '')) return i;
  }
  return last;
}
const BREAK = /^(?:[,(;:—–-]|who|which|that|whose)$/u;

/** The last word of the phrase before its first preposition or participle clause: the head noun, or a word of the name. */
function headWord(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) {
      head = name.last - 1;
      i = name.last - 1;
      continue;
    }
    if (!token || (i > first && (isPreposition(token) || isParticiple(token, tokens[i + 1])))) break;
    // "a pastor supporting Roe"
    if (i > first && personal(tokens[i - 1]) && /.ing$/u.test(token.lower) && tokens[i + 1]?.capital) break;
    if (token.kind === 'word' && (i === first || !token.capital || isCapital(token))) head = i;
  }
  return head;
}

/** "chief of staff Don Roe": a name at the end, straight after a noun, is what the nouns before it describe. */
function afterOffice(tokens: readonly Token[], inside: readonly Name[], last: number): number | null {
  const name = inside.find((known) => known.last === last);
  const before = tokens[(name?.from ?? 0) - 1];
  if (
    !name ||
    !isPersonal(name) ||
    before?.kind !== 'word' ||
    before.capital ||
    functionWord(before.lower) !== undefined
  )
    return null;
  return role(before.lower) !== undefined || (name.kind === 'person' && !/(?:ed|ing)$/u.test(before.lower))
    ? last - 1
    : null;
}

const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && functionWord(token.lower) === 'preposition';

/** "filed by", "trying to", "familiar with": a clause on the noun before it. */
const isParticiple = (token: Token, next: Token | undefined): boolean =>
  token.lower === 'familiar' ||
  token.lower === 'named' ||
  token.lower === 'close' ||
  (/.(?:ed|ing|wn)$/u.test(token.lower) &&
    !token.capital &&
    next !== undefined &&
    (isPreposition(next) || functionWord(next.lower) === 'determiner'));

/** "Ann Roe and Li Wei", "Roe and her aides", "Ann Roe, Bob Poe and Li Wei": names joined by "and". */
function coordinated(tokens: readonly Token[], inside: readonly Name[], first: number, last: number): Mention | null {
  const lead = inside[0];
  const both = tokens[first]?.lower === 'both';
  if (!lead || lead.kind === 'place' || (lead.from > first + 2 && !both)) return null;
  let between = false;
  for (let i = lead.last; i < last; i++) {
    const token = tokens[i];
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) {
      i = name.last - 1;
      continue;
    }
    if (token?.lower === 'and' && i > lead.from) {
      const after = inside.find((known) => known.from === i + 1);
      const comma = tokens[i - 1]?.text === ',';
      const parts = inside.filter((known) => known.kind !== 'place');
      if (after && isPersonal(after) && isPersonal(lead) && (!between || comma))
        return { form: 'several', parts, whole: true };
      if (
        both ||
        (i === lead.last && i < last - 1) ||
        (tokens[lead.last]?.text === ',' && parts.length === 1 && isDeterminer(tokens[lead.last + 1]))
      )
        return { form: 'several', parts, whole: false };
      return null;
    }
    // A noun between the names belongs to an apposition, in which "and" joins something else.
    if (token?.kind === 'word' && token.lower !== 'of' && !token.capital) between = true;
  }
  return null;
}

/** A noun for a person. */
const personal = (token: Token | undefined): boolean =>
  token !== undefined && (role(token.lower) !== undefined || title(token.lower) !== undefined);

const isPersonal = (name: Name): boolean => name.kind === 'person' || name.kind === 'unknown';
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'his' || token.lower === 'her' || token.lower === 'their');
