import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { sourceKind, sourceNoun } from '../../lexicon/organizations.js';
import { isDemonym, role } from '../../lexicon/people.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import { coordinated, type Several } from './coordinated.js';
import { afterOffice, headWord, isPersonal, personal, segmentEnd } from './head.js';
import { nameAt, tokenAt } from './places.js';

/** What a mention says by its form. */
export type Mention =
  | { readonly form: 'pronoun'; readonly token: number; readonly word: string }
  | { readonly form: 'name'; readonly name: Name }
  | Several
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
  // Most mentions are a name and nothing else.
  const whole = inside.length === 1 ? inside[0] : undefined;
  if (whole?.from === first && whole.last === last && isReferring(tokens, whole, first, last))
    return { form: 'name', name: whole };
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
  const behind = nameBehind(tokens, names, head, { first, last });
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
function nameBehind(tokens: readonly Token[], names: readonly Name[], head: number, mention: TokenRange): Name | null {
  const last = behindBracket(tokens, mention.last);
  const comma = tokens[last]?.text === ',';
  const person = personal(tokens[head]);
  const institution =
    sourceKind(tokens[head]?.lower ?? '') === 'organization' || (!person && comma && isDefinite(tokens, mention));
  if (!person && !institution) return null;
  if (!comma && (head !== last - 1 || institution)) return null;
  const article = comma && ARTICLE.test(tokens[last + 1]?.lower ?? '');
  let first = last + (article ? 2 : comma ? 1 : 0);
  const name = names[nameAt(names, first)];
  // "his teacher, | the old composer | Li Wei": what he is stands before the name.
  if (name && (article || (comma && personal(tokens[name.from - 1]))))
    while (first < name.from && name.from - first < LED && isPlain(tokens[first])) first++;
  // "the mine's operator, | state-owned | Roe Carbon"
  while (first < (name?.from ?? 0) && isPlain(tokens[first]) && tokens[first]?.lower.includes('-') === true) first++;
  // An owner, a maker or a rival may be a firm.
  const firm = institution || (comma && isDefinite(tokens, mention));
  const fits = name && ((person && isPersonal(name)) || (firm && name.kind === 'organization'));
  if (name?.from !== first || fits !== true) return null;
  const end = tokens[name.last];
  return !comma || end?.text === ',' || end?.kind === 'stop' || end?.kind === 'mark' ? name : null;
}

/** "The mine's operator", "its rival": one thing that has a name. */
const isDefinite = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  /^(?:the|its|his|her|their|our)$/u.test(tokens[first]?.lower ?? '');

const ARTICLE = /^(?:the|an?)$/u;
const LED = 4;
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && functionWord(token.lower) === undefined;

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
