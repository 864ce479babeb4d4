import { functionWord } from '../../lexicon/function-words.js';
import { role } from '../../lexicon/people.js';
import { complementEnd } from '../names/complement.js';
import { namedBefore } from './descriptions.js';
import type { Entity } from './entities.js';
import type { Description } from './mention.js';
import { isInside, nameAt } from './places.js';
import type { Scene } from './scene.js';
import { describedEntity, describedSpeaker } from './speaker.js';

/** Words before the noun that are looked at: "A longtime friend". */
const LONGEST = 6;
const LINKS = new Set(['for', 'of', 'at', 'from', 'with']);

/** Whom the sentence that begins at token `first` is about, when it begins with a noun for a person and no name: "A woman from Harbor shouted". */
export function describedSubject(scene: Scene, first: number): Entity | null {
  const description = subjectAt(scene, first);
  if (!description) return null;
  const { tokens } = scene.doc;
  const named = namedBefore(scene, { ...description, last: description.head + 1 });
  if (named) return named;
  // "Her winner" may be a goal.
  if (!INDEFINITE.has(tokens[first]?.lower ?? '') && !role(tokens[description.head]?.lower ?? '')?.gender) return null;
  const span = { start: tokens[first]?.start ?? 0, end: tokens[description.last - 1]?.end ?? 0 };
  return describedEntity(scene, describedSpeaker(scene, span, 'pronoun', description), description.head);
}

function subjectAt({ doc, names, speech }: Scene, first: number): Description | null {
  const { tokens } = doc;
  const lead = tokens[first];
  if (!lead || !STARTS.has(lead.lower) || isInside(speech, lead)) return null;
  let head = first + 1;
  for (let i = first + 1; i <= first + LONGEST; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || functionWord(token.lower) !== undefined) break;
    head = i;
    if (role(token.lower) && !role(tokens[i + 1]?.lower ?? '')) break;
  }
  const noun = tokens[head]?.lower ?? '';
  if (!role(noun) || noun.endsWith('s')) return null;
  const last = (LINKS.has(tokens[head + 1]?.lower ?? '') ? complementEnd(tokens, head + 1) : null) ?? head + 1;
  // "The leader Ann Roe", "A friend, Ann Roe,", "A clerk at the state mill, Ann Roe": the name is whom it is about.
  let end = last;
  while (end < last + TAIL && tokens[end]?.kind === 'word' && functionWord(tokens[end]?.lower ?? '') === undefined)
    end++;
  const comma = tokens[end]?.text === ',' ? end + 1 : last;
  const behind = names[nameAt(names, last)];
  return behind && behind.last > last && (behind.from <= last || behind.from === comma)
    ? null
    : { form: 'description', first, head, last };
}
const TAIL = 3;
const INDEFINITE = new Set(['a', 'an', 'one', 'another']);
const STARTS = new Set([...INDEFINITE, 'the', 'his', 'her']);
