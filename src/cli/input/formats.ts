import type { InputFormat } from './format.js';

/** The code of a format is loaded when a file in it is read. */
const lazily = (load: () => Promise<InputFormat['documents']>): InputFormat['documents'] =>
  async function* (reading) {
    yield* (await load())(reading);
  };

/** Any file that no other format claims is read as the first. */
export const INPUT_FORMATS: readonly [InputFormat, ...InputFormat[]] = [
  {
    id: 'text',
    about: 'one article a file, plain text',
    extensions: ['.txt', '.text'],
    documents: lazily(async () => (await import('./plain-text.js')).plainText),
  },
  {
    id: 'jsonl',
    about: 'one article a line: {"id": …, "text": …, "date": …}',
    extensions: ['.jsonl', '.ndjson'],
    documents: lazily(async () => (await import('./json-lines.js')).jsonLines),
  },
  {
    id: 'markdown',
    about: 'one article a file; code, link targets and raw HTML are left out',
    extensions: ['.md', '.markdown'],
    documents: lazily(async () => (await import('./markdown.js')).markdown),
  },
  {
    id: 'html',
    about: 'the article of a web page; offsets are into its text',
    extensions: ['.html', '.htm', '.xhtml'],
    documents: lazily(async () => (await import('./html.js')).html),
  },
  {
    id: 'docx',
    about: 'a Word document; offsets are into its text',
    extensions: ['.docx'],
    documents: lazily(async () => (await import('./docx.js')).docx),
  },
  {
    id: 'pdf',
    about: 'the text layer of a PDF; offsets are into its text',
    extensions: ['.pdf'],
    documents: lazily(async () => (await import('./pdf.js')).pdf),
  },
  {
    id: 'mail',
    about: 'a message without its headers, which give the date; offsets are into its text',
    extensions: ['.eml'],
    documents: lazily(async () => (await import('./mail.js')).mail),
  },
  {
    id: 'subtitles',
    about: 'SubRip or WebVTT; numbers and times are left out',
    extensions: ['.srt', '.vtt'],
    documents: lazily(async () => (await import('./subtitles.js')).subtitles),
  },
];

export function formatOf(path: string): InputFormat {
  const name = path.toLowerCase();
  const named = INPUT_FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
  return named ?? INPUT_FORMATS[0];
}
