import { isPlace } from '../../lexicon/organizations.js';
import { isDemonym, role } from '../../lexicon/people.js';
import type { Span } from '../../text/span.js';
import { spaced } from '../../text/spaced.js';
import { answersFor, type Answers, type Resolution } from './answers.js';
import { actorBefore, institutionBefore, pluralBefore } from './antecedents.js';
import { fullerBefore, namedBefore, spokenBefore } from './descriptions.js';
import type { Entity } from './entities.js';
import { readMention, type Description, type Mention } from './mention.js';
import { issuerOf, utteranceOwner } from './owners.js';
import { tokenAt } from './places.js';
import { isPersonPronoun, personCandidates, ranked, type Candidate, type Trail } from './pronouns.js';
import { apposedBefore, memberBefore, phraseBefore } from './relatives.js';
import type { Scene } from './scene.js';
import { severalSpeaker } from './several.js';

type Pronoun = Extract<Mention, { form: 'pronoun' }>;

/** Who the mention at `span` means; remembers in the scene that he spoke. */
export function resolve(
  scene: Scene,
  trail: Trail,
  span: Span,
  mention: Mention,
  words: readonly Span[] = [],
): Resolution {
  const answers = answersFor(scene, span);
  switch (mention.form) {
    case 'name': {
      const entity = scene.entities.of.get(mention.name);
      if (!entity) return answers.described('description', null, AS_WRITTEN);
      const how = mention.name.words.length < entity.full.words.length ? 'short-name' : 'named';
      return answers.named(entity, how, 'named');
    }
    case 'several':
      return answers.joint(severalSpeaker(scene, span, mention.parts, mention.whole), 'several are named');
    case 'pronoun':
      return pronoun(scene, trail, span, mention, words, answers) ?? answers.described('pronoun', null, AS_WRITTEN);
    case 'description':
      return description(scene, trail, mention, answers);
  }
}

const AS_WRITTEN = 'as written';

function pronoun(
  scene: Scene,
  trail: Trail,
  span: Span,
  mention: Pronoun,
  words: readonly Span[],
  answers: Answers,
): Resolution | null {
  const { word, token } = mention;
  if (isPersonPronoun(word)) {
    const candidates = personCandidates(scene, token, word, trail, words);
    const best = candidates[0];
    if (!best) return null;
    trail.last.set(subjectOf(word), { token: tokenAt(scene.doc.tokens, span.start), entity: best.entity });
    return answers.named(best.entity, 'pronoun', reasons(best), candidates);
  }
  if (word === 'who' || word === 'which') return relativePronoun(scene, mention, answers);
  return word === 'they' || word === 'it' ? actingPronoun(scene, trail, span, mention, answers) : null;
}

/** "Who" and "which" mean what their clause belongs to. */
function relativePronoun(scene: Scene, { token, word }: Pronoun, answers: Answers): Resolution | null {
  const apposed = apposedBefore(scene, token);
  if (apposed) return answers.named(apposed, 'pronoun', 'relative clause behind an apposition');
  let before = phraseBefore(scene, token);
  if (!before) return null;
  let antecedent = readMention(scene.doc, scene.names, before);
  let entity = entityOf(scene, antecedent);
  const member = entity && entity.kind !== 'person' && word === 'who' && memberBefore(scene, before);
  if (member) {
    before = { start: member.start, end: before.end };
    antecedent = readMention(scene.doc, scene.names, before);
    entity = entityOf(scene, antecedent);
  }
  if (entity) return answers.named(entity, 'pronoun', RELATIVE);
  if (antecedent?.form === 'several')
    return answers.together(severalSpeaker(scene, before, antecedent.parts, antecedent.whole), RELATIVE);
  return antecedent?.form === 'description'
    ? answers.described('pronoun', antecedent, RELATIVE, spaced(scene.doc.text.slice(before.start, before.end)))
    : null;
}

const RELATIVE = 'relative clause';

const entityOf = (scene: Scene, mention: Mention | null): Entity | undefined =>
  mention?.form === 'name' ? scene.entities.of.get(mention.name) : undefined;

/** "They" and "it" mean who acts at the head of a sentence close before, or who spoke last. */
function actingPronoun(
  scene: Scene,
  trail: Trail,
  span: Span,
  { token, word }: Pronoun,
  answers: Answers,
): Resolution | null {
  const actor = actorBefore(scene, token, word);
  const spoke = pluralBefore(scene, tokenAt(scene.doc.tokens, span.start), word);
  // Whoever acts after the last speaker is nearer.
  if (spoke && (!actor || actor.span.start <= spoke.speaker.start))
    return answers.same(spoke.speaker, 'spoke last', spoke.entity);
  if (!actor) return null;
  if (actor.entity) return answers.named(actor.entity, 'pronoun', ACTS);
  const read = readMention(scene.doc, scene.names, actor.span);
  if (read?.form === 'description' && word === 'they')
    return answers.described('pronoun', read, ACTS, scene.doc.text.slice(actor.span.start, actor.span.end));
  const meant = read && resolve(scene, trail, actor.span, read).speaker;
  const entity = scene.said.at(-1)?.entity;
  return meant && entity ? answers.same(meant, ACTS, entity) : null;
}

const ACTS = 'acts in the sentence before';

/** "The ministry", "the striker": an entity that the noun fits, else as it is written. */
function description(scene: Scene, trail: Trail, mention: Description, answers: Answers): Resolution {
  const owner = utteranceOwner(scene, mention, trail);
  if (owner) return answers.named(owner, 'description', 'its author');
  const taken = spokenBefore(scene, mention);
  if (taken) return answers.named(taken, 'description', 'the same noun spoke before');
  const entity = namedBefore(scene, mention);
  if (entity) return answers.named(entity, 'description', 'the noun is its role or part of its name');
  const candidates = isOfOrigin(scene, mention) ? personCandidates(scene, mention.first, 'the', trail) : [];
  if (candidates[0]?.person)
    return answers.named(candidates[0].entity, 'description', reasons(candidates[0]), candidates);
  const issuer = issuerOf(scene, mention);
  if (issuer) return answers.named(issuer, 'description', 'who issues the figures');
  const fuller = fullerBefore(scene, mention);
  if (fuller !== null) return answers.described('description', mention, 'a fuller phrase before', fuller);
  const institution = institutionBefore(scene, mention);
  if (institution) return answers.named(institution, 'description', 'an institution that spoke before');
  return answers.described('description', mention, AS_WRITTEN);
}

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

const reasons = (candidate: Candidate): string => ranked(candidate).because.join(', ');

const subjectOf = (pronoun: string): string =>
  pronoun === 'her' || pronoun === 'herself' || pronoun === 'she' ? 'she' : 'he';
