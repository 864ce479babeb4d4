import type { Document } from '../../document/document.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { alsoCalled, role, type Gender } from '../../lexicon/people.js';
import type { QuoteSpeaker, SpeakerType } from '../../records.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import { isKin, officeOf } from '../names/office.js';
import { CLAUSE, wordOfClause } from './clause-words.js';
import type { Entities, Entity } from './entities.js';
import { isInstitution } from './institutions.js';
import { nameAt } from './places.js';

/** What the text tells of an entity beside its names. */
export interface Profile {
  readonly role: string | null;
  readonly organization: string | null;
  readonly gender: Gender | null;
  readonly type: SpeakerType;
  /** Every word of its roles and titles in lower case, and what they are called too. */
  readonly roleWords: ReadonlySet<string>;
}

/** Who spoke, and at which token. */
export interface Said {
  readonly token: number;
  readonly entity: Entity;
  readonly speaker: QuoteSpeaker;
}

/** What a name's place in its sentence says for whom it names. */
export interface Standing {
  readonly entity: Entity;
  readonly sentence: number;
  readonly points: number;
  readonly because: string;
}

/** A text while its mentions are resolved one after the other. */
export interface Scene {
  readonly doc: Document;
  readonly names: readonly Name[];
  readonly entities: Entities;
  /** Spans of speech, in the order of the text: names inside are spoken of, not acting. */
  readonly speech: readonly Span[];
  /** Entities that a quote names as its speaker, anywhere in the text. */
  readonly speaking: ReadonlySet<Entity>;
  readonly profiles: Map<Entity, Profile>;
  /** By the index of the name; undefined until it is asked for. */
  readonly standings: (Standing | null | undefined)[];
  readonly said: Said[];
  /** Speakers without a name by their head noun: the last "ministry", the last "spokesman". */
  readonly byNoun: Map<string, Entity>;
}

/** Mentions looked at for a role: it stands at the first ones. */
const MENTIONS = 12;

export function profileOf(scene: Scene, entity: Entity): Profile {
  let profile = scene.profiles.get(entity);
  if (!profile) {
    profile = entity.described ? describedProfile(entity.described, entity.gender) : namedProfile(scene, entity);
    scene.profiles.set(entity, profile);
  }
  return profile;
}

const describedProfile = ({ role: office, organization, type }: QuoteSpeaker, gender: Gender | null): Profile => ({
  role: office,
  organization,
  gender,
  type,
  roleWords: NO_WORDS,
});

const NO_WORDS: ReadonlySet<string> = new Set();

function namedProfile(scene: Scene, entity: Entity): Profile {
  const { kind, names } = entity;
  let told: string | null = null;
  let organization: string | null = null;
  let { gender } = entity;
  let roleWords: Set<string> | null = null;
  if (kind !== 'organization' && kind !== 'place') {
    for (let i = 0; i < names.length && i < MENTIONS; i++) {
      const office = officeOf(scene.doc, scene.names, nameAt(scene.names, names[i]?.first ?? 0));
      // "Allergan, the maker of drugs": what institutions are called too makes nobody a person.
      if (kind === 'unknown' && isInstitutional(office.role)) continue;
      organization ??= office.organization;
      if (office.role === null) continue;
      if (!isKin(office.role)) told ??= office.role;
      roleWords ??= new Set();
      for (const word of office.role.toLowerCase().split(' ')) {
        roleWords.add(word);
        for (const also of alsoCalled(word)) roleWords.add(also);
        gender ??= role(word)?.gender ?? null;
      }
    }
    if (kind === 'person' || told !== null || scene.speaking.has(entity)) gender ??= genderInClause(scene, entity);
  }
  const type = typeOf(scene, entity, told !== null || gender !== null);
  return { role: told, organization, gender, type, roleWords: roleWords ?? NO_WORDS };
}

/** "state broadcaster", "publisher of maps", but no "cabinet member for housing". */
const isInstitutional = (told: string | null): boolean => {
  const head = told
    ?.split(/ (?:for|of|at|in|on|to|that|which|who) /u, 1)[0]
    ?.split(' ')
    .at(-1);
  return head !== undefined && sourceKind(head) === 'organization';
};

const BOUND: ReadonlyMap<string, Gender> = new Map([
  ['his', 'm'],
  ['himself', 'm'],
  ['her', 'f'],
  ['herself', 'f'],
]);

/** "Roe told her staff": a possessive in the clause of a subject speaks of the subject, unless somebody else comes between. */
function genderInClause(scene: Scene, entity: Entity): Gender | null {
  const { tokens } = scene.doc;
  let votes = 0;
  for (const name of entity.names.slice(0, MENTIONS * 2)) {
    if (tokens[name.last]?.kind === 'clitic') continue;
    const gender = BOUND.get(wordOfClause(tokens, name.last, CLAUSE, BOUND) ?? '');
    if (gender) votes += gender === 'm' ? 1 : -1;
  }
  return votes > 0 ? 'm' : votes < 0 ? 'f' : null;
}

/** People are shortened to their last word, institutions to their first. */
function typeOf(scene: Scene, { kind, full, names }: Entity, personal: boolean): SpeakerType {
  if (kind === 'person' || (kind === 'unknown' && personal)) return 'person';
  if (kind !== 'unknown') return 'organization';
  const { words } = full;
  const first = names.slice(0, MENTIONS * 2);
  const short = first.find((name) => words.length > 1 && name.words.length === 1)?.words[0];
  if (short === words[0] || first.some((name) => isInstitution(scene.doc, name))) return 'organization';
  return words.length > 1 && words.length < 4 ? 'person' : 'unknown';
}
