import type { Nodes } from 'mdast';
import type { InputDocument, Reading } from './format.js';
import { decodedText } from './decoded.js';

/** An article in Markdown: offsets are into its source; code, addresses, raw HTML and the marks themselves are not read. */
export async function* markdown(reading: Reading): AsyncIterable<InputDocument> {
  const source = await decodedText(reading);
  if (source === null) return;
  if (isKnotted(source)) {
    reading.warn('too many brackets or quote marks on one line for Markdown; read as plain text');
    yield { text: source };
  } else yield { text: source, prose: await proseOf(source) };
}

/** The parser's cost grows with the square of these on one line; no article has so many. */
const MAX_MARKS = 400;

function isKnotted(source: string): boolean {
  let marks = 0;
  for (const c of source) {
    if (c === '\n') marks = 0;
    else if ((c === '[' || c === '>' || c === '<' || c === '*' || c === '_' || c === '`') && ++marks > MAX_MARKS)
      return true;
  }
  return false;
}

/** Ends a paragraph wherever it stands, so that no guess about line breaks is needed. */
const PARAGRAPH_SEPARATOR = '\u2029';

/** As long as `source`: its prose in its place, white space for everything else, a paragraph separator after each block. */
export async function proseOf(source: string): Promise<string> {
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm-table'),
    import('mdast-util-gfm-table'),
  ]);
  const start = frontMatterLength(source);
  const body = ' '.repeat(start) + source.slice(start);
  const tree = fromMarkdown(
    body.replace(/^ +/u, (blank) => '\n'.repeat(blank.length)),
    {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    },
  );
  const prose = new Array<string>(source.length).fill(' ');
  for (let i = 0; i < start; i++) prose[i] = source[i] ?? ' ';

  const copy = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (node.type === 'text') {
      for (let i = from; i < to; i++) prose[i] = /[\r\n]/u.test(source[i] ?? '') ? ' ' : (source[i] ?? ' ');
    }
    if ('children' in node) for (const child of node.children) copy(child);
    if (BLOCKS.has(node.type) && to > 0) prose[Math.min(to, source.length - 1)] = separatorAt(prose, to, source.length);
  };
  copy(tree);
  return prose.join('');
}

const BLOCKS = new Set(['heading', 'paragraph', 'tableCell', 'code', 'html']);

/** A block's last character may be the text's last: then it stays. */
const separatorAt = (prose: readonly string[], at: number, length: number): string =>
  at < length ? PARAGRAPH_SEPARATOR : (prose[length - 1] ?? ' ');

/** Front matter is kept as it is: it may hold the document's date. */
function frontMatterLength(source: string): number {
  const open = /^---[ \t]{0,9}\r?\n/u.exec(source);
  if (!open) return 0;
  const close = /^---[ \t]{0,9}\r?$/mu.exec(source.slice(open[0].length));
  return close ? open[0].length + close.index + close[0].length : 0;
}
