import type { Gender } from '../../lexicon/people.js';
import type { Candidate as RankedName } from '../../records.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import type { Entity } from './entities.js';
import { isInside, nameAt, sentenceAt, tokenAt } from './places.js';
import { profileOf, type Scene, type Standing } from './scene.js';
import { isMarked, isSubject, isThing } from './standing.js';
import { describedSubject } from './subjects.js';

/** Somebody a mention may mean, with what speaks for him. */
export interface Candidate {
  readonly entity: Entity;
  readonly score: number;
  /** What of the text speaks for him most: how he is named, or that he spoke. */
  readonly because: string;
  /** He is known to be of the pronoun's gender. */
  readonly agrees: boolean;
  /** Something tells that it is somebody. */
  readonly person: boolean;
}

/** The name of a candidate and all that speaks for him, in words. */
export const ranked = ({ entity, score, because, agrees, person }: Candidate): RankedName => ({
  name: entity.full.text,
  score,
  because: [because, ...(agrees ? ['gender'] : []), ...(person ? [] : ['perhaps no person'])],
});

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
};

export const isPersonPronoun = (word: string): boolean => word in GENDER;

/** Names further back than this are forgotten, by sentences and by names. */
const SENTENCES_BACK = 8;
const NAMES_BACK = 60;

/** What speaks for a candidate, in points. A sentence further back costs as much as being no subject gains. */
const Weight = {
  sentence: -8,
  sameSentence: 4,
  otherParagraph: -5,
  subject: 12,
  first: 3,
  possessive: -2,
  inSpeech: -14,
  ownWords: -20,
  spokeLast: 20,
  spokeBefore: 8,
  pronounBefore: 16,
  gender: 6,
  person: 4,
  noPerson: -16,
  mentions: 6,
} as const;

/** The pronouns "he" and "she" outside speech, resolved up to a place: each continues the one before it. */
export interface Trail {
  next: number;
  readonly last: Map<string, { readonly token: number; readonly entity: Entity }>;
}

