import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { nameWord } from '../../lexicon/name-words.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { title, type Gender } from '../../lexicon/people.js';
import type { QuoteSpeaker } from '../../records.js';
import type { Name, NameKind } from '../names/name.js';
import { names } from '../names/names.js';
import { isSuffix } from '../names/runs.js';
import { once } from '../once.js';

/** Somebody or something that names in the text refer to. */
export interface Entity {
  kind: NameKind;
  gender: Gender | null;
  /** Its fullest name, without titles. */
  full: Name;
  /** Every name of it, in the order of the text. */
  readonly names: Name[];
  /** The record of a speaker without a name: "a parent", "the weather bureau". */
  readonly described?: QuoteSpeaker;
}

export interface Entities {
  readonly all: readonly Entity[];
  readonly of: ReadonlyMap<Name, Entity>;
}

/** Which names mean the same: full names first, then short ones against them, so that a headline's "Roe" finds "Ann Roe" below it. */
export const entities = once((doc: Document): Entities => {
  const all: Entity[] = [];
  const of = new Map<Name, Entity>();
  const byWord = new Map<string, Entity[]>();
  const found = names(doc);

  // "Rail strike begins": in a headline the first word of "Rail Delivery Group" is any rail, when the text writes it small.
  let small: ReadonlySet<string> | null = null;
  const isCommon = (word: string): boolean => (small ??= smallWords(doc.tokens)).has(word);

  const create = (name: Name): Entity => {
    const entity: Entity = { kind: name.kind, gender: name.gender, full: name, names: [] };
    all.push(entity);
    for (const key of keysOf(name)) {
      const known = byWord.get(key);
      if (!known) byWord.set(key, [entity]);
      else if (known.length < MOST_HOMONYMS && known.at(-1) !== entity) known.push(entity);
    }
    return entity;
  };
  const merge = (entity: Entity, name: Name): void => {
    if (entity.kind === 'unknown' && (name.kind === 'person' || name.words.length === entity.full.words.length))
      entity.kind = name.kind;
    entity.gender ??= name.gender;
    if (name.words.length > entity.full.words.length && (name.kind === entity.kind || entity.full.kind === 'unknown'))
      entity.full = name;
    of.set(name, entity);
  };

  for (const name of found) {
    if (name.kind === 'place' || name.core.length < 2) continue;
    const known =
      byWord.get(familyOf(name))?.find((entity) => sameFull(entity, name)) ??
      byWord.get(name.words[0] ?? '')?.find((entity) => sameCompany(entity.full, name));
    merge(known ?? create(name), name);
  }
  for (const name of found) {
    const located = name.kind === 'place' && functionWord(doc.tokens[name.first - 1]?.lower ?? '') === 'preposition';
    const entity = of.get(name) ?? (located ? undefined : shortFor(name, byWord, isCommon)) ?? create(name);
    merge(entity, name);
    entity.names.push(name);
  }
  return { all, of };
});

/** More people of one name than any article has: bounds the search in a list of names. */
const MOST_HOMONYMS = 12;

/** The word that a short form of the name would be. */
export function familyOf(name: Name): string {
  const words = name.core;
  return (name.familyFirst ? words[0] : words.at(-1)) ?? name.words[0] ?? '';
}

/** What an entity is looked up by; a key may come twice. */
function keysOf(name: Name): readonly string[] {
  const words = name.core;
  if (words.length < 2) return [familyOf(name)];
  if (name.kind !== 'organization') return [familyOf(name), words[0] ?? '', words.at(-1) ?? '', ...words.slice(1, 3)];
  return [familyOf(name), words[0] ?? '', words.at(-1) ?? '', ...(words.length > 2 ? [initials(name)] : [])];
}

const initials = (name: Name): string =>
  name.words
    .filter((word) => !LINKS.has(word))
    .map((word) => word[0] ?? '')
    .join('');
const LINKS = new Set(['of', 'for', 'the', 'and', 'on', 'at']);

const suffixOf = (name: Name): string => name.words.filter(isSuffix).join(' ').replaceAll('.', '');

