import type { DateFact, Fact, Quote } from '../src/records.js';
import { rates, score } from './bench/score.js';
import type { GoldArticle } from './support/gold.js';

const TEXT = '“We will wait,” Ann Lee said Monday. She may go Tuesday.';

const spanOf = (text: string): { text: string; start: number; end: number } => {
  const start = TEXT.indexOf(text);
  return { text, start, end: start + text.length };
};
const gold: GoldArticle = {
  slug: 'try',
  text: TEXT,
  date: null,
  anchor: 'news',
  quotes: [
    {
      kind: 'direct',
      content: ['We will wait,'],
      source: 'Ann Lee',
      cue: 'said',
      name: 'Ann Lee',
      spans: [spanOf('We will wait,')],
    },
  ],
  speakers: [],
  numbers: [],
  dates: [
    { ...spanOf('Monday'), spans: [spanOf('Monday')], type: 'DATE', value: '2026-03-09' },
    { ...spanOf('Tuesday'), spans: [spanOf('Tuesday')], type: 'DATE', value: '2026-03-10', optional: true },
  ],
  facts: [
    {
      ...spanOf('She may go Tuesday'),
      spans: [spanOf('She may go Tuesday')],
      claim: 'She may go Tuesday',
      subject: 'She',
      figures: [],
      when: '2026-03-10',
      source: null,
    },
  ],
};
const nothing = { quotes: [], speakers: [], numbers: [], dates: [], facts: [] };
const quote = (text: string, name: string): Quote =>
  ({ ...spanOf(text), segments: [spanOf(text)], speaker: { name } }) as unknown as Quote;
const date = (text: string, value: string): DateFact =>
  ({ ...spanOf(text), type: 'DATE', value }) as unknown as DateFact;

test('a quote is found by its words and right by its speaker', () => {
  const tally = (name: string): unknown =>
    score(gold, { ...nothing, quotes: [quote('“We will wait,”', name)] }).scores.quotes;
  expect(tally('Ann Lee')).toEqual({ gold: 1, predicted: 1, found: 1, strict: 1, right: 1 });
  expect(tally('Lee')).toEqual({ gold: 1, predicted: 1, found: 1, strict: 1, right: 0 });
});

test('a quote of other words is spurious and the one asked for is missed', () => {
  const { scores, faults } = score(gold, { ...nothing, quotes: [quote('She may go Tuesday', 'Ann Lee')] });
  expect(scores.quotes).toEqual({ gold: 1, predicted: 1, found: 0, strict: 0, right: 0 });
  expect(faults.filter(({ kind }) => kind === 'quotes').map(({ what }) => what)).toEqual(['missed', 'spurious']);
});

test('optional gold neither asks nor punishes', () => {
  const dates = [date('Monday', '2026-03-09'), date('Tuesday', '1999')];
  const both = { gold: 1, predicted: 1, found: 1, strict: 1, right: 1 };
  expect(score(gold, { ...nothing, dates }).scores.dates).toEqual(both);
  expect(score(gold, { ...nothing, dates: dates.slice(0, 1) }).scores.dates).toEqual(both);
});

test('a claim is right by its subject, its time and its source', () => {
  const fact = (changed: Partial<Fact>): Fact =>
    ({
      ...spanOf('She may go Tuesday'),
      subject: 'She',
      figures: [],
      when: '2026-03-10',
      source: null,
      ...changed,
    }) as Fact;
  const right = (changed: Partial<Fact>): number =>
    score(gold, { ...nothing, facts: [fact(changed)] }).scores.facts.right;
  expect(right({})).toBe(1);
  expect([{ subject: 'He' }, { when: null }, { source: 'Ann Lee' }].map(right)).toEqual([0, 0, 0]);
});

test('an article that nobody read for its claims is not scored on them', () => {
  const facts = [spanOf('She may go Tuesday') as Fact];
  expect(score({ ...gold, facts: null }, { ...nothing, facts }).scores.facts.predicted).toBe(0);
});

test('rates are shares of what was answered and of what was asked', () => {
  const tally = { gold: 4, predicted: 2, found: 1, strict: 1, right: 1 };
  expect(rates(1, tally)).toEqual({ precision: 50, recall: 25, f1: 100 / 3 });
  expect(rates(0, { ...tally, gold: 0, predicted: 0 }).f1).toBe(100);
});
