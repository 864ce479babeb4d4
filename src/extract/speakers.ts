import type { Document } from '../document/document.js';
import type { Quote, Speaker, Unplaced } from '../records.js';
import { identify } from './identify.js';
import { once } from './once.js';
import { quotes } from './quotes/quotes.js';

/** Everyone who is quoted, in the order of first mention. */
export const speakers = once((doc: Document): readonly Unplaced<Speaker>[] => {
  const byName = new Map<string, Unplaced<Quote>[]>();
  for (const quote of quotes(doc)) {
    if (quote.speaker) byName.set(quote.speaker.name, [...(byName.get(quote.speaker.name) ?? []), quote]);
  }
  return identify(
    's',
    [...byName].flatMap(([name, said]) => speakerOf(name, said)),
  );
});

function speakerOf(name: string, said: readonly Unplaced<Quote>[]): Omit<Unplaced<Speaker>, 'id'>[] {
  const first = said[0]?.speaker;
  if (!first) return [];
  const count = (kind: Quote['kind']): number => said.filter((quote) => quote.kind === kind).length;
  return [
    {
      start: first.start,
      end: first.end,
      text: first.asWritten,
      name,
      aliases: [],
      role: first.role,
      organization: first.organization,
      type: first.type,
      anonymous: first.anonymous,
      quotes: { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect') },
      words: said.reduce((sum, quote) => sum + quote.text.split(/\s+/u).length, 0),
      mentions: said.flatMap((quote) =>
        quote.speaker ? [{ start: quote.speaker.start, end: quote.speaker.end }] : [],
      ),
      rule: 'quoted',
      confidence: 1,
    },
  ];
}
