import type { Document } from '../../document/document.js';
import { statements } from '../quotes/quotes.js';

export interface Owner {
  readonly speaker: string | null;
  readonly quote: string | null;
}

/** Tells for stretches in the order of the text which quote they stand in and who says it. */
export function ownerOf(doc: Document): (start: number, end: number) => Owner {
  const { said, speakerOf } = statements(doc);
  let quote = 0;
  return (start, end) => {
    while (quote < said.length && (said[quote]?.end ?? 0) < end) quote++;
    for (let i = quote; i < said.length && i < quote + OVERLAPPING; i++) {
      const holds = said[i]?.segments.some((segment) => segment.start <= start && end <= segment.end);
      if (holds) return { speaker: speakerOf(i).speaker?.name ?? null, quote: said[i]?.id ?? null };
    }
    return NOBODY;
  };
}

const NOBODY: Owner = { speaker: null, quote: null };

/** Quotes that may overlap: an indirect one and the direct one inside it. */
const OVERLAPPING = 3;
