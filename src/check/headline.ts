import type { Document } from '../document/document.js';
import type { Paragraph } from '../document/paragraphs.js';
import { Gap } from '../document/tokens.js';

const MAX_TOKENS = 30;
/** A headline stands over an article, not over a note. */
const MIN_PARAGRAPHS = 4;

/** The first line of an article when it stands alone, is short and ends without a full stop; null when the text seems to begin at once. */
export function headline({ text, tokens, paragraphs }: Document): Paragraph | null {
  const [first, second] = paragraphs;
  if (!first || !second || paragraphs.length < MIN_PARAGRAPHS || first.last - first.first > MAX_TOKENS) return null;
  const line = text.slice(first.start, first.end);
  const apart = (tokens[second.first]?.gap ?? Gap.none) >= Gap.line;
  return apart && !/[\r\n]|[.,;:][”’"']?$|^(?:\p{Lu}[\p{L}-]{1,20}|date)[: ] ?\d{4}-/u.test(line) && !MAIL.test(line)
    ? first
    : null;
}

const MAIL = /^(?:From|To|Date|Subject|Cc): /u;
