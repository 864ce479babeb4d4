import type { Document } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { dates } from '../dates/dates.js';
import { quotes } from '../quotes/quotes.js';

export interface Owner {
  readonly speaker: string | null;
  readonly quote: string | null;
  readonly date: string | null;
}

/** Tells for spans in the order of the text which quote they stand in, who says it, and the day or period their sentence names. */
export function ownerOf(doc: Document): (span: Span) => Owner {
  const said = quotes(doc);
  const times = dates(doc).filter(({ type, value }) => type === 'DATE' && value !== null && /^\d{4}/u.test(value));
  let quote = 0;
  let sentence = 0;
  let time = 0;
  return ({ start, end }) => {
    while (quote < said.length && (said[quote]?.end ?? 0) < end) quote++;
    const inside = said
      .slice(quote, quote + OVERLAPPING)
      .find(({ segments }) => segments.some((segment) => segment.start <= start && end <= segment.end));
    while (sentence + 1 < doc.sentences.length && (doc.sentences[sentence]?.end ?? 0) < end) sentence++;
    const clause = doc.sentences[sentence];
    while (time < times.length && (times[time]?.start ?? 0) < (clause?.start ?? 0)) time++;
    let only: string | null = null;
    let count = 0;
    for (let i = time; i < times.length && (times[i]?.start ?? 0) < (clause?.end ?? 0); i++) {
      count++;
      only = times[i]?.value ?? null;
    }
    return {
      speaker: inside?.speaker?.name ?? null,
      quote: inside?.id ?? null,
      // With several dates in one sentence, which one the figure holds for is not told by order alone.
      date: count === 1 ? only : null,
    };
  };
}

/** Quotes that may overlap: an indirect one and the direct one inside it. */
const OVERLAPPING = 3;
