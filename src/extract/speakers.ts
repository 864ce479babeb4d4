import type { Document } from '../document/document.js';
import type { Quote, QuoteSpeaker, Speaker, Unplaced } from '../records.js';
import { singleSpaced, spaced } from '../text/spaced.js';
import { byPosition, type Span } from '../text/span.js';
import { entities, type Entity } from './coreference/entities.js';
import { speakerId } from './coreference/speaker.js';
import type { Name } from './names/name.js';
import { once } from './once.js';
import { quotes } from './quotes/quotes.js';
import { withShares } from './shares.js';

type Said = Unplaced<Quote> & { readonly speaker: QuoteSpeaker };

const hasSpeaker = (quote: Unplaced<Quote>): quote is Said => quote.speaker !== null;

/** Everyone who is quoted, in the order of first mention; the id is the one that the quotes give their speaker. */
export const speakers = once((doc: Document): readonly Unplaced<Speaker>[] => {
  const said = new Map<string, Said[]>();
  for (const quote of quotes(doc)) {
    if (!hasSpeaker(quote)) continue;
    const known = said.get(quote.speaker.id);
    if (known) known.push(quote);
    else said.set(quote.speaker.id, [quote]);
  }
  if (said.size === 0) return [];
  const named = new Map<string, Entity>();
  for (const entity of entities(doc).all) {
    const id = speakerId(entity.full.text);
    if (said.has(id) && !named.has(id)) named.set(id, entity);
  }
  const found = [...said].map(([id, quoted]) => speakerOf(doc, id, quoted, named.get(id))).sort(byPosition);
  return withShares(found);
});

function speakerOf(
  doc: Document,
  id: string,
  quoted: readonly Said[],
  entity: Entity | undefined,
): Omit<Unplaced<Speaker>, 'share'> {
  const name = quoted[0]?.speaker.name ?? '';
  const all = quoted.map(({ speaker }) => speaker);
  const mentions = unique([...(entity?.names ?? []), ...all]);
  const first = mentions[0] ?? { start: 0, end: 0 };
  const count = (kind: Quote['kind']): number => quoted.filter((quote) => quote.kind === kind).length;
  return {
    id,
    start: first.start,
    end: first.end,
    text: doc.text.slice(first.start, first.end),
    name,
    aliases: aliasesOf(name, [
      ...(entity?.names ?? []).map((one) => formOf(doc, one)),
      ...all.filter(({ how }) => how !== 'pronoun').map((one) => one.asWritten),
    ]),
    role: all.find((speaker) => speaker.role !== null)?.role ?? null,
    organization: all.find((speaker) => speaker.organization !== null)?.organization ?? null,
    type: all.find((speaker) => speaker.type !== 'unknown')?.type ?? 'unknown',
    anonymous: all.every((speaker) => speaker.anonymous),
    quotes: { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect') },
    words: quoted.reduce((sum, quote) => sum + singleSpaced(quote.text).split(' ').length, 0),
    mentions,
    rule: 'quoted',
    confidence: Math.max(...quoted.map((quote) => quote.confidence)),
  };
}

/** The spans in the order of the text; of two that overlap the first is kept. */
function unique(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort(byPosition))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

/** A name with the title before it: "Gov. Ann Roe". */
const formOf = (doc: Document, name: Name): string =>
  name.title === null ? name.text : spaced(doc.text.slice(doc.tokens[name.from]?.start, name.end));

const keyOf = (form: string): string => form.toLowerCase().replace(/^(?:the|an|a) /u, '');

/** The other forms, each once whatever its case, in the order of the text. */
function aliasesOf(name: string, forms: readonly string[]): string[] {
  const known = new Set([keyOf(name)]);
  const aliases: string[] = [];
  for (const form of forms) {
    const written = spaced(form);
    if (known.has(keyOf(written))) continue;
    known.add(keyOf(written));
    aliases.push(written);
  }
  return aliases;
}
