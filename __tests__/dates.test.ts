import { readdirSync } from 'node:fs';
import { extract } from '../src/index.js';
import { rules } from '../src/extract/dates/rules/index.js';
import { cases, negatives } from './cases/dates.cases.js';

const TUESDAY = '2024-05-14';

const found = (text: string, date: string | null = TUESDAY, anchor?: 'news' | 'narrative' | 'past' | 'future') =>
  extract(text, { date: date ?? undefined, anchor, only: ['dates'] }).dates;

const pairs = (...args: Parameters<typeof found>) => found(...args).map(({ text, value }) => [text, value]);

describe('rules', () => {
  test('each rule is a file of its name', () => {
    const files = readdirSync('src/extract/dates/rules').map((name) => name.replace('.ts', ''));
    expect(rules.map(({ rule }) => rule.id).sort()).toEqual(files.filter((name) => name !== 'index').sort());
  });

  describe.each(rules.map(({ rule }) => [rule.id, rule.examples] as const))('%s', (_id, examples) => {
    test.each(examples.map((example) => [example.text, example] as const))('%s', (text, { date, finds }) => {
      expect(pairs(text, date)).toEqual(finds);
    });
  });
});

describe('cases', () => {
  test.each(cases.map((row) => [row.text, row] as const))('%s', (text, { date, anchor, finds }) => {
    expect(pairs(text, date, anchor)).toEqual(finds);
  });

  test.each(negatives)('no date: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe('what a record tells', () => {
  test('the resolved period, both ends inclusive, and how it was found', () => {
    expect(found('It fell last week.')[0]).toMatchObject({
      type: 'DATE',
      from: '2024-05-06',
      to: '2024-05-12',
      unit: 'week',
      why: 'the week before the document date',
    });
    expect(found('He left on Friday.')[0]?.why).toBe('the Friday on or before the document date');
  });

  test('a day that does not exist', () => {
    expect(found('It is due on Feb. 30, 2024.')[0]).toMatchObject({ from: null, warning: 'there is no such day' });
  });

  test('a weekday that does not belong to its day', () => {
    const [date] = found('It begins on Friday, Jan. 3.', '2025-12-31');
    expect(date).toMatchObject({ text: 'Friday, Jan. 3', value: '2026-01-03', warning: '2026-01-03 is a Saturday' });
  });

  test('without a document date nothing relative is resolved', () => {
    const [week, friday, june] = found('Last week, on Friday, he spoke of June 5.', null);
    expect(week).toMatchObject({ value: null, from: null, why: 'relative, and the document has no date' });
    expect(friday?.value).toBe('XXXX-WXX-5');
    expect(june).toMatchObject({ value: 'XXXX-06-05', from: null });
  });
});
