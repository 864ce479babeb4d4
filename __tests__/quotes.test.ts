import { createDocument } from '../src/document/document.js';
import { quotes } from '../src/extract/quotes/quotes.js';
import { quoteCases } from './cases/quotes.cases.js';

describe.each(Object.entries(quoteCases))('%s', (_what, cases) => {
  test.each(cases.map(({ text, quotes: expected }) => [text, expected] as const))('%s', (text, expected) => {
    const found = quotes(createDocument(text)).map((quote) => [
      quote.speaker?.asWritten ?? null,
      quote.kind,
      quote.segments.map((segment) => segment.text).join(' … '),
    ]);
    expect(found).toEqual(expected);
  });
});

test('a quotation without a speaker is kept when it is long, with low confidence', () => {
  const [quote] = quotes(createDocument('“One day all of this will be nothing but a field of grass and a bridge.”'));
  expect(quote).toMatchObject({ speaker: null, rule: 'uncued-quotation' });
  expect(quote?.confidence).toBeLessThan(0.5);
});

test('verbatim words come without their marks, listeners and cues with the record', () => {
  const [quote] = quotes(createDocument('Kim told reporters that the plan is “dead” and “buried.”'));
  expect(quote).toMatchObject({
    kind: 'mixed',
    cue: { text: 'told' },
    addressee: 'reporters',
    quoted: [{ text: 'dead' }, { text: 'buried.' }],
  });
});

describe('long runs are read to their end', () => {
  test.each([
    ['marks', '"'],
    ['opening marks', '“a '],
    ['single marks', "'a "],
    ['verbs', 'said '],
    ['clauses', 'he said, '],
    ['commas', 'Kim, '],
    ['sources', 'according to Kim, '],
    ['brackets', '('],
    ['questions', '"We go?" Kim '],
    ['continued quotations', 'He said: "We go." "Now." '],
    ['dashes', 'a - b — '],
    ['words without a stop', 'the man and the dog of a house '],
  ])('%s', (_what, piece) => {
    const doc = createDocument(piece.repeat(160_000 / piece.length));
    const segments = quotes(doc).flatMap((quote) => quote.segments);
    expect(segments.filter(({ start, end, text }) => doc.text.slice(start, end) !== text)).toEqual([]);
  });
});
