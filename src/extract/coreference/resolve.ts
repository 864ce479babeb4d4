import type { Document } from '../../document/document.js';
import type { MentionKind, QuoteSpeaker, SpeakerType } from '../../records.js';
import type { Span } from '../../text/span.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { role } from '../../lexicon/people.js';
import type { Name } from '../names/name.js';
import { names } from '../names/names.js';
import { spaced } from '../names/read.js';
import { hash } from '../identify.js';
import { entities, type Entity } from './entities.js';
import { readMention, tokenAt, type Mention } from './mention.js';
import { personCandidates, type Candidate, type Said, type Scene } from './pronouns.js';

/** A quote as coreference sees it; in the order of the text. */
export interface Attributed {
  /** The speaker's mention at that quote ("he", "Kim", "a spokesman for the ministry", "who"); null when there is none. */
  readonly mention: Span | null;
  readonly content: readonly Span[];
}

/** Who a mention means, and why. */
export interface Resolution {
  readonly speaker: QuoteSpeaker | null;
  /** Which way led there, in words. */
  readonly because: string;
  /** Whom else a pronoun or a noun could have meant, the best first. */
  readonly candidates: readonly {
    readonly name: string;
    readonly score: number;
    readonly because: readonly string[];
  }[];
}

/** The speaker of every quote under its full name; null without a mention. */
export function resolveSpeakers(doc: Document, attributed: readonly Attributed[]): readonly (QuoteSpeaker | null)[] {
  return resolutions(doc, attributed).map(({ speaker }) => speaker);
}

/** As `resolveSpeakers`, with the reasons. */
export function resolutions(doc: Document, attributed: readonly Attributed[]): readonly Resolution[] {
  const scene: Scene = {
    doc,
    names: names(doc),
    entities: entities(doc),
    speech: attributed.flatMap(({ content }) => content).sort((a, b) => a.start - b.start),
  };
  const said: Said[] = [];
  return attributed.map(({ mention }) => {
    if (!mention) return { speaker: null, because: 'no mention', candidates: [] };
    const read = readMention(doc, scene.names, mention);
    if (!read)
      return { speaker: asWritten(doc, mention, 'description', 'unknown'), because: 'no words', candidates: [] };
    return resolve(scene, mention, read, said);
  });
}

function resolve(scene: Scene, span: Span, mention: Mention, said: Said[]): Resolution {
  const { doc, entities } = scene;
  const token = tokenAt(doc.tokens, span.start);
  const known = (
    entity: Entity,
    how: MentionKind,
    because: string,
    candidates: readonly Candidate[] = [],
  ): Resolution => {
    said.push({ token, entity });
    return {
      speaker: ofEntity(doc, span, entity, how),
      because,
      candidates: candidates.map((one) => ({ name: one.entity.full.text, score: one.score, because: one.because })),
    };
  };
  if (mention.form === 'name') {
    const entity = entities.of.get(mention.name);
    if (entity)
      return known(entity, mention.name.words.length < entity.full.words.length ? 'short-name' : 'named', 'named');
  }
  if (mention.form === 'pronoun' && (mention.word === 'he' || mention.word === 'she')) {
    const candidates = personCandidates(scene, mention.token, mention.word, said);
    const best = candidates[0];
    if (best) return known(best.entity, 'pronoun', best.because.join(', '), candidates);
  }
  if (mention.form === 'pronoun' && mention.word === 'who') {
    const antecedent = nameBefore(scene, mention.token);
    const entity = antecedent && entities.of.get(antecedent);
    if (entity) return known(entity, 'pronoun', 'relative clause');
  }
  if (mention.form === 'several') {
    return {
      speaker: { ...asWritten(doc, span, 'named', 'group'), name: expanded(scene, span, mention.parts) },
      because: 'several named',
      candidates: [],
    };
  }
  const how = mention.form === 'pronoun' ? 'pronoun' : 'description';
  const type = mention.form === 'description' ? typeOf(doc.tokens[mention.head]?.lower ?? '') : 'unknown';
  return { speaker: asWritten(doc, span, how, type), because: 'as written', candidates: [] };
}

/** The name that ends right before "who", or before its comma. */
function nameBefore(scene: Scene, token: number): Name | undefined {
  const { tokens } = scene.doc;
  const end = tokens[token - 1]?.text === ',' ? token - 1 : token;
  return scene.names.find((name) => name.last === end && name.kind !== 'place');
}

/** The mention with every short name in it written in full: "Ann Roe and her aides". */
function expanded(scene: Scene, span: Span, parts: readonly Name[]): string {
  let text = '';
  let at = span.start;
  for (const name of parts) {
    text += scene.doc.text.slice(at, name.start) + (scene.entities.of.get(name)?.full.text ?? name.text);
    at = name.end;
  }
  return spaced(text + scene.doc.text.slice(at, span.end));
}

function typeOf(head: string): SpeakerType {
  const kind = sourceKind(head);
  if (kind) return kind;
  if (role(head)) return head.endsWith('s') ? 'group' : 'person';
  return 'unknown';
}

function asWritten(doc: Document, span: Span, how: MentionKind, type: SpeakerType): QuoteSpeaker {
  const written = doc.text.slice(span.start, span.end);
  return {
    ...span,
    id: idOf(written),
    asWritten: written,
    name: spaced(written),
    how,
    role: null,
    organization: null,
    type,
    anonymous: type === 'person' || type === 'group',
  };
}

function ofEntity(doc: Document, span: Span, entity: Entity, how: MentionKind): QuoteSpeaker {
  return {
    ...span,
    id: idOf(entity.full.text),
    asWritten: doc.text.slice(span.start, span.end),
    name: entity.full.text,
    how,
    role: entity.names.find((name) => name.title !== null)?.title ?? null,
    organization: null,
    type:
      entity.kind === 'organization' || entity.kind === 'place'
        ? 'organization'
        : entity.kind === 'person'
          ? 'person'
          : 'unknown',
    anonymous: false,
  };
}

const idOf = (name: string): string => `s-${hash(name.toLowerCase())}`;
