import { functionWord } from '../../lexicon/function-words.js';
import { nameWord } from '../../lexicon/name-words.js';
import { sourceKind, sourceNoun } from '../../lexicon/organizations.js';
import { role } from '../../lexicon/people.js';
import type { Span } from '../../text/span.js';
import type { Entity } from './entities.js';
import { isLedByTrade } from './institutions.js';
import type { Description } from './mention.js';
import { isInside, nameAt, sentenceAt } from './places.js';
import type { Said, Scene } from './scene.js';

/** "It", "they" and "the company" reach back over this many sentences. */
const REACH = 3;

const PASSED = 4;

/** The last speaker that "it" or "they" may take up: an institution, a group or a document, not far back. */
export function pluralBefore(scene: Scene, at: number, word: string): Said | null {
  let back = scene.said.length - 1;
  // Somebody who spoke since is no "it".
  for (let passed = 0; word === 'it' && passed < PASSED && scene.said[back]?.speaker.type === 'person'; passed++)
    back--;
  const last = scene.said[back];
  if (!last || last.token >= at || sentenceAt(scene.doc, at) - sentenceAt(scene.doc, last.token) > REACH) return null;
  const { type } = last.speaker;
  if (type === 'organization' || (word === 'it' && type === 'unknown')) return last;
  return (word === 'they' ? type === 'group' : type === 'document') ? last : null;
}

/** Who acts at the head of a sentence: a name, or a phrase without one. */
export interface Actor {
  readonly span: Span;
  readonly entity: Entity | null;
}

/** The institution or group that acts in the sentence of "it" or "they" before it, or in the sentence before. */
export function actorBefore(scene: Scene, at: number, word: string): Actor | null {
  const { doc, names, entities, speech } = scene;
  const sentence = sentenceAt(doc, at);
  for (let index = sentence; index >= 0 && index >= sentence - 1; index--) {
    const { first, last } = doc.sentences[index] ?? { first: at, last: at };
    // "The company expects to sell more, it said": the statement may begin with who makes it.
    const saidByOther = (span: Span): boolean => index !== sentence && isInside(speech, span);
    const name = names[nameAt(names, first)];
    if (name?.from === first && name.last < Math.min(last, at) && !saidByOther(name)) {
      const entity = entities.of.get(name);
      const next = doc.tokens[name.last];
      if (entity?.kind === 'organization' && next?.kind === 'word' && !isPeople(next.lower))
        return { span: name, entity };
    }
    const span = word === 'they' ? groupAt(scene, first, Math.min(last, at)) : officeAt(scene, first, at);
    if (span && !saidByOther(span)) return { span, entity: null };
  }
  return null;
}

/** "The energy ministry cut its forecast": an institution without a name that a sentence begins with. */
function officeAt({ doc: { tokens } }: Scene, first: number, last: number): Span | null {
  if (functionWord(tokens[first]?.lower ?? '') !== 'determiner') return null;
  for (let i = first + 1; i < Math.min(last, first + GROUP); i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    // "The country's energy ministry"
    if (token?.kind === 'clitic' || next?.kind === 'clitic') continue;
    if (token?.kind !== 'word' || functionWord(token.lower) !== undefined) return null;
    const acts =
      next?.kind === 'word' && !role(next.lower) && !next.capital && functionWord(next.lower) !== 'conjunction';
    if (sourceKind(token.lower) === 'organization' && sourceKind(next?.lower ?? '') === undefined)
      return acts ? { start: tokens[first]?.start ?? token.start, end: token.end } : null;
  }
  return null;
}

