import { readdirSync } from 'node:fs';
import { run, runJson } from './support/io.js';
import { schemaErrors } from './support/schema.js';

const articles = readdirSync('fixtures/articles').map((name) => `fixtures/articles/${name}/article.txt`);

test.each(['utf-16', 'code-point', 'byte'])(
  'every article gives an output as the schema says, in %s offsets',
  async (unit) => {
    const output = await runJson(['all', ...articles, '--offsets', unit, '--context']);
    expect(output.files).toHaveLength(articles.length);
    expect(output.offsets).toBe(unit);
  },
);

test('the schema refuses what it does not name', async () => {
  const output = await runJson(['quotes', ...articles]);
  expect(schemaErrors({ ...output, quotas: [] })).not.toEqual([]);
  expect(schemaErrors({ ...output, quotes: [{ ...output.quotes?.[0], confidence: 2 }] })).not.toEqual([]);
  expect(schemaErrors({ ...output, offsets: 'inches' })).not.toEqual([]);
});

test('a line of JSONL is a record of the schema after its type', async () => {
  const { out } = await run(['all', ...articles, '-f', 'jsonl']);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; record?: string });
  const lists: Record<string, object[]> = { quote: [], speaker: [], number: [], date: [] };
  for (const { record, type, ...rest } of lines) {
    const own = record === undefined ? rest : { type, ...rest };
    (lists[record ?? type] ??= []).push(own);
  }
  const { quote: quotes, speaker: speakers, number: numbers, date: dates } = lists;
  const output = await runJson(['all', ...articles]);
  expect(output).toMatchObject({ quotes, speakers, numbers, dates });
});
