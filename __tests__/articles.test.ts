import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/index.js';
import { ARTICLES, loadArticle, slugs } from './support/gold.js';

/** What is found in an article, one short line a record: enough to see in a diff what a change of a rule changed. */
function summary(slug: string): string {
  const article = loadArticle(ARTICLES, slug);
  const { date, dateFrom, quotes, speakers, numbers, dates } = extract(article.text, {
    date: article.date ?? undefined,
    anchor: article.anchor,
  });
  const lines = {
    date: [[date, dateFrom]],
    quotes: quotes.map((q) => [
      q.kind,
      q.text,
      q.speaker?.name ?? null,
      q.speaker?.asWritten ?? null,
      q.cue?.text ?? null,
      q.rule,
    ]),
    speakers: speakers.map((s) => [
      s.name,
      s.role,
      s.organization,
      s.type,
      s.quotes.direct,
      s.quotes.mixed,
      s.quotes.indirect,
    ]),
    numbers: numbers.map((n) => [
      n.text,
      n.kind,
      n.values ?? n.value ?? (n.low === null ? null : [n.low, n.high]),
      n.unit,
      n.approx,
    ]),
    dates: dates.map((d) => [d.text, d.type, d.value]),
  };
  const lists = Object.entries(lines).map(
    ([kind, rows]) => `  "${kind}": [${rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')}\n  ]`,
  );
  return `{\n${lists.join(',\n')}\n}\n`;
}

const names = slugs(ARTICLES);
const snapshotOf = (slug: string): string => join(ARTICLES, slug, 'expected.json');
if (process.env['UPDATE'] === '1') for (const slug of names) writeFileSync(snapshotOf(slug), summary(slug));
const kept = names.filter((slug) => existsSync(snapshotOf(slug)));

test('all articles have a snapshot, or none has', () => {
  expect([[], names]).toContainEqual(kept);
});

test.each(names)(
  'the records of %s are the same every time and those of its snapshot (npm run golden rewrites it)',
  (slug) => {
    const now = summary(slug);
    expect(summary(slug)).toBe(now);
    expect(kept.includes(slug) ? readFileSync(snapshotOf(slug), 'utf8') : now).toBe(now);
  },
);
