import { sourceNoun } from '../../lexicon/organizations.js';
import type { Entity } from './entities.js';
import type { Description } from './mention.js';
import { nameAt } from './places.js';
import { personCandidates, type Trail } from './pronouns.js';
import type { Scene } from './scene.js';

/** "His speech", "Roe's tweet": the person who made it; a study or a lawsuit speaks for itself. */
export function utteranceOwner(scene: Scene, { first, head }: Description, trail: Trail): Entity | null {
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
export function issuerOf(scene: Scene, { head, last }: Description): Entity | null {
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
