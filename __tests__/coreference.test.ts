import { createDocument } from '../src/document/document.js';
import { resolveSpeakers } from '../src/extract/coreference/resolve.js';
import type { QuoteSpeaker } from '../src/records.js';

/** The speakers of the mentions that stand between square brackets in `marked`. */
function speakersOf(marked: string): readonly (QuoteSpeaker | null)[] {
  const mentions: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^[\]]*\])/u)) {
    const bare = piece.startsWith('[') ? piece.slice(1, -1) : piece;
    if (piece.startsWith('[')) mentions.push({ start: text.length, end: text.length + bare.length });
    text += bare;
  }
  return resolveSpeakers(
    createDocument(text),
    mentions.map((mention) => ({ mention, content: [] })),
  );
}

test('a short name finds the full one', () => {
  expect(
    speakersOf('[Ann Roe], a nurse, said it was late. Later [Roe] said no.').map((s) => [s?.name, s?.how]),
  ).toEqual([
    ['Ann Roe', 'named'],
    ['Ann Roe', 'short-name'],
  ]);
});

test('a pronoun agrees in gender', () => {
  const text = 'Mary Roe met John Poe on Friday. [She] said the talks went well. [He] said they did not.';
  expect(speakersOf(text).map((s) => [s?.name, s?.how])).toEqual([
    ['Mary Roe', 'pronoun'],
    ['John Poe', 'pronoun'],
  ]);
});

test('no mention, no speaker', () => {
  expect(resolveSpeakers(createDocument('Nothing.'), [{ mention: null, content: [] }])).toEqual([null]);
});
