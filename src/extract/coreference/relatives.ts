import { functionWord } from '../../lexicon/function-words.js';
import { role } from '../../lexicon/people.js';
import { appositiveRole } from '../names/rules/appositive-role.js';
import type { Span } from '../../text/span.js';
import type { Entity } from './entities.js';
import { nameAt, sentenceAt, tokenAt } from './places.js';
import type { Scene } from './scene.js';

/** A noun phrase longer than this is cut at its left. */
const LONGEST = 9;

/** "Roe, chairman of Harbor Corp., who": the person whose apposition stands before the comma of "who" at token `at`. */
export function apposedBefore({ doc, names, entities }: Scene, at: number): Entity | null {
  const { tokens } = doc;
  if (tokens[at - 1]?.text !== ',') return null;
  const sentence = sentenceAt(doc, at);
  for (let i = nameAt(names, at - 1) - 1; i >= 0; i--) {
    const name = names[i];
    if (!name || name.last > at - 2) continue;
    if (sentenceAt(doc, name.first) !== sentence || at - name.last > APPOSITION) return null;
    if (tokens[name.last]?.text !== ',' || name.kind === 'place' || name.kind === 'organization') continue;
    const party = tokens[name.last + 1];
    const isParty = name.last + 3 === at - 1 || name.last + 2 === at - 1;
    if ((isParty && party?.capital) || appositiveRole.read(doc, names, i)) return entities.of.get(name) ?? null;
  }
  return null;
}
const APPOSITION = 24;

/** The noun phrase that "who" or "which" at token `at` belongs to: right before it, or before its comma. */
export function phraseBefore(scene: Scene, at: number): Span | null {
  const { tokens } = scene.doc;
  let last = at;
  const before = tokens[at - 1];
  if (before?.text === ',' || before?.text === '(') last--;
  // "Roe (R-Ohio), who"
  if (tokens[last - 1]?.text === ')') {
    const close = last - 1;
    while (last > 0 && last > close - LONGEST && tokens[last]?.text !== '(') last--;
  }
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const token = tokens[first - 1];
    if (!token || (token.kind !== 'word' && token.kind !== 'clitic' && token.kind !== 'number')) break;
    const kind = functionWord(token.lower);
    if (kind === 'determiner') {
      first--;
      break;
    }
    if (kind !== undefined) break;
    first--;
  }
  // "Ann Roe and Li Wei, who": both are meant.
  if (tokens[first - 1]?.lower === 'and') {
    const { names } = scene;
    const named = names[nameAt(names, first - 2)];
    if (named?.last === first - 1 && names[nameAt(names, first)]?.last === last) first = named.from;
  }
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && first < last ? { start: start.start, end: end.end } : null;
}

/** "a spokesman for Harbor Mills, who", "Ann Roe of Harbor Mills, who": people are "who", and the institution is only theirs. */
export function memberBefore({ doc: { tokens }, names }: Scene, { start }: Span): Span | null {
  let preposition = tokenAt(tokens, start) - 1;
  if (functionWord(tokens[preposition]?.lower ?? '') === 'determiner') preposition--;
  if (!MEMBER.test(tokens[preposition]?.lower ?? '')) return null;
  const name = names[nameAt(names, preposition - 1)];
  if (name?.last === preposition && name.kind !== 'organization' && name.kind !== 'place') return name;
  const noun = tokens[preposition - 1];
  if (!noun || role(noun.lower) === undefined) return null;
  let first = preposition - 1;
  while (preposition - first < LONGEST && tokens[first - 1]?.kind === 'word') {
    const kind = functionWord(tokens[first - 1]?.lower ?? '');
    if (kind !== undefined && kind !== 'determiner') break;
    first--;
    if (kind === 'determiner') break;
  }
  return { start: tokens[first]?.start ?? noun.start, end: noun.end };
}
const MEMBER = /^(?:at|for|from|of|with)$/u;