/** A plural noun for people that begins a sentence: "Many voters", "Some of the farmers" only up to "Some". */
function groupAt({ doc }: Scene, first: number, last: number): Span | null {
  const { tokens } = doc;
  for (let i = first; i < Math.min(last, first + GROUP); i++) {
    const token = tokens[i];
    if (token?.kind === 'clitic') continue;
    if (token?.kind !== 'word') return null;
    const kind = functionWord(token.lower);
    if (kind !== undefined && kind !== 'determiner') return null;
    const people =
      sourceKind(token.lower) === 'group' || (token.lower.endsWith('s') && role(token.lower) !== undefined);
    if (people && kind === undefined) return { start: tokens[first]?.start ?? token.start, end: token.end };
  }
  return null;
}
const GROUP = 5;

const isPeople = (lower: string): boolean =>
  sourceKind(lower) === 'group' || (lower.endsWith('s') && role(lower) !== undefined);

const MAKES = /(?:maker|operator|manufacturer|retailer|publisher|owner)$/u;

/** The organization that "the company" or "the paper" takes up: one that speaks, named a little before. */
export function institutionBefore(scene: Scene, { first, head, last }: Description): Entity | null {
  const { doc, names, entities, speaking, speech } = scene;
  const { tokens } = doc;
  const noun = tokens[head]?.lower ?? '';
  const next = tokens[first + 1];
  // "The company", "the Salem-based bank holding company", "the pump maker"
  const based = next?.lower.endsWith('-based') === true;
  const plain = head === first + 1 || based || (head === first + 2 && next?.capital === false && MAKES.test(noun));
  if (tokens[first]?.lower !== 'the' || !plain || !sourceNoun(noun)?.anaphor) return null;
  // "The maker of paper"
  if (last !== head + 1 && !(tokens[head + 1]?.lower === 'of' && MAKES.test(noun))) return null;
  const sentence = sentenceAt(doc, first);
  for (let i = nameAt(names, first - 1); i >= 0; i--) {
    const name = names[i];
    if (!name || name.last > first) continue;
    if (sentence - sentenceAt(doc, name.first) > REACH) break;
    const entity = entities.of.get(name);
    if (!entity || entity.kind === 'person' || isInside(speech, name)) continue;
    if (PUBLIC.test(noun) && nameWord(entity.full.words.at(-1) ?? '') === 'company') continue;
    const opens = doc.sentences[sentenceAt(doc, name.from)]?.first === name.from && name.words.length > 1;
    const acts = (entity.kind === 'organization' && opens) || isLedByTrade(doc, name);
    if (acts || (speaking.has(entity) && entity.kind !== 'place')) return entity;
  }
  return employerOf(scene, first) ?? namedNear(scene, first) ?? spokeNear(scene, first);
}

/** The institution that spoke last, by whatever name, not far back. */
function spokeNear({ doc, said }: Scene, at: number): Entity | null {
  const last = said.at(-1);
  if (last?.entity.kind !== 'organization' || last.entity.described) return null;
  return sentenceAt(doc, at) - sentenceAt(doc, last.token) > REACH ? null : last.entity;
}

/** What no company is called. */
const PUBLIC =
  /^(?:agency|bureau|church|commission|committee|council|court|department|government|ministry|party|union|university)$/u;

/** Behind the words of somebody who works for an institution, "the club" is that institution. */
function employerOf({ doc, entities, said }: Scene, at: number): Entity | null {
  const last = said.at(-1);
  const employer = last?.speaker.organization;
  if (!last || !employer || sentenceAt(doc, at) - sentenceAt(doc, last.token) > 1) return null;
  return entities.all.find(({ full, kind }) => kind !== 'person' && full.text === employer) ?? null;
}

/** The institution named last in the sentence or the one before. */
function namedNear({ doc, names, entities, speech }: Scene, at: number): Entity | null {
  const sentence = sentenceAt(doc, at);
  for (let i = nameAt(names, at - 1); i >= 0; i--) {
    const name = names[i];
    if (!name || name.last > at) continue;
    if (sentence - sentenceAt(doc, name.first) > 1) return null;
    const entity = entities.of.get(name);
    if (entity?.kind === 'organization' && name.words.length > 1 && !isInside(speech, name)) return entity;
  }
  return null;
}
