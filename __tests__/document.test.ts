import { createDocument } from '../src/document/document.js';

const words = (text: string): string[] => createDocument(text).tokens.map((token) => token.text);
const sentences = (text: string): string[] =>
  createDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['the U.S. vote', ['the', 'U.S.', 'vote']],
    ['Kim Min-jae’s aide can’t', ['Kim', 'Min-jae', '’s', 'aide', 'ca', 'n’t']],
    ['$2.2bn, 17th', ['$', '2.2', 'bn', ',', '17', 'th']],
    ['see https://a.example/c?d.', ['see', 'https://a.example/c?d', '.']],
    ['George W. Bush at 5 p.m.', ['George', 'W.', 'Bush', 'at', '5', 'p.m.']],
    ["``plan''", ['``', 'plan', "''"]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['better ties.After the vote, he left.', ['better ties.', 'After the vote, he left.']],
    ['It has power.“We cannot wait,” he said.', ['It has power.', '“We cannot wait,” he said.']],
    ['He runs Hanbit Corp.He said so.', ['He runs Hanbit Corp.', 'He said so.']],
    ['It sued Poe Corp. Mr. Roe left.', ['It sued Poe Corp.', 'Mr. Roe left.']],
    ['It fined Poe Corp. Analysts shrugged.', ['It fined Poe Corp.', 'Analysts shrugged.']],
    ['Dr. Lee of the U.S. Senate spoke. She left.', ['Dr. Lee of the U.S. Senate spoke.', 'She left.']],
    ['It cost 3.5.Next came 4.', ['It cost 3.5.', 'Next came 4.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a hard-wrapped line break is white space', () => {
    expect(sentences('The council will meet on\nMonday to vote on the\nbudget. It may\nfail.')).toHaveLength(2);
  });
});

describe('a header', () => {
  test.each([
    'date 2025-12-31\n“We will see,” Kim said.',
    'date 2025-12-31 “We will see,” Kim said.',
    'date 2025-12-31“We will see,” Kim said.',
  ])('that says the date is no part of the first sentence: %s', (text) => {
    expect(sentences(text)).toEqual(['date 2025-12-31', '“We will see,” Kim said.']);
  });
});

describe('document date', () => {
  test.each([
    ['date 2025-12-31\nText.', '2025-12-31', 'header'],
    ['---\ntitle: x\ndate: 2024-02-29\n---\nText.', '2024-02-29', 'front matter'],
    ['SEOUL, Dec. 31, 2025 — Text.', '2025-12-31', 'dateline'],
    ['3 March 2024\n\nText.', '2024-03-03', 'dateline'],
  ])('%s', (text, value, from) => {
    expect(createDocument(text).date).toEqual({ value, from });
  });

  test('none is invented', () => {
    expect(
      createDocument('The plan of February 30, 2024 failed, they said, and nobody knew why it had.').date,
    ).toBeNull();
  });
});
