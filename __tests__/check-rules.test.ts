import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { check } from '../src/check/check.js';
import type { CheckRule, Example } from '../src/check/rule.js';
import { rules } from '../src/check/rules/index.js';
import { createDocument } from '../src/document/document.js';

const RULES = 'src/check/rules';

/** The ids found in an example: the rule alone, or with all others where it judges their work. */
function found(rule: CheckRule, example: Example): string[] {
  const { text, date } = typeof example === 'string' ? { text: example, date: undefined } : example;
  const alone = rule.id !== 'text/unused-ignore';
  const problems = check(createDocument(text, { date }), {
    levelOf: ({ id }) => (id === rule.id || !alone ? 'error' : 'off'),
  });
  return problems.filter((problem) => problem.rule === rule.id).map((problem) => problem.message);
}

const show = (example: Example): string => (typeof example === 'string' ? example : example.text);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.bad.map((example) => [show(example), example] as const))('fails: %s', (_text, example) => {
    expect(found(rule, example)).not.toEqual([]);
  });

  test.each(rule.good.map((example) => [show(example), example] as const))('passes: %s', (_text, example) => {
    expect(found(rule, example)).toEqual([]);
  });

  test('shows at least three failing and five passing texts', () => {
    expect(rule.bad.length).toBeGreaterThanOrEqual(3);
    expect(rule.good.length).toBeGreaterThanOrEqual(5);
  });

  test('stands in the file of its name', () => {
    expect(existsSync(join(RULES, `${rule.id}.ts`))).toBe(true);
  });
});

test('every rule file is listed, in the order of the ids', () => {
  const files = readdirSync(RULES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
    .map((entry) => relative(RULES, join(entry.parentPath, entry.name)).replace(/\.ts$/u, '').replaceAll('\\', '/'));
  expect(rules.map(({ id }) => id)).toEqual(files.sort());
});

describe('long texts of one kind are checked to their end', () => {
  const texts: Readonly<Record<string, (n: number) => string>> = {
    'glued sentences': (n) => 'The grid is full.It was old,and “no” he said from 10 to 12, up 30 percent. '.repeat(n),
    'opening marks': (n) => '“'.repeat(20 * n),
    comments: (n) => '<!-- extract-ignore text/leftover -->\n'.repeat(n),
    placeholders: (n) => 'TK '.repeat(10 * n),
    quotations: (n) =>
      Array.from({ length: n }, (_, i) => `“We build the line in town ${i} and no other,” Kim said.`).join(' '),
  };
  test.each(Object.entries(texts))('%s', (_, make) => {
    const doc = createDocument(make(4000));
    const problems = check(doc, { levelOf: () => 'note' });
    expect(problems.filter(({ start, end, text }) => doc.text.slice(start, end) !== text)).toEqual([]);
  });
});
