import { createDocument } from '../src/index.js';
import { dates } from '../src/extract/dates/dates.js';

const FAMILIES = [
  '1/1/',
  '1-1-',
  'may ',
  'the end of ',
  '1999-',
  'Friday, ',
  'twenty-',
  '5 p.m. ',
  '’90s ',
  'last week ',
  '9',
];

describe('hostile text', () => {
  test.each(FAMILIES)('is read to its end: %s', (unit) => {
    const doc = createDocument(unit.repeat(160_000 / unit.length), { date: '2024-05-14' });
    expect(dates(doc).filter(({ start, end, text }) => doc.text.slice(start, end) !== text)).toEqual([]);
  });

  test.each([
    '',
    '’',
    '2024',
    '31/31/31',
    'Feb. 30',
    '0 BC',
    '9999999999 years ago',
    'Monday'.repeat(3),
    '-12 May',
    'May 0',
  ])('no exception: %s', (text) => {
    for (const anchor of ['news', 'narrative', 'past', 'future'] as const)
      for (const date of [undefined, '2024-02-29', '0001-01-01', '9999-12-31'])
        for (const { start, end, text: found } of dates(createDocument(text, { date, anchor })))
          expect(text.slice(start, end)).toBe(found);
  });
});
