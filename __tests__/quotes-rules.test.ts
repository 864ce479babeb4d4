import { readdirSync } from 'node:fs';
import { createDocument } from '../src/document/document.js';
import { quotes } from '../src/extract/quotes/quotes.js';
import { followingRules, frontedRules } from '../src/extract/quotes/rules/index.js';

const rules = [...frontedRules, ...followingRules];

test('every rule is a file named by its id', () => {
  const files = readdirSync('src/extract/quotes/rules').filter((name) => name !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

const read = (id: string, text: string): readonly (readonly [string | null, string])[] =>
  quotes(createDocument(text))
    .filter((quote) => quote.rule === id)
    .map((quote) => [quote.speaker?.asWritten ?? null, quote.segments.map((segment) => segment.text).join(' … ')]);

const examples = rules.flatMap(({ id, examples }) => examples.map(({ text, gives }) => ({ id, text, gives })));

test.each(examples.flatMap(({ id, text, gives }) => (gives ? [[id, text, gives] as const] : [])))(
  '%s reads: %s',
  (id, text, gives) => {
    expect(read(id, text)).toContainEqual(gives);
  },
);

test.each(examples.flatMap(({ id, text, gives }) => (gives ? [] : [[id, text] as const])))(
  '%s keeps silent: %s',
  (id, text) => {
    expect(read(id, text)).toEqual([]);
  },
);
