import { readFileSync } from 'node:fs';

import { configSchema, rulesPage } from '../scripts/pages.js';
import { measured } from '../src/check/measured.js';
import { rules } from '../src/check/rules/index.js';

const MEND = 'npm run docs';

test(`docs/rules.md says what the rules say; else: ${MEND}`, () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage(rules, measured));
});

test(`the schema of the configuration knows the rules; else: ${MEND}`, () => {
  expect(readFileSync('schema/config-1.json', 'utf8')).toBe(configSchema(rules.map(({ id }) => id)));
});

test('every rule that was measured exists, and its level is earned', () => {
  const levels = new Map(rules.map(({ id, level }) => [id, level]));
  const unearned = Object.entries(measured.findings).filter(([id, sets]) => {
    const right = sets.reduce((sum, [count]) => sum + count, 0);
    const all = sets.reduce((sum, [count, wrong]) => sum + count + wrong, 0);
    const least = { error: 0.95, warn: 0.8, note: 0, off: 0 }[levels.get(id) ?? 'error'];
    return !levels.has(id) || right < least * all;
  });
  expect(unearned).toEqual([]);
});
