import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import type { Gender } from '../../lexicon/people.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../names/name.js';
import type { Entities, Entity } from './entities.js';
import { nameAt, tokenAt } from './mention.js';

/** Somebody a pronoun may mean, with what speaks for him. */
export interface Candidate {
  readonly entity: Entity;
  readonly score: number;
  readonly because: readonly string[];
}

/** Who spoke before, by the place of the mention. */
export interface Said {
  readonly token: number;
  readonly entity: Entity;
}

export interface Scene {
  readonly doc: Document;
  readonly names: readonly Name[];
  readonly entities: Entities;
  /** Spans of speech, in the order of the text: names inside are spoken of, not acting. */
  readonly speech: readonly Span[];
}

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
};

/** Names further back than this are forgotten, by sentences and by names. */
const SENTENCES_BACK = 8;
const NAMES_BACK = 60;

/** Everybody that "he" or "she" at token `at` may mean, the best first. */
export function personCandidates(scene: Scene, at: number, word: string, said: readonly Said[]): readonly Candidate[] {
  const gender = GENDER[word];
  const sentence = sentenceAt(scene.doc, at);
  const best = new Map<Entity, Candidate>();
  const offer = (entity: Entity, token: number, score: number, because: readonly string[]): void => {
    const back = sentence - sentenceAt(scene.doc, token);
    if (back > SENTENCES_BACK || !mayBePerson(entity) || (entity.gender && gender && entity.gender !== gender)) return;
    const agrees = entity.gender !== null && entity.gender === gender;
    const total =
      score - 8 * back + (agrees ? 6 : 0) + (entity.kind === 'person' ? 4 : 0) + Math.min(entity.names.length, 6);
    if (total > (best.get(entity)?.score ?? -Infinity))
      best.set(entity, { entity, score: total, because: agrees ? [...because, 'gender'] : because });
  };

  const stop = nameAt(scene.names, at - 1);
  for (let i = stop - 1; i >= 0 && i >= stop - NAMES_BACK; i--) {
    const name = scene.names[i];
    const entity = name && scene.entities.of.get(name);
    if (!entity || name.last > at) continue;
    if (sentence - sentenceAt(scene.doc, name.first) > SENTENCES_BACK) break;
    const quoted = inSpeech(scene.speech, name);
    const subject = !quoted && isSubject(scene.doc.tokens, name);
    offer(
      entity,
      name.first,
      (quoted ? -14 : 0) + (subject ? 12 : 0) - (scene.doc.tokens[name.last]?.kind === 'clitic' ? 2 : 0),
      [quoted ? 'named in speech' : subject ? 'subject' : 'named'],
    );
  }
  const last = said.at(-1);
  if (last && last.token < at) offer(last.entity, last.token, 20, ['spoke last']);
  const before = said.at(-2);
  if (before && before.token < at) offer(before.entity, before.token, 8, ['spoke before']);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const mayBePerson = (entity: Entity): boolean => entity.kind === 'person' || entity.kind === 'unknown';

function inSpeech(speech: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = speech.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speech[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = speech[low];
  return found !== undefined && found.start <= span.start && span.end <= found.end;
}

/** A name that nothing governs: not behind a preposition or a verb, and no possessive. */
export function isSubject(tokens: readonly Token[], name: Name): boolean {
  if (tokens[name.last]?.kind === 'clitic') return false;
  let at = name.from - 1;
  while (
    at >= 0 &&
    tokens[at]?.kind === 'word' &&
    tokens[at]?.gap !== 3 &&
    functionWord(tokens[at]?.lower ?? '') === undefined &&
    name.from - at < 5
  )
    at--;
  const before = tokens[at];
  if (!before) return true;
  if (before.kind !== 'word') return true;
  const kind = functionWord(before.lower);
  return (
    kind === 'conjunction' ||
    kind === 'determiner' ||
    before.lower === 'as' ||
    before.lower === 'that' ||
    before.lower === 'said' ||
    before.lower === 'says'
  );
}

export function sentenceAt(doc: Document, token: number): number {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.sentences[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token at an offset; kept here for callers that hold spans. */
export const tokenOf = (doc: Document, span: Span): number => tokenAt(doc.tokens, span.start);
