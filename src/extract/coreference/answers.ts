import type { MentionKind, QuoteSpeaker } from '../../records.js';
import type { Span } from '../../text/span.js';
import type { Entity } from './entities.js';
import type { Description } from './mention.js';
import { tokenAt } from './places.js';
import type { Candidate } from './pronouns.js';
import type { Scene } from './scene.js';
import { describedEntity, describedSpeaker, namedSpeaker } from './speaker.js';

/** Who a mention means, and why. */
export interface Resolution {
  readonly speaker: QuoteSpeaker | null;
  /** Which way led there, in words. */
  readonly because: string;
  /** Whom else a pronoun could have meant, the best first. */
  readonly candidates: readonly Candidate[];
}

/** What a mention may turn out to be; each answer makes the scene remember that he spoke. */
export interface Answers {
  readonly named: (entity: Entity, how: MentionKind, because: string, candidates?: readonly Candidate[]) => Resolution;
  /** @param fuller the phrase that says more than the mention does. */
  readonly described: (
    how: MentionKind,
    description: Description | null,
    because: string,
    fuller?: string,
  ) => Resolution;
  /** Several whom the mention names. */
  readonly joint: (speaker: QuoteSpeaker, because: string) => Resolution;
  /** A pronoun for several whom a phrase before it names. */
  readonly together: (speaker: QuoteSpeaker, because: string) => Resolution;
  /** A pronoun for who is known from elsewhere. */
  readonly same: (speaker: QuoteSpeaker, because: string, entity: Entity) => Resolution;
}

export function answersFor(scene: Scene, span: Span): Answers {
  const { doc, said, byNoun } = scene;
  const token = tokenAt(doc.tokens, span.start);
  const answer = (
    speaker: QuoteSpeaker,
    because: string,
    entity: Entity,
    candidates: readonly Candidate[] = [],
  ): Resolution => {
    said.push({ token, entity, speaker });
    return { speaker, because, candidates };
  };
  const joint = (speaker: QuoteSpeaker, because: string): Resolution =>
    answer(speaker, because, describedEntity(scene, speaker, token));
  const asPronoun = (speaker: QuoteSpeaker): QuoteSpeaker => ({
    ...speaker,
    start: span.start,
    end: span.end,
    asWritten: doc.text.slice(span.start, span.end),
    how: 'pronoun',
  });
  return {
    named: (entity, how, because, candidates) =>
      answer(namedSpeaker(scene, span, entity, how), because, entity, candidates),
    described(how, description, because, fuller) {
      const speaker = describedSpeaker(scene, span, how, description, fuller);
      const entity = describedEntity(scene, speaker, description?.head ?? token);
      if (description) byNoun.set(doc.tokens[description.head]?.lower ?? '', entity);
      return answer(speaker, because, entity);
    },
    joint,
    together: (speaker, because) => joint(asPronoun(speaker), because),
    same: (speaker, because, entity) => answer(asPronoun(speaker), because, entity),
  };
}
