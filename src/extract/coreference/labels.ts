import type { Document } from '../../document/document.js';
import { Gap } from '../../document/tokens.js';
import type { MentionKind } from '../../records.js';
import type { Entity } from './entities.js';
import { isPersonal } from './head.js';
import { nameAt, sentenceAt } from './places.js';
import type { Scene } from './scene.js';

/** Who is meant by the label of an interview; null when the text does not tell. */
export type Labels = (label: string) => Labelled | null;

/** Whom a label means, and why. */
export interface Labelled {
  readonly entity: Entity;
  readonly how: MentionKind;
  readonly because: string;
}

/** Whom labels that are no names mean: "JM:" and "J.M.:" by the initials, "Q:" and "A:" by what stands before `first`, the first label's token. */
export function labelsOf(scene: Scene, first: number): Labels {
  const byInitials = peopleByInitials(scene);
  const asks = asker(scene, first);
  const answers = answerer(scene, first, asks);
  return (label) => {
    const letters = label.replaceAll(/[.\s]/gu, '');
    const key = letters.toUpperCase();
    if (ASKING.has(key)) return asks && { entity: asks, how: 'description', because: 'the by-line' };
    if (ANSWERING.has(key))
      return answers && { entity: answers, how: 'description', because: 'whom the introduction is about' };
    const entity = key === letters ? byInitials.get(key) : undefined;
    return entity ? { entity, how: 'short-name', because: 'its initials' } : null;
  };
}

const ASKING = new Set(['Q', 'QUESTION', 'INTERVIEWER']);
const ANSWERING = new Set(['A', 'ANSWER']);

/** By the first letters of all their words, and of those without particles; null where two people share them. */
function peopleByInitials({ entities }: Scene): ReadonlyMap<string, Entity | null> {
  const found = new Map<string, Entity | null>();
  for (const entity of entities.all) {
    if (!isPersonal(entity) || entity.full.words.length < 2) continue;
    const words = entity.full.text.split(/[\s-]+/u);
    const all = words.map((word) => word.charAt(0));
    const capitals = all.filter((letter) => letter !== letter.toLowerCase());
    for (const key of new Set([all.join('').toUpperCase(), capitals.join('')]))
      found.set(key, found.has(key) ? null : entity);
  }
  return found;
}

const BY_LINE = new Set(['interview', 'interviewed', 'questions', 'text', 'words']);
/** Names looked at before the first label. */
const NAMES = 60;

/** "By Ann Roe" and "Interview by Ann Roe" at the head of a line, "an interview with Li Wei by Ann Roe": who asks. */
function asker({ doc, names, entities }: Scene, end: number): Entity | null {
  const { tokens } = doc;
  for (const name of names.slice(0, Math.min(NAMES, nameAt(names, end)))) {
    const entity = entities.of.get(name);
    const by = name.from - 1;
    if (!entity || !isPersonal(entity)) continue;
    // "She spoke to Ann Roe": the one that the introduction is about has been named before.
    if (
      ADDRESSES.test(tokens[by]?.lower ?? '') &&
      SPOKE.test(tokens[by - 1]?.lower ?? '') &&
      THIRD.test(tokens[by - 2]?.lower ?? '')
    )
      return entity;
    if (tokens[by]?.lower !== 'by') continue;
    const begins = by === 0 || tokens[by].gap === Gap.blank || BY_LINE.has(tokens[by - 1]?.lower ?? '');
    if (begins || isOfTalk(doc, by)) return entity;
  }
  return null;
}

const ADDRESSES = /^(?:to|with)$/u;
const SPOKE = /^(?:spoke|talked|speaks|talks)$/u;
const THIRD = /^(?:he|she)$/u;

/** Whether the sentence speaks of an interview before its "by". */
function isOfTalk(doc: Document, by: number): boolean {
  for (let i = doc.sentences[sentenceAt(doc, by)]?.first ?? by; i < by; i++)
    if (TALKS.has(doc.tokens[i]?.lower ?? '')) return true;
  return false;
}

const TALKS = new Set(['interview', 'conversation', 'talk']);

/** Who answers: the one an interview is held with, else the one the introduction names more often than anybody else. */
function answerer({ doc, names, entities }: Scene, end: number, asks: Entity | null): Entity | null {
  const { tokens } = doc;
  const counts = new Map<Entity, number>();
  for (const name of names.slice(0, Math.min(NAMES, nameAt(names, end)))) {
    const entity = entities.of.get(name);
    if (
      !entity ||
      entity === asks ||
      !isPersonal(entity) ||
      (entity.kind === 'unknown' && entity.full.words.length < 2)
    )
      continue;
    if (tokens[name.from - 1]?.lower === 'with' && TALKS.has(tokens[name.from - 2]?.lower ?? '')) return entity;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null;
}
