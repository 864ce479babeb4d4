import { Gap } from '../../document/tokens.js';
import { functionWord } from '../../lexicon/function-words.js';
import { sourceKind } from '../../lexicon/organizations.js';
import { alsoCalled, isPortfolio, role } from '../../lexicon/people.js';
import { spaced } from '../../text/spaced.js';
import { complementEnd } from '../names/complement.js';
import type { Entity } from './entities.js';
import type { Description } from './mention.js';
import { nameAt } from './places.js';
import { profileOf, type Profile, type Scene } from './scene.js';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const NAMES_BACK = 150;
const TOKENS_BACK = 1500;

/** The named person or organization that "the columnist" or "the department" takes up; null when there is none. */
export function namedBefore(scene: Scene, description: Description): Entity | null {
  const { doc, names, entities } = scene;
  const { tokens } = doc;
  const head = tokens[description.head]?.lower ?? '';
  if (!DEFINITE.has(tokens[description.first]?.lower ?? '') || description.last - 1 > description.head) return null;
  const person = role(head) !== undefined && !isPlural(head);
  const stop = nameAt(names, description.first - 1);
  for (let i = stop; i >= 0 && i >= stop - NAMES_BACK; i--) {
    const name = names[i];
    if (!name || name.last > description.first) continue;
    const entity = entities.of.get(name);
    if (!entity || entity.kind === 'place') continue;
    if (entity.kind === 'organization') {
      const { words } = entity.full;
      if (words.length > 1 && words.some((word) => word === head || alsoCalled(word).includes(head))) return entity;
      continue;
    }
    if (!person) continue;
    const profile = profileOf(scene, entity);
    const told = role(head)?.gender;
    if (told && profile.gender && told !== profile.gender) continue;
    if (profile.roleWords.has(head) && holdsOffice(scene, description, profile)) return entity;
  }
  return null;
}

/**
 * "The prime minister" is nobody who is called foreign minister, and "the mayor" no deputy mayor: what tells the office from others is
 * among the words of the role, and what makes it a lower one among those of the description.
 */
function holdsOffice({ doc }: Scene, { first, head }: Description, { role: office, roleWords }: Profile): boolean {
  for (let i = first + 1; i < head; i++) {
    const word = doc.tokens[i]?.lower ?? '';
    if (isPortfolio(word) && !roleWords.has(word)) return false;
  }
  const words = office?.toLowerCase().split(' ') ?? [];
  const lower = words[words.indexOf(doc.tokens[head]?.lower ?? '') - 1] ?? '';
  return !LOWER_RANKS.has(lower) || doc.tokens[head - 1]?.lower === lower;
}

const LOWER_RANKS = new Set(['assistant', 'associate', 'deputy', 'vice']);

/** "The farmers" are not who leads them; "boss" and "actress" are single. */
const isPlural = (noun: string): boolean => noun.endsWith('s') && role(noun.slice(0, -1)) !== undefined;

/** "The bureau" after "the weather bureau said": the speaker without a name that the noun takes up. */
export function spokenBefore({ doc, byNoun }: Scene, { first, head, last }: Description): Entity | null {
  const bare = head === first + 1 || (head === first + 2 && doc.tokens[first + 1]?.lower === 'same');
  if (!bare || last !== head + 1 || !DEFINITE.has(doc.tokens[first]?.lower ?? '')) return null;
  return byNoun.get(doc.tokens[head]?.lower ?? '') ?? null;
}

/** "The administration" after "the Obama administration": the fuller phrase that the head noun stood in before. */
export function fullerBefore(scene: Scene, { first, head, last }: Description): string | null {
  const { doc, names } = scene;
  const { tokens } = doc;
  const noun = tokens[head]?.lower ?? '';
  if (
    head !== first + 1 ||
    last !== head + 1 ||
    !DEFINITE.has(tokens[first]?.lower ?? '') ||
    sourceKind(noun) === undefined
  )
    return null;
  for (let i = first - 1; i > 0 && i > first - TOKENS_BACK; i--) {
    if (tokens[i]?.lower !== noun) continue;
    let start = i;
    while (start > 0 && i - start < 6 && tokens[start]?.gap !== Gap.blank) {
      const before = tokens[start - 1];
      if (before?.kind !== 'clitic' && (before?.kind !== 'word' || functionWord(before.lower) !== undefined)) break;
      start--;
    }
    const named = names[nameAt(names, start)];
    if (start < i && named && named.first >= start && named.last <= i)
      return spaced(doc.text.slice(tokens[start]?.start, tokens[i]?.end));
    // "A post | by an unknown author"
    const author = tokens[i + 1]?.lower === 'by' ? complementEnd(tokens, i + 1) : null;
    if (author !== null) return spaced(doc.text.slice(tokens[start]?.start, tokens[author - 1]?.end));
  }
  return null;
}
