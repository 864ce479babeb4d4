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

const cpu = (text: string): number => {
  const doc = createDocument(text, { date: '2024-05-14' });
  const start = process.cpuUsage();
  dates(doc);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Four times the text may take this many times as long; a quadratic reader takes sixteen. */
const GROWTH = 9;
/** Milliseconds below which a clock tells nothing. */
const NOISE = 40;

describe('hostile text', () => {
  test.each(FAMILIES)('cost grows with length: %s', (unit) => {
    const text = (length: number): string => unit.repeat(length / unit.length);
    cpu(text(20_000));
    const short = Math.min(cpu(text(40_000)), cpu(text(40_000)));
    const long = Math.min(cpu(text(160_000)), cpu(text(160_000)));
    expect(long).toBeLessThan(NOISE + short * GROWTH);
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
