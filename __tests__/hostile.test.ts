import { extract, type Extraction } from '../src/index.js';
import { hostile } from './bench/hostile.mjs';

const LENGTH = 20_000;

const spansOf = (found: Extraction): readonly { start: number; end: number; text: string }[] => [
  ...found.numbers,
  ...found.dates,
  ...found.speakers,
  ...found.quotes.flatMap((quote) => [...quote.segments, ...quote.quoted]),
];

test.each(Object.entries(hostile))('%s: no exception, and every record slices back', (_, make) => {
  const text = make(LENGTH);
  const found = extract(text, { date: '2025-12-31' });
  expect(spansOf(found).filter(({ start, end, text: own }) => text.slice(start, end) !== own)).toEqual([]);
});

const ARTICLE =
  'SEOUL — The grid operator said on Wednesday that it had approved 14 of 31 requests. “We cannot promise power we do not have,” said ' +
  'Kim Min-jae, its chief executive.\n\nHe said spending would rise from 2.7 trillion won to 3.2 trillion won by 2028. “The queue is the real ' +
  'story,” José Muñoz, an analyst at Redstone Research, told reporters last week.';

/** Records without what a change of typography may move or rewrite. */
const facts = (text: string): unknown => {
  const { quotes, numbers, dates } = extract(text, { date: '2025-12-31' });
  const squeeze = (s: string): string => s.normalize('NFC').replaceAll(/\s+/gu, ' ');
  return {
    quotes: quotes.map((quote) => [quote.kind, squeeze(quote.text), squeeze(quote.speaker?.name ?? '')]),
    numbers: numbers.map((number) => [number.kind, squeeze(number.text), number.value, number.unit]),
    dates: dates.map((date) => [date.type, squeeze(date.text), date.value]),
  };
};

test('there is something to compare', () => {
  expect(facts(ARTICLE)).not.toEqual({ quotes: [], numbers: [], dates: [] });
});

test.each([
  ['CRLF for LF', ARTICLE.replaceAll('\n', '\r\n')],
  ['white space at the end', `${ARTICLE} \n\n `],
  ['no-break spaces in figures', ARTICLE.replaceAll(' trillion', '\u00a0trillion')],
  ['decomposed letters', ARTICLE.normalize('NFD')],
])('%s changes no record', (_, text) => {
  expect(facts(text)).toEqual(facts(ARTICLE));
});

test('paragraphs joined to others keep their records', () => {
  const other = 'The council meets on Tuesdays in the town hall.';
  const alone = extract(ARTICLE, { date: '2025-12-31' });
  const joined = extract(`${ARTICLE}\n\n${other}`, { date: '2025-12-31' });
  expect(joined.quotes.slice(0, alone.quotes.length)).toEqual(alone.quotes);
  expect(joined.numbers.slice(0, alone.numbers.length)).toEqual(alone.numbers);
});
