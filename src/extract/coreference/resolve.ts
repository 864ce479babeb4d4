import type { Document } from '../../document/document.js';
import type { QuoteSpeaker } from '../../records.js';
import { byPosition, type Span } from '../../text/span.js';
import { names } from '../names/names.js';
import { entities, type Entity } from './entities.js';
import { labelsOf, type Labelled } from './labels.js';
import { readMention } from './mention.js';
import { sentenceAt, tokenAt } from './places.js';
import type { Trail } from './pronouns.js';
import type { Resolution } from './answers.js';
import { resolve } from './resolution.js';
import type { Scene } from './scene.js';
import { namedSpeaker } from './speaker.js';

/** A quote as coreference sees it; in the order of the text. */
export interface Attributed {
  /** The speaker's mention at that quote ("he", "Kim", "a spokesman for the ministry", "who"); null when there is none. */
  readonly mention: Span | null;
  readonly content: readonly Span[];
  /** The mention stands before a colon at the head of a turn: "KIM:", "Q:". */
  readonly label?: boolean;
}

/** The speaker of every quote under its full name; null without a mention. */
export function resolveSpeakers(doc: Document, attributed: readonly Attributed[]): readonly (QuoteSpeaker | null)[] {
  return resolutions(doc, attributed).map(({ speaker }) => speaker);
}

/** As `resolveSpeakers`, with the reasons. */
export function resolutions(doc: Document, attributed: readonly Attributed[]): readonly Resolution[] {
  const resolutionOf = resolver(doc, attributed);
  return attributed.map((_, i) => resolutionOf(i));
}

/**
 * Tells who speaks at the quote with an index. Speakers are found in the order of the text, for each may take up those before it;
 * what stands behind the last one asked for costs nothing.
 */
export function resolver(doc: Document, attributed: readonly Attributed[]): (index: number) => Resolution {
  const known: Resolution[] = [];
  let next: ((one: Attributed, index: number) => Resolution) | null = null;
  return (index) => {
    next ??= inOrder(doc, attributed);
    for (let i = known.length; i <= index; i++) {
      const one = attributed[i];
      if (one) known.push(next(one, i));
    }
    return known[index] ?? NOBODY;
  };
}

const NOBODY: Resolution = { speaker: null, because: 'no mention', candidates: [] };

/** Resolves one quote after the other; each must be handed in once. */
function inOrder(doc: Document, attributed: readonly Attributed[]): (one: Attributed, index: number) => Resolution {
  const found = names(doc);
  const known = entities(doc);
  const mentions = attributed.map(({ mention }) => mention && readMention(doc, found, mention));
  const speaking = new Set<Entity>();
  for (const mention of mentions) {
    const entity = mention?.form === 'name' ? known.of.get(mention.name) : undefined;
    if (entity) speaking.add(entity);
  }
  const speech: Span[] = [];
  for (const { content } of attributed) speech.push(...content);
  const scene: Scene = {
    doc,
    names: found,
    entities: known,
    speech: speech.sort(byPosition),
    speaking,
    profiles: new Map(),
    standings: new Array<undefined>(found.length).fill(undefined),
    said: [],
    byNoun: new Map(),
  };
  const trail: Trail = { next: 0, last: new Map() };
  const label = attributed.find((one) => one.label)?.mention;
  const labels = label && labelsOf(scene, tokenAt(doc.tokens, label.start));
  return (one, i) => {
    const mention = mentions[i];
    if (!one.mention || !mention) return continued(scene, one.content[0]);
    const meant = one.label ? labels?.(doc.text.slice(one.mention.start, one.mention.end)) : null;
    if (meant) return labelled(scene, one.mention, meant);
    return resolve(scene, trail, one.mention, mention, one.content);
  };
}

/** A label that is no name. */
function labelled(scene: Scene, span: Span, { entity, how, because }: Labelled): Resolution {
  const speaker = namedSpeaker(scene, span, entity, how);
  scene.said.push({ token: tokenAt(scene.doc.tokens, span.start), entity, speaker });
  return { speaker, because, candidates: [] };
}

/** A quotation without a mention behind a quote of the same paragraph goes on with its speaker. */
function continued(scene: Scene, content: Span | undefined): Resolution {
  const last = scene.said.at(-1);
  if (last && content && goesOn(scene, last.token, content))
    return { speaker: { ...last.speaker, how: 'continued' }, because: 'spoke last in the paragraph', candidates: [] };
  return NOBODY;
}

/** The quotation's sentence is the one of the last mention or the next. */
function goesOn({ doc }: Scene, mention: number, content: Span): boolean {
  const at = tokenAt(doc.tokens, content.start);
  const quoted = doc.tokens[at]?.kind === 'mark' || doc.tokens[at - 1]?.kind === 'mark';
  const [from, to] = [sentenceAt(doc, mention), sentenceAt(doc, at)];
  return quoted && to - from <= 1 && doc.sentences[from]?.paragraph === doc.sentences[to]?.paragraph;
}
