import { readdirSync, readFileSync } from 'node:fs';

import { check } from '../src/check/check.js';
import { createDocument } from '../src/document/document.js';

const FAULTY = 'fixtures/faulty';
const CLEAN = 'fixtures/articles';

const found = (path: string): [string, string][] =>
  check(createDocument(readFileSync(path, 'utf8')))
    .filter(({ level }) => level !== 'note')
    .map(({ rule, text }) => [rule, text]);

const expected = JSON.parse(readFileSync(`${FAULTY}/expected.json`, 'utf8')) as Record<string, [string, string][]>;

test.each(readdirSync(FAULTY).filter((name) => name.endsWith('.txt')))(
  '%s: every slip is found, and nothing else',
  (name) => {
    expect(found(`${FAULTY}/${name}`)).toEqual(expected[name]);
  },
);

/** Slips that stand in the articles on purpose. */
const KNOWN = [
  ['power-grid', 'number/change-arithmetic'],
  ['power-grid', 'date/weekday-mismatch'],
];

test('no other article has an error', () => {
  const errors = readdirSync(CLEAN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      check(createDocument(readFileSync(`${CLEAN}/${name}/article.txt`, 'utf8')))
        .filter(({ level }) => level === 'error')
        .map(({ rule }) => [name, rule]),
    );
  expect(errors).toEqual(KNOWN);
});
