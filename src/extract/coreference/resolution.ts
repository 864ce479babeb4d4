import { isPlace } from '../../lexicon/organizations.js';
import { isDemonym, role } from '../../lexicon/people.js';
import type { Candidate as RankedName, MentionKind, QuoteSpeaker } from '../../records.js';
import type { Span } from '../../text/span.js';
import { spaced } from '../../text/spaced.js';
import { actorBefore, institutionBefore, pluralBefore } from './antecedents.js';
import { fullerBefore, namedBefore, spokenBefore } from './descriptions.js';
import type { Entity } from './entities.js';
import { readMention, type Description, type Mention } from './mention.js';
import { issuerOf, utteranceOwner } from './owners.js';
import { tokenAt } from './places.js';
import { isPersonPronoun, NO_PERSON, personCandidates, type Candidate, type Trail } from './pronouns.js';
import { apposedBefore, memberBefore, phraseBefore } from './relatives.js';
import type { Scene } from './scene.js';
import { severalSpeaker } from './several.js';
import { describedEntity, describedSpeaker, namedSpeaker } from './speaker.js';

/** Who a mention means, and why. */
export interface Resolution {
  readonly speaker: QuoteSpeaker | null;
  /** Which way led there, in words. */
  readonly because: string;
  /** Whom else a pronoun could have meant, the best first. */
  readonly candidates: readonly RankedName[];
}

/** Who the mention at `span` means; remembers in the scene that he spoke. */
export function resolve(
  scene: Scene,
  trail: Trail,
  span: Span,
  mention: Mention,
  words: readonly Span[] = [],
): Resolution {
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
        const candidates = personCandidates(scene, mention.token, mention.word, trail, words);
        const best = candidates[0];
        if (!best) break;
        trail.last.set(subjectOf(mention.word), { token, entity: best.entity });
        return named(best.entity, 'pronoun', best.because.join(', '), candidates);
      }
      if (mention.word === 'who' || mention.word === 'which') {
        const apposed = apposedBefore(scene, mention.token);
        if (apposed) return named(apposed, 'pronoun', 'relative clause behind an apposition');
        let before = phraseBefore(scene, mention.token);
        let antecedent = before && readMention(scene.doc, scene.names, before);
        let entity = antecedent?.form === 'name' ? scene.entities.of.get(antecedent.name) : undefined;
        const member =
          before && entity && entity.kind !== 'person' && mention.word === 'who' && memberBefore(scene, before);
        if (member) {
          before = { start: member.start, end: before?.end ?? member.end };
          antecedent = readMention(scene.doc, scene.names, before);
          entity = antecedent?.form === 'name' ? scene.entities.of.get(antecedent.name) : undefined;
        }
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
        const spoke = pluralBefore(scene, token, mention.word);
        // Whoever acts after the last speaker is nearer.
        if (spoke && (!actor || actor.span.start <= spoke.speaker.start))
          return answer({ ...spoke.speaker, ...written(scene, span), how: 'pronoun' }, 'spoke last', spoke.entity);
        if (actor?.entity) return named(actor.entity, 'pronoun', ACTS);
        const read = actor && readMention(scene.doc, scene.names, actor.span);
        if (read?.form === 'description' && mention.word === 'they')
          return described('pronoun', read, ACTS, scene.doc.text.slice(actor?.span.start, actor?.span.end));
        const meant = actor && read && resolve(scene, trail, actor.span, read).speaker;
        const entity = scene.said.at(-1)?.entity;
        if (meant && entity) return answer({ ...meant, ...written(scene, span), how: 'pronoun' }, ACTS, entity);
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
      const candidates = isOfOrigin(scene, mention) ? personCandidates(scene, mention.first, 'the', trail) : [];
      if (candidates[0] && isPerson(candidates[0]))
        return named(candidates[0].entity, 'description', candidates[0].because.join(', '), candidates);
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

const ACTS = 'acts in the sentence before';
const LATELY = new Set(['former', 'retired', 'veteran']);
const PARENT = /^(?:mum|mom|mother|dad|father|gran|grandmother|grandfather)-of-/u;

/** "The Italian", "the Ohio Democrat", "the 41-year-old striker", "the former logger": tells nothing but where from, how old or what once, so that it means who was just spoken of. */
function isOfOrigin({ doc: { tokens } }: Scene, { first, head, last }: Description): boolean {
  if (tokens[first]?.lower !== 'the') return false;
  const noun = tokens[head]?.lower ?? '';
  const calling = last === head + 1 && role(noun) !== undefined && !noun.endsWith('s');
  // A hyphen stands between the number and its word.
  if (tokens[first + 1]?.kind === 'number' && tokens[first + 3]?.lower === 'year-old')
    return last === first + 4 || calling;
  if (last !== head + 1) return false;
  if (calling && LATELY.has(tokens[first + 1]?.lower ?? '')) return head === first + 2;
  if (PARENT.test(noun)) return true;
  for (let i = first + 1; i < head; i++) if (!isPlace(tokens[i]?.lower ?? '')) return false;
  return isDemonym(noun) && !noun.endsWith('s');
}

const isPerson = ({ because }: Candidate): boolean => !because.includes(NO_PERSON);

const subjectOf = (pronoun: string): string =>
  pronoun === 'her' || pronoun === 'herself' || pronoun === 'she' ? 'she' : 'he';

const written = (scene: Scene, span: Span): { start: number; end: number; asWritten: string } => ({
  start: span.start,
  end: span.end,
  asWritten: scene.doc.text.slice(span.start, span.end),
});
