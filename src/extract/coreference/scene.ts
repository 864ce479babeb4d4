import type { Document } from '../../document/document.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { alsoCalled, role, type Gender } from '../../lexicon/people.js';
import type { QuoteSpeaker, SpeakerType } from '../../records.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import { isKin, officeOf } from '../names/office.js';
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
  readonly standings: Map<Name, Standing>;
  readonly said: Said[];
  /** Speakers without a name by their head noun: the last "ministry", the last "spokesman". */
  readonly byNoun: Map<string, Entity>;
}

/** Mentions looked at for a role: it stands at the first ones. */
const MENTIONS = 12;

export function profileOf(scene: Scene, entity: Entity): Profile {
  const known = scene.profiles.get(entity);
  if (known) return known;
  if (entity.described) {
    const { role: office, organization, type } = entity.described;
    return { role: office, organization, type, gender: entity.gender, roleWords: new Set() };
  }
  let told: string | null = null;
  let organization: string | null = null;
  let gender = entity.gender;
  const roleWords = new Set<string>();
  if (entity.kind !== 'organization' && entity.kind !== 'place') {
    for (const name of entity.names.slice(0, MENTIONS)) {
      const office = officeOf(scene.doc, scene.names, nameAt(scene.names, name.first));
      // "Allergan, the maker of drugs": what institutions are called too makes nobody a person.
      if (entity.kind === 'unknown' && isInstitutional(office.role)) continue;
      if (office.role !== null && !isKin(office.role)) told ??= office.role;
      organization ??= office.organization;
      for (const word of office.role?.toLowerCase().split(' ') ?? []) {
        roleWords.add(word);
        for (const also of alsoCalled(word)) roleWords.add(also);
        gender ??= role(word)?.gender ?? null;
      }
    }
    if (entity.kind === 'person' || told !== null || scene.speaking.has(entity))
      gender ??= genderInClause(scene, entity);
  }
  const type = typeOf(scene, entity, told !== null || gender !== null);
  const profile = { role: told, organization, gender, type, roleWords };
  scene.profiles.set(entity, profile);
  return profile;
}

const isInstitutional = (told: string | null): boolean =>
  told?.split(' ').some((word) => sourceKind(word) === 'organization') === true;

const BOUND: Readonly<Record<string, Gender>> = { his: 'm', himself: 'm', her: 'f', herself: 'f' };
const REACH = 14;

/** "Roe told her staff": a possessive in the clause of a subject speaks of the subject, unless somebody else comes between. */
function genderInClause(scene: Scene, entity: Entity): Gender | null {
  const { tokens } = scene.doc;
  let votes = 0;
  for (const name of entity.names.slice(0, MENTIONS * 2)) {
    if (tokens[name.last]?.kind === 'clitic') continue;
    for (let i = name.last; i < name.last + REACH; i++) {
      const token = tokens[i];
      if (!token || token.kind === 'stop' || token.kind === 'mark' || (token.capital && token.kind === 'word')) break;
      const gender = BOUND[token.lower];
      if (gender) {
        votes += gender === 'm' ? 1 : -1;
        break;
      }
    }
  }
  return votes > 0 ? 'm' : votes < 0 ? 'f' : null;
}

/** People are shortened to their last word, institutions to their first. */
function typeOf(scene: Scene, { kind, full, names }: Entity, personal: boolean): SpeakerType {
  if (kind === 'person' || (kind === 'unknown' && personal)) return 'person';
  if (kind !== 'unknown') return 'organization';
  const { words } = full;
  if (words.length < 2) return 'unknown';
  const first = names.slice(0, MENTIONS * 2);
  const short = first.find((name) => name.words.length === 1)?.words[0];
  if (short === words[0] || first.some((name) => isInstitution(scene.doc, name))) return 'organization';
  return words.length < 4 ? 'person' : 'unknown';
}
