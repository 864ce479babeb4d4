import { createDocument } from '../src/document/document.js';
import { dates } from '../src/extract/dates/dates.js';
import { facts } from '../src/extract/facts/facts.js';
import { numbers } from '../src/extract/numbers/numbers.js';
import { quotes } from '../src/extract/quotes/quotes.js';

const DATE = '2025-12-31';
const read = (text: string) => facts(createDocument(text, { date: DATE }));

test.each([
  [
    'The plant employs 90 people.',
    [{ claim: 'The plant employs 90 people', subject: 'The plant', figures: ['90'], source: null }],
  ],
  [
    'Kim Min-jae said the grid would cost $2.2 billion.',
    [
      {
        claim: 'the grid would cost $2.2 billion',
        subject: 'the grid',
        source: 'Kim Min-jae',
        figures: ['$2.2 billion'],
      },
    ],
  ],
  [
    '“We hired 400 nurses in 2024,” Kim Min-jae said. “Nobody left.”',
    [{ claim: 'We hired 400 nurses in 2024', source: 'Kim Min-jae', when: '2024', subject: 'We' }],
  ],
  [
    'In 2019, the city closed 12 schools, and the state built 3 roads.',
    [
      { claim: 'In 2019, the city closed 12 schools', subject: 'the city', figures: ['12'], when: '2019' },
      { claim: 'the state built 3 roads', subject: 'the state', figures: ['3'], when: null },
    ],
  ],
  ['Korea is larger than Portugal.', [{ claim: 'Korea is larger than Portugal', rule: 'comparison' }]],
  ['The line opened on March 3, 2021.', [{ rule: 'date', when: '2021-03-03', subject: 'The line' }]],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test.each([
  ['a definition', 'A megawatt is a unit of power.'],
  ['an opinion', 'The council should be ashamed of the plan.'],
  ['an opinion of somebody', '“I think this is the best plan,” Kim Min-jae said.'],
  ['a plan without a figure or a date', 'The ministry will publish its review.'],
  ['a question', 'Did the plant employ 90 people?'],
  ['a vague amount', 'Hundreds of people came to the town hall.'],
  ['a count in passing', 'The two sides talked for a while.'],
])('%s is no fact: %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

describe('score', () => {
  const score = (text: string): number => read(text)[0]?.score ?? 0;

  test.each([
    ['a figure', 'The plant employs 90 people.', 'The plant opened in March.'],
    ['what is, not what may come', 'The plant employs 90 people.', 'The plant will employ 90 people.'],
    ['an exact figure', 'The plant employs 90 people.', 'The plant employs about 90 people.'],
    ['a date', 'The plant employed 90 people in 2024.', 'The plant employed 90 people.'],
    ['a source', 'The plant employs 90 people, according to Hanbit Corp.', 'The plant employs 90 people.'],
    ['a statement', 'The plant employs 90 people.', 'The plant should employ 90 people.'],
  ])('%s can be checked better', (_, better, worse) => {
    expect(score(better)).toBeGreaterThan(score(worse));
  });
});

test('the ids are those of the records', () => {
  const doc = createDocument('“We hired 400 nurses in 2024,” Kim Min-jae said.', { date: DATE });
  const [fact] = facts(doc);
  const has = (ids: readonly string[] | undefined, records: readonly { id: string }[]): boolean =>
    ids?.length === 1 && ids.every((id) => records.some((record) => record.id === id));
  expect(has(fact?.numbers, numbers(doc))).toBe(true);
  expect(has(fact?.dates, dates(doc))).toBe(true);
  expect(quotes(doc).map(({ id }) => id)).toContain(fact?.quote);
});

test('the header of an article is no part of a claim', () => {
  expect(read('date 2025-12-31 The plant employs 90 people.')).toMatchObject([
    { claim: 'The plant employs 90 people' },
  ]);
});