/** Whether a full name may be another form of the entity's: equal or matching given names, no other suffix, no other sex. */
function sameFull(entity: Entity, name: Name): boolean {
  const known = entity.full;
  if (known.words.length < 2) return false;
  if (sameWords(known.words, name.words)) return true;
  if (name.kind === 'organization' || entity.kind === 'organization') return false;
  if (entity.gender && name.gender && entity.gender !== name.gender) return false;
  if (suffixOf(known) !== suffixOf(name) || known.familyFirst !== name.familyFirst) return false;
  const a = known.core;
  const b = name.core;
  if (familyOf(known) !== familyOf(name)) return false;
  if (known.familyFirst) return a.slice(1).join('').replaceAll('-', '') === b.slice(1).join('').replaceAll('-', '');
  return sameGiven(a[0] ?? '', b[0] ?? '');
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** "Harbor Mills" and "Harbor Mills Corp.": one is the other with a company's ending. */
function sameCompany(a: Name, b: Name): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (long.kind !== 'organization' || short.kind === 'person' || short.words.length < 2) return false;
  return long.words.every((word, i) =>
    i < short.words.length ? short.words[i] === word : nameWord(word) === 'company',
  );
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  if (short.endsWith('.')) return long.startsWith(short[0] ?? '');
  return short.length > 2 && long.startsWith(short);
}

function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { lower, capital } of tokens) if (!capital) small.add(lower);
  return small;
}

/** The entity a short name means: of its family name, else its given name, else its initials; of several, the one spoken of most. */
function shortFor(
  name: Name,
  byWord: ReadonlyMap<string, readonly Entity[]>,
  isCommon: (word: string) => boolean,
): Entity | undefined {
  const words = name.core;
  const word = words[0];
  if (word === undefined || words.length > 1) return undefined;
  let best: Entity | undefined;
  let most = -1;
  for (const entity of byWord.get(word) ?? []) {
    const score = shortFit(entity, name, word, isCommon);
    // "Mr. Poe" after "Ann and Lee Poe" is the nearer one; a bare "Poe" the one named first.
    if (score > most || (score === most && name.gender !== null && lastNamed(entity) > lastNamed(best))) {
      most = score;
      best = entity;
    }
  }
  return best;
}

const lastNamed = (entity: Entity | undefined): number => entity?.names.at(-1)?.first ?? -1;

function shortFit(entity: Entity, name: Name, word: string, isCommon: (word: string) => boolean): number {
  const words = entity.full.words;
  if (words.length === 1)
    return (entity.kind === 'place') === (name.kind === 'place') ? 1000 + entity.names.length : -1;
  if (entity.gender && name.gender && entity.gender !== name.gender) return -1;
  if (entity.kind === 'organization' || entity.kind === 'place') {
    if (name.title !== null) return -1;
    const known = name.kind === 'organization';
    if (known && initials(entity.full) === word) return 900;
    if (words[0] !== word) return -1;
    const last = words.at(-1) ?? '';
    const company = nameWord(last) === 'company';
    // "Harbor Mills" is "Harbor" for short; "the Harbor Ministry" is not.
    const short = name.kind === 'unknown' && entity.kind === 'organization' && sourceKind(last) === undefined;
    if ((!company && !short) || (!known && isCommon(word))) return -1;
    return company ? 500 : 300;
  }
  const family = familyOf(entity.full) === word;
  // "KIM:" labels a speaker in capitals.
  if (
    (name.kind === 'organization' && (!family || word.length < 3)) ||
    (name.kind === 'place' && familyOf(entity.full) !== word)
  )
    return -1;
  if (entity.kind === 'unknown' && words.at(-1) !== word && name.title === null) return -1;
  // "Ms. Acosta" for Melba Acosta Roe, "Mr. Lou" for Lou Jiwei.
  if (!family && name.title !== null && words.length > 1 && !title(name.title.toLowerCase())?.given)
    return words.indexOf(word) > 0 ? 60 : 40;
  const titled = name.title !== null && entity.names.some((known) => known.title === name.title);
  const agrees = name.gender !== null && entity.gender === name.gender;
  return (family ? 2000 : 100) + (titled || agrees ? 500 : 0) + Math.min(entity.names.length, 400);
}
