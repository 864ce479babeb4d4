import { createDocument } from '../src/document/document.js';

/** The quotations of a text, marks and all; "…" where the closing mark is missing, "+" before one that goes on from a paragraph. */
const marked = (text: string): string[] =>
  createDocument(text).quotations.map(
    ({ start, end, closed, continues }) => `${continues ? '+' : ''}${text.slice(start, end)}${closed ? '' : '…'}`,
  );

describe('quotation marks', () => {
  test.each([
    ['curly', '“We go,” he said. “Now.”', ['“We go,”', '“Now.”']],
    ['straight', '"We go," he said. "Now."', ['"We go,"', '"Now."']],
    ['typewriter', "''We go,'' he said. ''Now.''", ["''We go,''", "''Now.''"]],
    ['TeX', "``We go,'' he said.", ["``We go,''"]],
    ['guillemets', '«We go», he said. « Now. »', ['«We go»', '« Now. »']],
    ['low and high', '„We go“, he said. „Now.”', ['„We go“', '„Now.”']],
    ['mixed', 'He said “no way"—and "yes”—then left.', ['“no way"', '"yes”']],
    ['British, with a contraction', "'We don't go,' he said.", ["'We don't go,'"]],
    [
      'British, with a plural possessive',
      '‘It is the players’ game,’ he said. ‘Go.’',
      ['‘It is the players’ game,’', '‘Go.’'],
    ],
    ['British, with a quotation inside', `'The "club" is dead.'`, [`'The "club" is dead.'`]],
    [
      'straight within curly',
      "‘The 'old' and 'new' bridge is 'dead',’ he said.",
      ["‘The 'old' and 'new' bridge is 'dead',’"],
    ],
    ['nested alike', 'He said “A “b” c” d.', ['“A “b” c”']],
    ['closed three times', "''He said, 'go now,''' Mr. Lee said.", ["''He said, 'go now,'''"]],
    ['a space on the wrong side', 'Kim said," [W]e go."', ['" [W]e go."']],
    ['glued', 'power.“We go,”he said."Now."He left.', ['“We go,”', '"Now."']],
  ])('%s', (_kind, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', "The '90s, 'til then, rock 'n' roll, the voters' will"],
    ['inches', 'He is 6\'2" tall.'],
    ['a closing mark alone', 'We go," he said.'],
  ])('none: %s', (_kind, text) => {
    expect(marked(text)).toEqual([]);
  });

  test('an unclosed mark ends with its paragraph', () => {
    expect(marked('“We go.\n\nHe left. “Now,” he said.')).toEqual(['“We go.…', '“Now,”']);
  });

  test('a quotation that runs over paragraphs opens each of them', () => {
    expect(marked('“We go.\n\n“Now,” he said.')).toEqual(['“We go.…', '+“Now,”']);
  });

  test.each([
    ['its speaker behind it', '“We go, said Mayor Kim Min-ji.\n\n“Now,” he said.', ['“We go,', '“Now,”']],
    ['its speaker before the verb', '"We go, the mayor said. He left.\n\n"Now," he said.', ['"We go,', '"Now,"']],
    ['a clause of its own', '“Go, I said.\n\n“Now,” he said.', ['“Go, I said.…', '+“Now,”']],
    ['more behind the verb', '“Now, Kim said he was ill.\n\n“Go.”', ['“Now, Kim said he was ill.…', '+“Go.”']],
  ])('a mark that lost its partner before the attribution: %s', (_kind, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('a mark that lost its partner ends before the next one opens', () => {
    expect(marked('“We go, he said. “Now.”')).toEqual(['“We go,', '“Now.”']);
  });
});
