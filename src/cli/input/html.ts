import { decodedText } from './decoded.js';
import type { InputDocument, Reading } from './format.js';
import { optional } from './optional.js';

/** A web page: the article in it, without menus and scripts; offsets are into that text. */
export async function* html(reading: Reading): AsyncIterable<InputDocument> {
  const source = await decodedText(reading, statedEncoding);
  const document = source === null ? null : await articleOf(source, reading);
  if (document) yield document;
}

/** The article of a page; null, with the reason told, where it cannot be read. */
export async function articleOf(source: string, { fail }: Pick<Reading, 'fail'>): Promise<InputDocument | null> {
  const { parseHTML } = await optional('linkedom', 'HTML', () => import('linkedom'));
  const { Readability } = await optional('@mozilla/readability', 'HTML', () => import('@mozilla/readability'));
  if (nesting(source) > MAX_NESTING) {
    fail({ code: 'malformed', message: `its elements are nested more than ${MAX_NESTING} deep` });
    return null;
  }
  const page = parseHTML(source.includes('<html') ? source : `<html><body>${source}</body></html>`) as unknown as {
    readonly document: Page;
  };
  const { document } = page;
  const date = publicationDay(document);
  const title = (document.querySelector('h1')?.textContent ?? document.title).trim();
  const article = new Readability<PageNode>(document, {
    serializer: (node: unknown) => node as PageNode,
  }).parse();
  const text = textOf(article?.content ?? document.body);
  return { text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text, ...(date === null ? {} : { date }) };
}

const MAX_NESTING = 500;

/** The deepest run of opening tags without a closing one; void elements make it too high, never too low. */
function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    const next = source[at + 1] ?? '';
    if (next === '/') depth = Math.max(0, depth - 1);
    else if (/[a-z]/iu.test(next) && !VOID.test(source.slice(at + 1, at + 8))) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|p[\s>]|li[\s>]|source|track|wbr|option|t[drh][\s>])/iu;

/** What a page says of its own bytes, in its first kilobyte. */
const statedEncoding = (head: string): string | undefined =>
  /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?(?<label>[\w-]{2,40})/iu.exec(head)?.groups?.['label'];

const DAY = /^\d{4}-\d{2}-\d{2}/u;

function publicationDay(page: Page): string | null {
  const stated = [
    page.querySelector('meta[property="article:published_time"]')?.getAttribute('content'),
    page.querySelector('meta[name="date"]')?.getAttribute('content'),
    page.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  return stated.map((value) => DAY.exec(value ?? '')?.[0]).find((value) => value !== undefined) ?? null;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/iu;
const UNREAD = /^(?:head|script|style|noscript|template|svg|math|iframe|object|button|select|textarea)$/iu;

/** The text below a node, white space folded, with an empty line after each block: paragraphs are never glued. */
function textOf(root: PageNode): string {
  const parts: string[] = [];
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) parts.push((node.nodeValue ?? '').replaceAll(/[ \t\r\n\f]+/gu, ' '));
    if (node.nodeType !== ELEMENT && node.nodeType !== FRAGMENT) return;
    if (UNREAD.test(node.nodeName)) return;
    const block = BLOCK.test(node.nodeName);
    if (block) parts.push('\n\n');
    if (/^br$/iu.test(node.nodeName)) parts.push('\n');
    for (const child of node.childNodes) visit(child);
    if (block) parts.push('\n\n');
  };
  visit(root);
  return parts
    .join('')
    .split(/\n{2,}/u)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** As much of the DOM as is read here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}
interface Page {
  readonly title: string;
  readonly body: PageNode;
  querySelector(selector: string): { readonly textContent: string; getAttribute(name: string): string | null } | null;
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
