import type { Document } from '../../document/document.js';
import type { Quote, Unplaced } from '../../records.js';
import { identify } from '../identify.js';
import { once } from '../once.js';

/** Who said what, in the order of the text. */
export const quotes = once((doc: Document): readonly Unplaced<Quote>[] => {
  const found: Omit<Unplaced<Quote>, 'id'>[] = [];
  for (const paragraph of doc.paragraphs) {
    let open: number | null = null;
    for (const token of doc.tokens.slice(paragraph.first, paragraph.last)) {
      if (token.text === '“') open = token.end;
      if (token.text !== '”' || open === null) continue;
      const span = { start: open, end: token.start, text: doc.text.slice(open, token.start) };
      open = null;
      if (span.text.split(' ').length < MIN_WORDS) continue;
      found.push({
        ...span,
        kind: 'direct',
        segments: [span],
        quoted: [span],
        cue: null,
        speaker: null,
        addressee: null,
        date: null,
        rule: 'uncued-quotation',
        confidence: 0.5,
      });
    }
  }
  return identify('q', found);
});

/** Shorter quotations without a cue are mostly titles, nicknames and scare quotes. */
const MIN_WORDS = 5;
