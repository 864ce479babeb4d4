import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Rule {
  readonly id: string;
  readonly why: string;
}

/** Every folder named rules holds one rule a file; its index.ts lists them in the order they are tried. */
const folders = readdirSync(resolve('src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === 'rules')
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((folder) => readdirSync(folder).includes('index.ts'));

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'why' in value;

const ruleFiles = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && basename(name) !== 'index.ts')
    .map((name) => [name.replaceAll('\\', '/'), folder] as const),
);

test('there are rules', () => {
  expect(ruleFiles.length).toBeGreaterThan(0);
});

test.each(ruleFiles)('%s is a rule of that name, with its reason and examples, and is listed', async (name, folder) => {
  const module = (await import(pathToFileURL(join(folder, name)).href)) as Record<string, unknown>;
  const rules = Object.values(module).filter(isRule);
  expect(rules.map((rule) => basename(rule.id))).toEqual([basename(name, '.ts')]);
  expect(rules[0]?.why.length).toBeGreaterThan(20);
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(/\b(?:examples|bad): \[/u);
  expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toContain(`/${name.replace(/\.ts$/u, '.js')}'`);
});
