import type { Document } from '../../document/document.js';
import type { NumberFact, Unplaced } from '../../records.js';
import { identify } from '../identify.js';
import { once } from '../once.js';

/** Every figure with its unit and its bound, in the order of the text. */
export const numbers = once((doc: Document): readonly Unplaced<NumberFact>[] =>
  identify(
    'n',
    doc.tokens
      .filter((token) => token.kind === 'number')
      .map(({ start, end, text }) => ({
        start,
        end,
        text,
        kind: 'count' as const,
        value: Number(text.replaceAll(',', '')),
        low: null,
        high: null,
        values: null,
        unit: null,
        si: null,
        approx: null,
        change: null,
        per: null,
        of: null,
        speaker: null,
        quote: null,
        date: null,
        rule: 'digits',
        confidence: 0.5,
      }))
      .filter(({ value }) => Number.isFinite(value)),
  ),
);
