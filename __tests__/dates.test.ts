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

  test('what was counted, in words', () => {
    const whys = (text: string): (readonly [string, string])[] =>
      found(text).map(({ text: words, why }) => [words, why]);
    expect(whys('It fell in the January-March period this year, and on Friday last week, on June 5, 2020.')).toEqual([
      [
        'the January-March period this year',
        'from January of the year of the document date to March of the year of the document date',
      ],
      ['Friday last week', 'the Friday of the week before the document date'],
      ['June 5, 2020', 'written with its year'],
    ]);
    expect(whys('Labor Day, the second quarter, today, at noon')).toEqual([
      ['Labor Day', 'the Labor Day nearest to the document date'],
      ['the second quarter', 'the second quarter nearest to the document date'],
      ['today', 'the document date'],
      ['noon', 'on the last mentioned day'],
    ]);
  });

  test('the years of decades and centuries', () => {
    expect(found('In the 1980s, and in the 19th century.')).toMatchObject([
      { from: '1980-01-01', to: '1989-12-31', unit: 'decade' },
      { from: '1800-01-01', to: '1899-12-31', unit: 'century' },
    ]);
  });

  test('a feast of another calendar in a year that it is not told for', () => {
    expect(found('It rained on Eid al-Fitr 1950.')[0]).toMatchObject({
      value: '1950',
      warning: 'its day in that year is not known',
    });
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
