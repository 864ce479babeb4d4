import type { DateFact, Fact, NumberFact, Quote, QuoteSpeaker, Speaker } from '../../src/records.js';
import type { DocumentRecords, RenderEnv } from '../../src/render/renderer.js';

const WHERE = { file: 'article.txt', line: 3, column: 60, start: 100, end: 104, rule: 'by-hand', confidence: 0.9 };

const KIM: QuoteSpeaker = {
  start: 10,
  end: 12,
  id: 's-1',
  asWritten: 'Kim Min-jae',
  name: 'Kim Min-jae',
  how: 'named',
  role: 'chief executive',
  organization: 'Hanbit Grid Corp.',
  type: 'person',
  anonymous: false,
};

export const quote = (...segments: readonly string[]): Quote => ({
  ...WHERE,
  id: 'q-1',
  kind: 'direct',
  text: segments.join(' '),
  segments: segments.map((text) => ({ start: 0, end: text.length, text })),
  quoted: [],
  cue: { start: 1, end: 5, text: 'said' },
  speaker: KIM,
  addressee: null,
  date: null,
});

const number = (text: string, more: Partial<NumberFact>): NumberFact => ({
  ...WHERE,
  id: 'n-1',
  text,
  kind: 'count',
  value: null,
  low: null,
  high: null,
  values: null,
  unit: null,
  si: null,
  approx: null,
  change: null,
  per: null,
  of: null,
  speaker: null,
  quote: null,
  date: null,
  ...more,
});

const date = (text: string, more: Partial<DateFact>): DateFact => ({
  ...WHERE,
  id: 'd-1',
  text,
  type: 'DATE',
  value: null,
  from: null,
  to: null,
  unit: 'day',
  why: 'as written',
  warning: null,
  ...more,
});

const quotes: readonly Quote[] = [
  quote('We cannot promise power we do not have,'),
  {
    ...quote(
      'the company would raise spending on lines from 2.7 trillion won to 3.2 trillion won ($2.2 billion) by 2028',
    ),
    kind: 'indirect',
    speaker: { ...KIM, asWritten: 'He', how: 'pronoun' },
  },
  {
    ...quote('About 40% of the requests came from Gyeonggi province'),
    kind: 'indirect',
    cue: { start: 1, end: 5, text: 'according to' },
    speaker: {
      ...KIM,
      name: 'energy ministry',
      asWritten: 'the energy ministry',
      role: null,
      organization: null,
      type: 'organization',
    },
  },
  quote('It’s not only a question of money,', 'It’s a question of time.'),
  { ...quote('Nobody says who said\nthis: =1+1, "a|b"\tand <b>more</b>'), speaker: null, cue: null },
  {
    ...quote('수도권 전력망이 한계에 다다랐다는 말이다. 더는 받을 수 없다.'),
    speaker: { ...KIM, name: '김민재', asWritten: '김민재' },
  },
];

const speakers: readonly Speaker[] = [
  {
    ...WHERE,
    id: 's-1',
    text: 'Kim Min-jae',
    name: 'Kim Min-jae',
    aliases: ['Kim', 'He'],
    role: 'chief executive',
    organization: 'Hanbit Grid Corp.',
    type: 'person',
    anonymous: false,
    quotes: { direct: 2, mixed: 0, indirect: 1 },
    words: 42,
    share: 0.6,
    mentions: [{ start: 10, end: 12 }],
  },
  {
    ...WHERE,
    id: 's-2',
    text: 'the energy ministry',
    name: 'energy ministry',
    aliases: [],
    role: null,
    organization: null,
    type: 'organization',
    anonymous: false,
    quotes: { direct: 0, mixed: 0, indirect: 1 },
    words: 9,
    share: 0.4,
    mentions: [],
  },
];

const numbers: readonly NumberFact[] = [
  number('14 of 31', { kind: 'ratio', values: [14, 31], of: 'requests approved' }),
  number('2,300 megawatts', { kind: 'measure', value: 2300, unit: 'megawatt', si: { value: 2.3e9, unit: 'W' } }),
  number('2.7 trillion won', {
    kind: 'money',
    value: 2.7e12,
    unit: 'KRW',
    of: 'spending on lines',
    speaker: 'Kim Min-jae',
  }),
  number('up 28 percent', {
    kind: 'percent',
    value: 28,
    unit: '%',
    change: { direction: 'up', basis: 'year on year', level: false },
  }),
  number('About 40%', { kind: 'percent', value: 40, unit: '%', approx: 'about' }),
  number('roughly 12,000 households', { value: 12000, unit: 'household', approx: 'about' }),
  number('more than three years', { kind: 'duration', value: 3, unit: 'year', approx: 'more-than' }),
  number('three to five years', { kind: 'duration', low: 3, high: 5, unit: 'year' }),
  number('$15 an hour', { kind: 'money', value: 15, unit: 'USD', per: 'hour' }),
  number('hundreds', {}),
  number('2-1', { kind: 'score', values: [2, 1] }),
  number('0.5 points', {
    kind: 'points',
    value: 0.5,
    unit: 'pp',
    change: { direction: 'down', basis: null, level: false },
  }),
];

const dates: readonly DateFact[] = [
  date('date 2025-12-31', { value: '2025-12-31', from: '2025-12-31', to: '2025-12-31', why: 'document date (header)' }),
  date('last week', {
    value: '2025-W52',
    from: '2025-12-22',
    to: '2025-12-28',
    unit: 'week',
    why: 'week before the document',
  }),
  date('Friday, Jan. 3', {
    value: '2026-01-03',
    from: '2026-01-03',
    to: '2026-01-03',
    why: 'next Jan. 3 after the document',
    warning: '3 January 2026 is a Saturday',
  }),
  date('recently', { value: 'PAST_REF', unit: 'reference' }),
];

const facts: readonly Fact[] = [
  {
    ...WHERE,
    id: 'f-1',
    text: 'it had approved 14 of 31 requests',
    claim: 'it had approved 14 of 31 requests',
    subject: 'it',
    measure: 'requests approved',
    source: 'energy ministry',
    quote: 'q-1',
    numbers: ['n-1'],
    dates: ['d-1'],
    figures: ['14 of 31'],
    when: '2025-12-31',
    score: 0.9,
  },
  {
    ...WHERE,
    id: 'f-2',
    text: 'The line was built in 1998.',
    claim: 'The line was built in 1998.',
    subject: 'The line',
    measure: null,
    source: null,
    quote: null,
    numbers: [],
    dates: ['d-1'],
    figures: [],
    when: '1998',
    score: 0.6,
  },
];

/** A document whose records were made by hand, one of each sort. */
export const DOCUMENT: DocumentRecords = {
  file: 'article.txt',
  date: '2025-12-31',
  size: () => ({ sentences: 11, words: 1168 }),
  records: { quotes, speakers, numbers, dates, facts },
};

export const ENV: RenderEnv = {
  kinds: ['quotes'],
  fields: null,
  width: 80,
  paint: (_, text) => text,
  shield: (text) => text,
  ascii: false,
  quiet: false,
  extra: [],
  byteOrderMark: false,
  defuseFormulas: false,
  offsets: 'utf-16',
  tool: { name: 'nutgraf', version: '1.2.3' },
};
