import { readdirSync, readFileSync } from 'node:fs';

interface List {
  readonly about: string;
  readonly sources: Record<string, string>;
  readonly entries: readonly Record<string, unknown>[];
  readonly refused?: readonly Record<string, unknown>[];
}

const lists = readdirSync('src/lexicon')
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(`src/lexicon/${name}`, 'utf8')) as List] as const);

/** The first field of an entry is its key. */
const keyOf = (entry: Record<string, unknown>): string => String(Object.values(entry)[0]);

describe.each(lists)('%s', (name, list) => {
  test('says what it is and where it comes from', () => {
    expect(list.about.length).toBeGreaterThan(20);
    expect(Object.keys(list.sources).length).toBeGreaterThan(0);
    expect(list.entries.length).toBeGreaterThan(0);
  });

  test('every entry names a source of the list', () => {
    const unsourced = list.entries.filter((entry) => !(String(entry['source']) in list.sources)).map(keyOf);
    expect(unsourced).toEqual([]);
  });

  test('entries are sorted by their key and none stands twice', () => {
    const keys = list.entries.map(
      (entry) => `${keyOf(entry)}${entry['when'] === undefined ? '' : ` when ${JSON.stringify(entry['when'])}`}`,
    );
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('a refused word is not an entry', () => {
    const keys = new Set(list.entries.map(keyOf));
    expect((list.refused ?? []).map(keyOf).filter((key) => keys.has(key))).toEqual([]);
  });

  test('every entry stands on a line of its own', () => {
    const lines = readFileSync(`src/lexicon/${name}`, 'utf8').split('\n');
    expect(lines.filter((line) => /^ {4}\{ "/u.test(line)).length).toBeGreaterThanOrEqual(list.entries.length);
  });
});
