import { readdirSync } from 'node:fs';

import { createDocument } from '../src/document/document.js';
import { numbers } from '../src/extract/numbers/numbers.js';
import { rules } from '../src/extract/numbers/rules/index.js';
import { cases, refused, type NumberCase } from './cases/numbers.cases.js';
import type { NumberFact, Unplaced } from '../src/records.js';

type Figure = Unplaced<NumberFact>;

const read = (text: string): readonly Figure[] => numbers(createDocument(text));

const amount = ({ value, low, high, values }: Figure): string =>
  values?.join('/') ?? (low === null ? String(value) : `${low}..${String(high)}`);

const show = (figure: Figure): string =>
  `${figure.text} = ${amount(figure)}${figure.unit === null ? '' : ` ${figure.unit}`}`;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const made = read(text);
    const own = id.startsWith('not-a') ? made : made.filter((figure) => figure.rule === id);
    expect(own.map(show)).toEqual(example.found);
  });

  test('shows what it reads and what it leaves', () => {
    expect(rule.examples.some(({ found }) => found.length === 0)).toBe(true);
    expect(rule.why.length).toBeGreaterThan(20);
  });
});

test('every rule file is listed once', () => {
  const files = readdirSync('src/extract/numbers/rules').filter((name) => name !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

/** The fields of a figure that a case speaks of. */
const pick = (figure: Figure, expected: NumberCase['found'][number]): object =>
  Object.fromEntries(Object.keys(expected).map((key) => [key, figure[key as keyof Figure]]));

test.each(cases.map((row) => [row.text, row] as const))('%s', (text, { found }) => {
  const made = read(text);
  expect(made.map((figure, i) => pick(figure, found[i] ?? { text: '' }))).toEqual(found);
});

test.each(refused)('no figure: %s', (text) => {
  expect(read(text).map(show)).toEqual([]);
});

test('records lie on their text and in its order', () => {
  const text = cases.map((row) => row.text).join('\n\n');
  const made = read(text);
  expect(made.filter((figure) => text.slice(figure.start, figure.end) !== figure.text)).toEqual([]);
  expect(made.every((figure, i) => i === 0 || figure.start >= (made[i - 1]?.end ?? 0))).toBe(true);
});

test.each([
  ['digits', '7'.repeat(50_000)],
  ['grouped digits', '1,000'.repeat(10_000)],
  ['number words', 'two hundred and '.repeat(10_000)],
  ['ranges', '1-2 to 3 or '.repeat(10_000)],
  ['halves', 'a half and a '.repeat(10_000)],
  ['signs', '$ -'.repeat(20_000)],
])('reads long runs to their end: %s', (_, text) => {
  const doc = createDocument(text);
  expect(numbers(doc).filter((found) => text.slice(found.start, found.end) !== found.text)).toEqual([]);
});
