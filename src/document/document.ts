import type { Anchor } from './anchor.js';
import { head, isDay, type DocumentDate } from './dateline.js';
import { paragraphs, type Paragraph } from './paragraphs.js';
import { quotations, type Quotation } from './quotations.js';
import { sentences, type Sentence } from './sentences.js';
import { tokenize, type Token } from './tokens.js';

/** A text, cut up once; every extractor reads it and none changes it. */
export interface Document {
  readonly text: string;
  /** The day it was written; null when nobody says. */
  readonly date: DocumentDate | null;
  readonly anchor: Anchor;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** Outermost stretches in quotation marks, in the order of the text. */
  readonly quotations: readonly Quotation[];
}

export interface DocumentOptions {
  /** The day the text was written, YYYY-MM-DD; goes before what the text itself says. */
  readonly date?: string | undefined;
  /** Default: `news`. */
  readonly anchor?: Anchor | undefined;
  /** As long as the text, with white space for what is not to be read: the marks, code and addresses of Markdown. */
  readonly prose?: string | undefined;
  /** The text goes on from another: it has no head of its own. */
  readonly continues?: boolean | undefined;
}

const NO_HEAD = { start: 0, body: 0, date: null };

/** @throws RangeError when `date` is no day of the calendar, or `prose` is not as long as `text`. */
export function createDocument(
  text: string,
  { date, anchor = 'news', prose = text, continues = false }: DocumentOptions = {},
): Document {
  if (date !== undefined && !isDay(date)) throw new RangeError(`date: no such day: ${date}`);
  if (prose.length !== text.length) throw new RangeError('prose: not as long as the text');
  const { start, body, date: written } = continues ? NO_HEAD : head(text);
  const tokens = tokenize(prose, start);
  return new CutText(text, date === undefined ? written : { value: date, from: 'option' }, anchor, tokens, body);
}

/** The same document over a text of the same length: what is not prose is blank in it. */
export const withText = (doc: Document, text: string): Document => ({
  text,
  date: doc.date,
  anchor: doc.anchor,
  tokens: doc.tokens,
  paragraphs: doc.paragraphs,
  sentences: doc.sentences,
  quotations: doc.quotations,
});

/** What not every extractor reads is made when it is first asked for: dates need neither sentences nor quotations. */
class CutText implements Document {
  readonly text: string;
  readonly date: DocumentDate | null;
  readonly anchor: Anchor;
  readonly tokens: readonly Token[];
  readonly #body: number;
  #paragraphs: readonly Paragraph[] | null = null;
  #sentences: readonly Sentence[] | null = null;
  #quotations: readonly Quotation[] | null = null;

  constructor(text: string, date: DocumentDate | null, anchor: Anchor, tokens: readonly Token[], body: number) {
    this.text = text;
    this.date = date;
    this.anchor = anchor;
    this.tokens = tokens;
    this.#body = body;
  }

  get paragraphs(): readonly Paragraph[] {
    return (this.#paragraphs ??= paragraphs(this.tokens, this.#body));
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentences(this.tokens, this.paragraphs));
  }

  get quotations(): readonly Quotation[] {
    return (this.#quotations ??= quotations(this.tokens, this.paragraphs));
  }
}
