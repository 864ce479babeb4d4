import type { Document } from '../../document/document.js';
import { sourceNoun } from '../../lexicon/organizations.js';
import type { Candidate as RankedName, MentionKind, QuoteSpeaker } from '../../records.js';
import { byPosition, type Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import { names } from '../names/names.js';
import { spaced } from '../names/read.js';
import { fullerBefore, namedBefore, spokenBefore } from './descriptions.js';
import { actorBefore, apposedBefore, institutionBefore, phraseBefore, pluralBefore } from './antecedents.js';
import { entities, type Entity } from './entities.js';
import { labelsOf } from './labels.js';
import { readMention, type Description, type Mention } from './mention.js';
import { nameAt, sentenceAt, tokenAt } from './places.js';
import { isPersonPronoun, personCandidates, type Candidate, type Trail } from './pronouns.js';
import type { Scene } from './scene.js';
import { describedEntity, describedSpeaker, namedSpeaker } from './speaker.js';

/** A quote as coreference sees it; in the order of the text. */
export interface Attributed {
  /** The speaker's mention at that quote ("he", "Kim", "a spokesman for the ministry", "who"); null when there is none. */
  readonly mention: Span | null;
  readonly content: readonly Span[];
  /** The mention stands before a colon at the head of a turn: "KIM:", "Q:". */
  readonly label?: boolean;
}

/** Who a mention means, and why. */
export interface Resolution {
  readonly speaker: QuoteSpeaker | null;
  /** Which way led there, in words. */
  readonly because: string;
  /** Whom else a pronoun could have meant, the best first. */
  readonly candidates: readonly RankedName[];
}

/** The speaker of every quote under its full name; null without a mention. */
export function resolveSpeakers(doc: Document, attributed: readonly Attributed[]): readonly (QuoteSpeaker | null)[] {
  return resolutions(doc, attributed).map(({ speaker }) => speaker);
}

/** As `resolveSpeakers`, with the reasons. */
export function resolutions(doc: Document, attributed: readonly Attributed[]): readonly Resolution[] {
  if (attributed.length === 0) return [];
  const found = names(doc);
  const known = entities(doc);
  const mentions = attributed.map(({ mention }) => mention && readMention(doc, found, mention));
  const speaking = new Set<Entity>();
  for (const mention of mentions) {
    const entity = mention?.form === 'name' ? known.of.get(mention.name) : undefined;
    if (entity) speaking.add(entity);
  }
  const scene: Scene = {
    doc,
    names: found,
    entities: known,
    speech: attributed.flatMap(({ content }) => content).sort(byPosition),
    speaking,
    profiles: new Map(),
    said: [],
    byNoun: new Map(),
  };
  const trail: Trail = { next: 0, last: new Map() };
  const label = attributed.find((one) => one.label)?.mention;
  const labels = label && labelsOf(scene, tokenAt(doc.tokens, label.start));
  return attributed.map((one, i) => {
    const mention = mentions[i];
    if (!one.mention || !mention) return continued(scene, one.content[0]);
    const meant = one.label ? labels?.(doc.text.slice(one.mention.start, one.mention.end)) : null;
    if (meant) return labelled(scene, one.mention, meant.entity, meant.because);
    return resolve(scene, trail, one.mention, mention);
  });
}

/** A label that is no name. */
function labelled(scene: Scene, span: Span, entity: Entity, because: string): Resolution {
  const speaker = namedSpeaker(scene, span, entity, 'short-name');
  scene.said.push({ token: tokenAt(scene.doc.tokens, span.start), entity, speaker });
  return { speaker, because, candidates: [] };
}

/** A quotation without a mention behind a quote of the same paragraph goes on with its speaker. */
function continued(scene: Scene, content: Span | undefined): Resolution {
  const last = scene.said.at(-1);
  if (last && content && goesOn(scene, last.token, content))
    return { speaker: { ...last.speaker, how: 'continued' }, because: 'spoke last in the paragraph', candidates: [] };
  return { speaker: null, because: 'no mention', candidates: [] };
}

/** The quotation's sentence is the one of the last mention or the next. */
function goesOn({ doc }: Scene, mention: number, content: Span): boolean {
  const at = tokenAt(doc.tokens, content.start);
  const quoted = doc.tokens[at]?.kind === 'mark' || doc.tokens[at - 1]?.kind === 'mark';
  const [from, to] = [sentenceAt(doc, mention), sentenceAt(doc, at)];
  return quoted && to - from <= 1 && doc.sentences[from]?.paragraph === doc.sentences[to]?.paragraph;
}

function resolve(scene: Scene, trail: Trail, span: Span, mention: Mention): Resolution {
  const token = tokenAt(scene.doc.tokens, span.start);
  const answer = (
    speaker: QuoteSpeaker,
    because: string,
    entity: Entity,
    candidates: readonly Candidate[] = [],
  ): Resolution => {
    scene.said.push({ token, entity, speaker });
    return {
      speaker,
      because,
      candidates: candidates.map((one) => ({ name: one.entity.full.text, score: one.score, because: one.because })),
    };
  };
  const named = (
    entity: Entity,
    how: MentionKind,
    because: string,
    candidates: readonly Candidate[] = [],
  ): Resolution => answer(namedSpeaker(scene, span, entity, how), because, entity, candidates);
  const described = (
    how: MentionKind,
    description: Description | null,
    because: string,
    fuller?: string,
  ): Resolution => {
    const speaker = describedSpeaker(scene, span, how, description, fuller);
    const entity = describedEntity(scene, speaker, description?.head ?? token);
    if (description) scene.byNoun.set(scene.doc.tokens[description.head]?.lower ?? '', entity);
    return answer(speaker, because, entity);
  };

  const joint = (speaker: QuoteSpeaker, because: string): Resolution =>
    answer(speaker, because, describedEntity(scene, speaker, token));

  switch (mention.form) {
    case 'name': {
      const entity = scene.entities.of.get(mention.name);
      if (!entity) break;
      return named(entity, mention.name.words.length < entity.full.words.length ? 'short-name' : 'named', 'named');
    }
    case 'several':
      return joint(severalSpeaker(scene, span, mention.parts, mention.whole), 'several are named');
    case 'pronoun': {
      if (isPersonPronoun(mention.word)) {
        const candidates = personCandidates(scene, mention.token, mention.word, trail);
        const best = candidates[0];
        if (!best) break;
        trail.last.set(subjectOf(mention.word), { token, entity: best.entity });
        return named(best.entity, 'pronoun', best.because.join(', '), candidates);
      }
      if (mention.word === 'who' || mention.word === 'which') {
        const apposed = apposedBefore(scene, mention.token);
        if (apposed) return named(apposed, 'pronoun', 'relative clause behind an apposition');
        const before = phraseBefore(scene, mention.token);
        const antecedent = before && readMention(scene.doc, scene.names, before);
        const entity = antecedent?.form === 'name' ? scene.entities.of.get(antecedent.name) : undefined;
        if (entity) return named(entity, 'pronoun', 'relative clause');
        if (before && antecedent?.form === 'several') {
          const speaker = severalSpeaker(scene, before, antecedent.parts, antecedent.whole);
          return joint({ ...speaker, ...written(scene, span), how: 'pronoun' }, 'relative clause');
        }
        if (before && antecedent?.form === 'description')
          return described(
            'pronoun',
            antecedent,
            'relative clause',
            spaced(scene.doc.text.slice(before.start, before.end)),
          );
      }
      if (mention.word === 'they' || mention.word === 'it') {
        const actor = actorBefore(scene, mention.token, mention.word);
        const group = actor && !('names' in actor) ? actor : null;
        const spoke = pluralBefore(scene, token, mention.word);
        // Whoever acts after the last speaker is nearer.
        if (spoke && (!group || group.start < spoke.speaker.start))
          return answer({ ...spoke.speaker, ...written(scene, span), how: 'pronoun' }, 'spoke last', spoke.entity);
        if (actor && 'names' in actor) return named(actor, 'pronoun', 'acts in the sentence before');
        const read = group && readMention(scene.doc, scene.names, group);
        if (read?.form === 'description')
          return described(
            'pronoun',
            read,
            'acts in the sentence before',
            scene.doc.text.slice(group?.start, group?.end),
          );
      }
      break;
    }
    case 'description': {
      const owner = utteranceOwner(scene, mention, trail);
      if (owner) return named(owner, 'description', 'its author');
      const taken = spokenBefore(scene, mention);
      if (taken) return named(taken, 'description', 'the same noun spoke before');
      const entity = namedBefore(scene, mention);
      if (entity) return named(entity, 'description', 'the noun is its role or part of its name');
      const issuer = issuerOf(scene, mention);
      if (issuer) return named(issuer, 'description', 'who issues the figures');
      const fuller = fullerBefore(scene, mention);
      if (fuller !== null) return described('description', mention, 'a fuller phrase before', fuller);
      const institution = institutionBefore(scene, mention);
      if (institution) return named(institution, 'description', 'an institution that spoke before');
      return described('description', mention, 'as written');
    }
  }
  return described(mention.form === 'pronoun' ? 'pronoun' : 'description', null, 'as written');
}

const subjectOf = (pronoun: string): string =>
  pronoun === 'her' || pronoun === 'herself' || pronoun === 'she' ? 'she' : 'he';

const written = (scene: Scene, span: Span): { start: number; end: number; asWritten: string } => ({
  start: span.start,
  end: span.end,
  asWritten: scene.doc.text.slice(span.start, span.end),
});

/** "His speech", "Roe's tweet": the person who made it; a study or a lawsuit speaks for itself. */
function utteranceOwner(scene: Scene, { first, head }: Description, trail: Trail): Entity | null {
  const { tokens } = scene.doc;
  if (!sourceNoun(tokens[head]?.lower ?? '')?.utterance) return null;
  const lead = tokens[first]?.lower ?? '';
  if (lead === 'his' || lead === 'her') return personCandidates(scene, first, lead, trail)[0]?.entity ?? null;
  const owner = scene.names[nameAt(scene.names, first)];
  return owner && owner.last < head && tokens[owner.last]?.kind === 'clitic'
    ? (scene.entities.of.get(owner) ?? null)
    : null;
}

/** "Statistics from the Ministry of Justice": the organization that issues them. */
function issuerOf(scene: Scene, { head, last }: Description): Entity | null {
  const { tokens } = scene.doc;
  if (!sourceNoun(tokens[head]?.lower ?? '')?.figures || !['from', 'by', 'of'].includes(tokens[head + 1]?.lower ?? ''))
    return null;
  for (let i = nameAt(scene.names, head); i < scene.names.length; i++) {
    const name = scene.names[i];
    if (!name || name.first >= last) return null;
    if (name.kind === 'organization') return scene.entities.of.get(name) ?? null;
  }
  return null;
}

/** Several speakers at once: their full names joined, or the phrase with every short name in it written in full. */
function severalSpeaker(scene: Scene, span: Span, parts: readonly Name[], whole: boolean): QuoteSpeaker {
  const full = (name: Name): string => scene.entities.of.get(name)?.full.text ?? name.text;
  let name = '';
  if (whole) {
    const all = parts.map(full);
    name = `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  } else {
    let at = span.start;
    for (const part of parts) {
      name += scene.doc.text.slice(at, part.start) + full(part);
      at = part.end;
    }
    name = spaced(name + scene.doc.text.slice(at, span.end));
  }
  return { ...describedSpeaker(scene, span, 'named', null, name), type: 'group', anonymous: false };
}
