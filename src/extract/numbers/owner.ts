import type { Document } from '../../document/document.js';
import { quotes } from '../quotes/quotes.js';

export interface Owner {
  readonly speaker: string | null;
  readonly quote: string | null;
}

/** Tells for stretches in the order of the text which quote they stand in and who says it. */
export function ownerOf(doc: Document): (start: number, end: number) => Owner {
  const said = quotes(doc);
  let quote = 0;
  return (start, end) => {
    while (quote < said.length && (said[quote]?.end ?? 0) < end) quote++;
    const inside = said
      .slice(quote, quote + OVERLAPPING)
      .find(({ segments }) => segments.some((segment) => segment.start <= start && end <= segment.end));
    return { speaker: inside?.speaker?.name ?? null, quote: inside?.id ?? null };
  };
}

/** Quotes that may overlap: an indirect one and the direct one inside it. */
const OVERLAPPING = 3;
