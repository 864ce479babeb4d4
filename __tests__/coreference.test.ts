import { createDocument } from '../src/document/document.js';
import { resolutions, resolveSpeakers, type Attributed } from '../src/extract/coreference/resolve.js';
import { mentionCases } from './cases/speakers.cases.js';

/** The text without its square brackets, and what stood between them. */
function marked(text: string): { readonly text: string; readonly attributed: readonly Attributed[] } {
  const attributed: Attributed[] = [];
  let bare = '';
  for (const piece of text.split(/(\[[^[\]]*\])/u)) {
    const inner = piece.startsWith('[') ? piece.slice(1, -1) : piece;
    if (piece.startsWith('['))
      attributed.push({ mention: { start: bare.length, end: bare.length + inner.length }, content: [] });
    bare += inner;
  }
  return { text: bare, attributed };
}

test.each(mentionCases)('$text', ({ text, speakers }) => {
  const { text: bare, attributed } = marked(text);
  const found = resolveSpeakers(createDocument(bare), attributed);
  expect(found.map((speaker) => [speaker?.name, speaker?.how])).toEqual(speakers);
});

test('the mention is what is written, whoever it means', () => {
  const { text, attributed } = marked('Ann Roe was late. [She] said so.');
  expect(resolveSpeakers(createDocument(text), attributed)[0]).toMatchObject({ asWritten: 'She', start: 18, end: 21 });
});

test('names in speech are no antecedents while others are there', () => {
  const text = 'John Poe said Carl Roe was late. He said so.';
  const attributed = [
    { mention: { start: 0, end: 8 }, content: [{ start: 14, end: 31 }] },
    { mention: { start: 33, end: 35 }, content: [{ start: 41, end: 43 }] },
  ];
  expect(resolveSpeakers(createDocument(text), attributed).map((speaker) => speaker?.name)).toEqual([
    'John Poe',
    'John Poe',
  ]);
});

test('a quotation without a mention goes on with the last speaker of its paragraph, and no further', () => {
  const text = '“We wait,” Ann Roe said. “It is late.”\n\n“Nobody came to the harbor.”';
  const span = (piece: string): { start: number; end: number } => {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length };
  };
  const speakers = resolveSpeakers(createDocument(text), [
    { mention: span('Ann Roe'), content: [span('We wait,')] },
    { mention: null, content: [span('It is late.')] },
    { mention: null, content: [span('Nobody came to the harbor.')] },
  ]);
  expect(speakers.map((speaker) => speaker && [speaker.name, speaker.how])).toEqual([
    ['Ann Roe', 'named'],
    ['Ann Roe', 'continued'],
    null,
  ]);
});

test('it can tell whom else a pronoun could have meant', () => {
  const { text, attributed } = marked('John Poe met Carl Roe. [He] said so.');
  const [found] = resolutions(createDocument(text), attributed);
  expect(found?.candidates.map(({ entity }) => entity.full.text)).toEqual(['John Poe', 'Carl Roe']);
  expect(found?.because).toContain('subject');
});

test('speakers without a name are told apart by what they are', () => {
  const { text, attributed } = marked(
    '[A spokesman for the ministry] said so. [The report] said so. [Experts] said so. [The city council] said so.',
  );
  const speakers = resolveSpeakers(createDocument(text), attributed);
  expect(speakers.map((speaker) => [speaker?.type, speaker?.anonymous, speaker?.role, speaker?.organization])).toEqual([
    ['person', true, 'spokesman', 'ministry'],
    ['document', false, null, null],
    ['group', true, null, null],
    ['organization', false, null, null],
  ]);
});

test('as many answers as mentions, however many', () => {
  for (const [piece, mention] of [
    ['Kim said. ', 'Kim'],
    ['He said. ', 'He'],
    ['The ministry said. ', 'The ministry'],
    ['Kim, who ', 'who'],
    ['Ann Roe met Bob Poe and he said. ', 'he'],
  ] as const) {
    const { text, attributed } = marked(piece.replace(mention, `[${mention}]`).repeat(20_000));
    expect(resolveSpeakers(createDocument(text), attributed)).toHaveLength(20_000);
  }
});
