import { createDocument } from '../src/document/document.js';
import { names } from '../src/extract/names/names.js';
import { officeOf } from '../src/extract/names/office.js';
import { officeRules } from '../src/extract/names/rules/index.js';
import { nameCases } from './cases/names.cases.js';

const examples = officeRules.flatMap(({ id, examples }) =>
  examples.map((example) => [id, example.text, example] as const),
);

test.each(examples)('%s reads: %s', (id, text, { name, role, organization }) => {
  const doc = createDocument(text);
  const index = names(doc).findIndex((one) => one.text === name);
  const office = officeRules.find((rule) => rule.id === id)?.read(doc, names(doc), index) ?? null;
  expect(index).toBeGreaterThanOrEqual(0);
  expect(office ?? { role: null, organization: null }).toEqual({ role, organization });
});

test.each(nameCases)('$text', ({ text, offices, ...expected }) => {
  const doc = createDocument(text);
  const found = names(doc);
  const told = (kind: string): readonly string[] => found.filter((name) => name.kind === kind).map((name) => name.text);
  expect({ people: told('person'), organizations: told('organization') }).toMatchObject(expected);
  const read = (offices ?? []).map(([name]) => {
    const { role, organization } = officeOf(
      doc,
      found,
      found.findIndex((one) => one.text === name),
    );
    return [name, role, organization];
  });
  expect(read).toEqual(offices ?? []);
});

test('capitals, titles and names in a row are read to their end', () => {
  for (const piece of ['Harbor ', 'President ', 'Ann Roe of ', 'Mr. ', 'Institute of ', 'Kim Min-ho, ']) {
    const doc = createDocument(piece.repeat(50_000));
    expect(names(doc).filter(({ end }) => end > doc.text.length)).toEqual([]);
  }
});