/** Everybody that "he" or "she" at token `at` may mean, the best first; `words`: what he says, where nobody names himself. */
export function personCandidates(
  scene: Scene,
  at: number,
  word: string,
  trail: Trail,
  words: readonly Span[] = [],
): readonly Candidate[] {
  follow(scene, at, trail);
  const found = candidates(scene, at, word, trail).sort(byScore);
  const spoken = spokenOf(scene, words);
  const demoted = found.filter(({ entity }) => spoken.has(entity));
  if (demoted.length === 0) return found;
  for (const one of demoted) one.score += Weight.ownWords;
  return found.sort(byScore);
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score;

/** Whom the words name. */
function spokenOf({ doc: { tokens }, names, entities }: Scene, words: readonly Span[]): ReadonlySet<Entity> {
  const spoken = new Set<Entity>();
  for (const { start, end } of words) {
    const last = tokenAt(tokens, end - 1) + 1;
    for (let i = nameAt(names, tokenAt(tokens, start)); i < names.length; i++) {
      const name = names[i];
      if (!name || name.last > last) break;
      const entity = entities.of.get(name);
      // "Kim's" may stand in a remark of the writer.
      if (entity && tokens[name.last]?.kind !== 'clitic') spoken.add(entity);
    }
  }
  return spoken;
}

function follow(scene: Scene, at: number, trail: Trail): void {
  const { tokens } = scene.doc;
  for (; trail.next < at; trail.next++) {
    const token = tokens[trail.next];
    if (!token || (token.lower !== 'he' && token.lower !== 'she') || isInside(scene.speech, token)) continue;
    let best: Candidate | undefined;
    for (const one of candidates(scene, trail.next, token.lower, trail))
      if (!best || one.score > best.score) best = one;
    if (best) trail.last.set(token.lower, { token: trail.next, entity: best.entity });
  }
}

/** A candidate while what speaks for him is gathered. */
interface Offered extends Candidate {
  score: number;
  because: string;
  /** The points that he has wherever he is named. */
  readonly merits: number;
}

function candidates(scene: Scene, at: number, word: string, trail: Trail): Offered[] {
  const { doc, names, said } = scene;
  const gender = GENDER[word];
  const sentence = sentenceAt(doc, at);
  const paragraph = doc.sentences[sentence]?.paragraph;
  const found = new Map<Entity, Offered>();
  const offer = (entity: Entity, from: number, points: number, because: string): void => {
    const back = sentence - from;
    if (back > SENTENCES_BACK) return;
    const one = found.get(entity) ?? offered(scene, entity, gender);
    if (!one) return;
    const score =
      one.merits +
      points +
      (doc.sentences[from]?.paragraph === paragraph ? 0 : Weight.otherParagraph) +
      (back === 0 ? Weight.sameSentence : Weight.sentence * back);
    if (score <= one.score) return;
    if (one.score === -Infinity) found.set(entity, one);
    one.score = score;
    one.because = because;
  };

  const stop = nameAt(names, at - 1);
  for (let i = stop; i >= 0 && i >= stop - NAMES_BACK; i--) {
    const name = names[i];
    if (!name || name.last > at) continue;
    const standing = (scene.standings[i] ??= standingOf(scene, name));
    if (!standing) continue;
    if (sentence - standing.sentence > SENTENCES_BACK) break;
    offer(standing.entity, standing.sentence, standing.points, standing.because);
  }
  for (let index = sentence; index >= 0 && index >= sentence - 1; index--) {
    const { first } = doc.sentences[index] ?? { first: at };
    const subject = first < at && describedSubject(scene, first);
    if (subject && !said.some(({ token }) => token === first))
      offer(subject, index, Weight.subject + Weight.first, 'subject');
  }
  const [before, last] = [said.at(-2), said.at(-1)];
  if (last && last.token < at) offer(last.entity, sentenceAt(doc, last.token), Weight.spokeLast, 'spoke last');
  if (before && before.token < at)
    offer(before.entity, sentenceAt(doc, before.token), Weight.spokeBefore, 'spoke before');
  const pronoun = trail.last.get(word);
  if (pronoun && pronoun.token < at)
    offer(pronoun.entity, sentenceAt(doc, pronoun.token), Weight.pronounBefore, 'pronoun before');
  return [...found.values()];
}

/** A candidate that nothing speaks for yet; null when the pronoun cannot mean the entity. */
function offered(scene: Scene, entity: Entity, gender: Gender | undefined): Offered | null {
  if (!mayBePerson(entity) || (entity.described && entity.kind !== 'person')) return null;
  // The profile costs more than all else, and most names tell their gender.
  const known = entity.gender ?? profileOf(scene, entity).gender;
  if (known && gender && known !== gender) return null;
  const agrees = known !== null && known === gender;
  const person =
    agrees || entity.kind === 'person' || scene.speaking.has(entity) || profileOf(scene, entity).role !== null;
  const merits =
    (agrees ? Weight.gender : 0) +
    (person ? Weight.person : Weight.noPerson) +
    Math.min(entity.names.length, Weight.mentions);
  return { entity, score: -Infinity, because: '', agrees, person, merits };
}

const mayBePerson = ({ kind }: Entity): boolean => kind !== 'organization' && kind !== 'place';

/** How a name stands in its sentence, worked out once for all pronouns behind it; null when it names no person. */
function standingOf(scene: Scene, name: Name): Standing | null {
  const { doc, speech } = scene;
  const entity = scene.entities.of.get(name);
  if (!entity || !mayBePerson(entity) || isThing(doc.tokens, name)) return null;
  const quoted = isInside(speech, name) || isMarked(doc.tokens, name);
  const subject = !quoted && isSubject(doc.tokens, name);
  const sentence = sentenceAt(doc, name.first);
  const opens = doc.sentences[sentence]?.first === name.from;
  const owner = doc.tokens[name.last]?.kind === 'clitic';
  return {
    entity,
    sentence,
    points:
      (quoted ? Weight.inSpeech : 0) +
      (subject ? Weight.subject : 0) +
      (opens ? Weight.first : 0) +
      (owner ? Weight.possessive : 0),
    because: quoted ? 'named in speech' : subject ? 'subject' : 'named',
  };
}
