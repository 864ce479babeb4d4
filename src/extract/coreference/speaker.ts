import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { role, type Gender } from '../../lexicon/people.js';
import type { MentionKind, QuoteSpeaker, SpeakerType } from '../../records.js';
import { spaced } from '../../text/spaced.js';
import type { Span } from '../../text/span.js';
import { hash } from '../identify.js';
import { organizationIn } from '../names/phrase.js';
import { wordOfClause } from './clause-words.js';
import type { Entity } from './entities.js';
import type { Description } from './mention.js';
import { nameAt, tokenAt } from './places.js';
import { profileOf, type Scene } from './scene.js';

/** The speaker record of somebody with a name. */
export function namedSpeaker(scene: Scene, span: Span, entity: Entity, how: MentionKind): QuoteSpeaker {
  if (entity.described)
    return {
      ...entity.described,
      start: span.start,
      end: span.end,
      asWritten: scene.doc.text.slice(span.start, span.end),
      how,
    };
  const profile = profileOf(scene, entity);
  const name = entity.full.text;
  return {
    start: span.start,
    end: span.end,
    id: speakerId(name),
    asWritten: scene.doc.text.slice(span.start, span.end),
    name,
    how,
    role: profile.role,
    organization: profile.organization,
    type: profile.type,
    anonymous: false,
  };
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);
const LONGEST_RELATIVE = 23;

/** "an official, who was not named because she may not speak": the clause on a description tells of a man or of a woman. */
function genderInRelative(tokens: readonly Token[], at: number): Gender | null {
  const first = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[first]?.lower !== 'who') return null;
  return PRONOUNS.get(wordOfClause(tokens, first + 1, LONGEST_RELATIVE, PRONOUNS) ?? '') ?? null;
}

/** An entity for a speaker without a name, so that pronouns can take it up. */
export function describedEntity(scene: Scene, speaker: QuoteSpeaker, head: number): Entity {
  const noun = scene.doc.tokens[head]?.lower ?? '';
  const { start, end, type, name } = speaker;
  const gender = role(noun)?.gender ?? genderInRelative(scene.doc.tokens, tokenAt(scene.doc.tokens, end));
  const kind = type === 'person' || type === 'organization' ? type : 'unknown';
  const full = {
    start,
    end,
    first: head,
    last: head + 1,
    from: head,
    kind,
    text: name,
    words: [noun],
    core: [noun],
    gender,
    title: null,
    familyFirst: false,
  } as const;
  return { kind, gender, full, names: [], described: speaker };
}

/** The speaker record of a phrase without a name; `name` is the phrase where a fuller one is not known. */
export function describedSpeaker(
  scene: Scene,
  span: Span,
  how: MentionKind,
  description: Description | null,
  fuller?: string,
): QuoteSpeaker {
  const { doc } = scene;
  const written = doc.text.slice(span.start, span.end);
  const name = (
    fuller ?? spaced(doc.text.slice(span.start, (description && nounEnd(doc, description)) ?? span.end))
  ).replace(ARTICLE, '');
  const head = description ? (doc.tokens[description.head]?.lower ?? '') : '';
  const type = description ? typeOfNoun(head) : 'unknown';
  const personal = description !== null && type === 'person';
  return {
    start: span.start,
    end: span.end,
    id: speakerId(name),
    asWritten: written,
    name,
    how,
    role: personal ? roleText(doc, description) : null,
    organization: personal ? employer(scene, description) : null,
    type,
    anonymous: type === 'person' || type === 'group',
  };
}

/** "A study published": the end of the noun that a participle trails. */
function nounEnd({ tokens }: Document, description: Description): number | null {
  if (description.last !== description.head + 2) return null;
  const trailing = tokens[description.head + 1];
  const trails = trailing?.capital === false && /.ed$/u.test(trailing.lower);
  return trails ? (tokens[description.head]?.end ?? null) : null;
}

/** The organization in a description; "Roe's wife" works for nobody. */
function employer({ doc, names, entities }: Scene, { first, last }: Description): string | null {
  const index = nameAt(names, first);
  const name = names[index];
  if (name && name.last <= last && entities.of.get(name)?.kind === 'person') return null;
  return organizationIn(doc, names, index, first, last);
}

/** The noun that names the speaker is no role beside it, unless it says for whom he speaks. */
function roleText(doc: Document, { head }: Description): string | null {
  const noun = doc.tokens[head]?.text ?? '';
  return noun.startsWith('spokes') ? noun : null;
}

export function typeOfNoun(head: string): SpeakerType {
  const kind = sourceKind(head);
  if (kind) return kind;
  if (role(head)) return head.endsWith('s') ? 'group' : 'person';
  const singular = head.endsWith('s') ? sourceKind(head.slice(0, -1)) : undefined;
  // "The brewers": who speaks and is many are people.
  return singular ?? (AGENTS.test(head) ? 'group' : 'unknown');
}

const AGENTS = /..(?:ers|ors|ists|ians)$/u;

const ARTICLE = /^(?:the|an|a) /iu;

/** The same for the same name, whatever its case and article. */
export const speakerId = (name: string): string => `s-${hash(name.toLowerCase().replace(ARTICLE, ''))}`;
