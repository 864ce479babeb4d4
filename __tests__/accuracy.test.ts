import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './bench/measure.js';
import { KINDS, rates, type Kind } from './bench/score.js';
import { ARTICLES, loadArticle, slugs } from './support/gold.js';

const names = slugs(ARTICLES);

/** A mention or a cue stands within this many characters of what is said. */
const NEAR = 400;

/** TIMEX3 values: 2025, 2025-06, 2025-W52-WE, 2026-H2, 2024-WI, 199, 2025-01/2025-09; 2025-06-01T14:00, 2025-06-01TNI; P3Y, PT6H. */
const SHAPE = {
  DATE: /^(?:[\dX]{2,4}(?:-[\dA-Z-]+)?(?:\/[\d-]+)?|(?:PAST|PRESENT|FUTURE)_REF)$/u,
  TIME: /^[\dWX-]+T(?:[A-Z]{2}|\d{2}:\d{2}(?::\d{2})?)$/u,
  DURATION: /^PT?[\dX.]*[A-Z]{1,2}$/u,
  SET: /^(?:PT?[\dX.]+[A-Z]|X{4}-[\dA-Z-]+)$/u,
};

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').toLowerCase();

test('there are articles, each with where it comes from and what is true of it', () => {
  const missing = names.flatMap((slug) =>
    ['SOURCE.md', 'gold.json'].map((file) => join(ARTICLES, slug, file)).filter((path) => !existsSync(path)),
  );
  expect(missing).toEqual([]);
  expect(names).toContain('power-grid');
});

describe.each(names)('the gold of %s', (slug) => {
  const article = loadArticle(ARTICLES, slug);

  test('tells of every quote who is meant, with a mention and a cue close by', () => {
    const speakers = new Set(article.speakers.map(({ name }) => name));
    const wrong = article.quotes.flatMap(({ name, source, cue, spans }) => {
      const around = plain(
        article.text.slice(Math.max(0, (spans[0]?.start ?? 0) - NEAR), (spans.at(-1)?.end ?? 0) + NEAR),
      );
      const absent = [source, cue].filter((words) => words !== null && !around.includes(plain(words)));
      return [
        ...absent.map((words) => `${words} is not near a quote of ${name}`),
        ...(speakers.has(name) ? [] : [`${name} is no speaker`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('names speakers who speak, in words of the article', () => {
    const speaking = new Set(article.quotes.map(({ name }) => name));
    const text = plain(article.text);
    const wrong = article.speakers.flatMap(({ name, aliases }) => [
      ...(speaking.has(name) ? [] : [`${name} says nothing`]),
      ...[name, ...aliases].filter((form) => !text.includes(plain(form))),
    ]);
    expect(wrong).toEqual([]);
  });

  test('gives every figure one value, range or pair', () => {
    const wrong = article.numbers.filter(({ kind, value, low, high, values }) => {
      const forms = [
        value,
        low !== undefined && high !== undefined ? low : undefined,
        values?.length === 2 ? (low ?? 0) : undefined,
      ];
      const given = forms.filter((form) => typeof form === 'number').length;
      return given !== (kind === 'vague' ? 0 : 1);
    });
    expect(wrong).toEqual([]);
  });

  test('gives every date a value of its type', () => {
    expect(article.dates.filter(({ type, value }) => !SHAPE[type].test(value))).toEqual([]);
  });
});

describe('the figures do not fall', () => {
  const floors = JSON.parse(readFileSync('fixtures/floors.json', 'utf8')) as Record<
    Kind,
    { found: number; right: number }
  >;
  const { total } = measure(ARTICLES);

  test.each(KINDS)('of %s', (kind) => {
    const tally = total[kind];
    expect(rates(tally.found, tally).f1).toBeGreaterThanOrEqual(floors[kind].found);
    expect(rates(tally.right, tally).f1).toBeGreaterThanOrEqual(floors[kind].right);
  });
});
