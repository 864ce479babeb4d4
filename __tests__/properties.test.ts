import fc from 'fast-check';
import { createDocument, extract, extractors, type Extraction, type Placed, type Quote } from '../src/index.js';

/** Text that looks like news often enough to reach the rules: pieces of it in any order, with any characters between. */
const pieces = [
  'Kim Min-jae',
  'he',
  'said',
  'told reporters',
  'according to',
  'the ministry',
  '“We will see',
  '”',
  '"',
  "'",
  '’s',
  '‘',
  '``',
  "''",
  '$2.2 billion',
  '40 percent',
  'more than',
  'three',
  'and a half',
  'years',
  'last week',
  'on Friday',
  'Jan. 3',
  '2025',
  'Feb. 30',
  '1/2/3',
  '9:30 p.m.',
  'Corp.',
  'Mr.',
  'U.S.',
  '.',
  ',',
  '…',
  '—',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '\u00a0',
  '😀',
  '\ufeff',
  '\u202e',
  '\ud800',
  'added',
  ':',
  '(',
  ')',
  '-',
  'KIM:',
  'twice',
  'half',
  'No. 2',
  'from',
  'to',
  'between',
  'May',
  'second',
];
const newsy = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 5, unit: 'binary' })),
  { maxLength: 60 },
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  newsy.map((parts) => parts.join(' ')),
  newsy.map((parts) => parts.join('')),
);

const DATE = '2025-12-31';
const lists = (found: Extraction): readonly (readonly Placed[])[] => [found.quotes, found.numbers, found.dates];

test('tokens cover every visible character, in order', () => {
  fc.assert(
    fc.property(text, (article) => {
      const { tokens } = createDocument(article);
      tokens.forEach((token, i) => {
        expect(article.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
        expect(token.end).toBeGreaterThan(token.start);
      });
    }),
  );
});

test('sentences follow each other and leave no token out', () => {
  fc.assert(
    fc.property(text, (article) => {
      const { tokens, sentences } = createDocument(article);
      expect(sentences.map(({ first }) => first)).toEqual(
        [0, ...sentences.map(({ last }) => last)].slice(0, sentences.length),
      );
      expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
    }),
  );
});

test('any text gives records in range whose text is the slice, sorted, and never throws', () => {
  fc.assert(
    fc.property(text, (article) => {
      const found = extract(article, { date: DATE });
      for (const records of lists(found)) {
        records.forEach((record, i) => {
          expect(record.start).toBeGreaterThanOrEqual(records[i - 1]?.start ?? 0);
          expect(record.end).toBeGreaterThan(record.start);
          expect(record.end).toBeLessThanOrEqual(article.length);
          expect(record.confidence).toBeGreaterThanOrEqual(0);
          expect(record.confidence).toBeLessThanOrEqual(1);
        });
      }
      for (const record of [...found.numbers, ...found.dates, ...found.speakers]) {
        expect(article.slice(record.start, record.end)).toBe(record.text);
      }
      for (const quote of found.quotes) expectSpansOf(quote, article);
    }),
    { numRuns: 300 },
  );
});

function expectSpansOf(quote: Quote, article: string): void {
  for (const span of [...quote.segments, ...quote.quoted, ...(quote.cue ? [quote.cue] : [])]) {
    expect(article.slice(span.start, span.end)).toBe(span.text);
  }
  expect(quote.text).toBe(quote.segments.map((segment) => segment.text).join(' '));
  expect([quote.start, quote.end]).toEqual([quote.segments[0]?.start, quote.segments.at(-1)?.end]);
  if (quote.speaker) expect(article.slice(quote.speaker.start, quote.speaker.end)).toBe(quote.speaker.asWritten);
}

test('ids are unique within a document', () => {
  fc.assert(
    fc.property(text, (article) => {
      const doc = createDocument(article, { date: DATE });
      for (const extractor of Object.values(extractors)) {
        const ids = extractor(doc).map((record) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

test('the same text gives the same records', () => {
  fc.assert(
    fc.property(text, (article) => {
      expect(extract(article, { date: DATE })).toEqual(extract(article, { date: DATE }));
    }),
    { numRuns: 50 },
  );
});
