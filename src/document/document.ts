import { head, isDay, type DocumentDate } from './dateline.js';
import { paragraphs, type Paragraph } from './paragraphs.js';
import { sentences, type Sentence } from './sentences.js';
import { tokenize, type Token } from './tokens.js';

/** A text, cut up once; every extractor reads it and none changes it. */
export interface Document {
  readonly text: string;
  /** The day it was written; null when nobody says. */
  readonly date: DocumentDate | null;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

export interface DocumentOptions {
  /** The day the text was written, YYYY-MM-DD; goes before what the text itself says. */
  readonly date?: string | undefined;
}

/** @throws RangeError when `date` is no day of the calendar. */
export function createDocument(text: string, { date }: DocumentOptions = {}): Document {
  if (date !== undefined && !isDay(date)) throw new RangeError(`date: no such day: ${date}`);
  const { start, date: written } = head(text);
  const tokens = tokenize(text, start);
  const blocks = paragraphs(tokens);
  return {
    text,
    date: date === undefined ? written : { value: date, from: 'option' },
    tokens,
    paragraphs: blocks,
    sentences: sentences(tokens, blocks),
  };
}
