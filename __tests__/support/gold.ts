/**
 * The articles of `fixtures/articles` with what is true of them. `gold.json` is written by a reader of the article, as strings in the
 * order of the text; here every string is found in the article, so a slip of the pen is an error and never a lower figure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor } from '../../src/index.js';
import type { Approximation, DateType, NumberKind, QuoteKind, Span, SpeakerType } from '../../src/records.js';

interface Entry {
  /** Words that stand before the string, where it would else be found too early. */
  readonly after?: string;
  /** Readers may differ: neither asked for nor counted against an answer. */
  readonly optional?: boolean;
}

export interface GoldQuote extends Entry {
  readonly kind: QuoteKind;
  readonly content: readonly string[];
  /** The mention at this quote, null for a quotation that continues another one's attribution. */
  readonly source: string | null;
  readonly cue: string | null;
  /** The fullest form of the speaker's name in the article. */
  readonly name: string;
}

export interface GoldSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly organization: string | null;
  readonly type: SpeakerType;
  readonly anonymous: boolean;
  readonly optional?: boolean;
}

export interface GoldNumber extends Entry {
  readonly text: string;
  readonly kind: NumberKind | 'vague';
  readonly kindAlso?: readonly NumberKind[];
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly values?: readonly number[];
  readonly unit: string | null;
  readonly approx?: Approximation;
}

export interface GoldDate extends Entry {
  readonly text: string;
  readonly type: DateType;
  readonly value: string;
}

/** A claim that can be checked; what is left out is for the reader to choose. */
export interface GoldFact extends Entry {
  readonly claim: string;
  readonly subject?: string;
  /** As written; small counts said in passing may be left out. */
  readonly figures: readonly string[];
  /** TIMEX3 value of the time it holds for. */
  readonly when?: string | null;
  /** The fullest form of the name of who says so. */
  readonly source: string | null;
}

interface GoldFile {
  /** The day of the article when it has to be told; null when the article tells it or has none. */
  readonly date: string | null;
  /** What its dates count from; default: the day of the article. */
  readonly anchor?: Anchor;
  readonly quotes: readonly GoldQuote[];
  readonly speakers: readonly GoldSpeaker[];
  readonly numbers: readonly GoldNumber[];
  readonly dates: readonly GoldDate[];
  readonly facts?: readonly GoldFact[];
}

export type Located<T> = T & { readonly spans: readonly Span[] };

export interface GoldArticle {
  readonly slug: string;
  readonly text: string;
  readonly date: string | null;
  readonly anchor: Anchor;
  readonly quotes: readonly Located<GoldQuote>[];
  readonly speakers: readonly GoldSpeaker[];
  readonly numbers: readonly (Located<GoldNumber> & Span)[];
  readonly dates: readonly (Located<GoldDate> & Span)[];
  /** Null when nobody has read the article for its claims yet. */
  readonly facts: readonly (Located<GoldFact> & Span)[] | null;
}

export const ARTICLES = 'fixtures/articles';

/** The folders of articles in alphabetical order. */
export function slugs(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'article.txt')))
    .map((entry) => entry.name)
    .sort();
}

/** @throws Error when a string of the gold is not in the article from where the one before it ends. */
export function loadArticle(folder: string, slug: string): GoldArticle {
  const text = readFileSync(join(folder, slug, 'article.txt'), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8')) as GoldFile;
  const find = finder(slug, text);
  return {
    slug,
    text,
    date: gold.date,
    anchor: gold.anchor ?? 'news',
    speakers: gold.speakers,
    quotes: inOrder(gold.quotes, (quote) => quote.content, find),
    numbers: inOrder(gold.numbers, (number) => [number.text], find).map(single),
    dates: inOrder(gold.dates, (date) => [date.text], find).map(single),
    facts: gold.facts ? inOrder(gold.facts, (fact) => [fact.claim], find).map(single) : null,
  };
}

type Find = (wanted: string, from: number) => Span;

function inOrder<T extends Entry>(
  items: readonly T[],
  stringsOf: (item: T) => readonly string[],
  find: Find,
): Located<T>[] {
  let cursor = 0;
  return items.map((item) => {
    if (item.after !== undefined) cursor = find(item.after, cursor).end;
    const spans = stringsOf(item).map((string) => {
      const span = find(string, cursor);
      cursor = span.end;
      return span;
    });
    return { ...item, spans };
  });
}

function single<T extends { readonly spans: readonly Span[] }>(item: T): T & Span {
  const [span] = item.spans;
  if (!span) throw new Error('an entry without a span');
  return { ...item, ...span };
}

/** Whole words only, and any white space for a space, so that the gold of hard-wrapped text reads like prose. */
function finder(slug: string, text: string): Find {
  return (wanted, from) => {
    const pattern = wanted
      .trim()
      .replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll(/\s+/gu, '\\s+');
    const whole = new RegExp(`${/^\w/u.test(wanted) ? '\\b' : ''}${pattern}${/\w$/u.test(wanted) ? '\\b' : ''}`, 'gu');
    whole.lastIndex = from;
    const match = whole.exec(text);
    if (!match) throw new Error(`${slug}: “${wanted}” is not in the article after “…${text.slice(from - 40, from)}”`);
    return { start: match.index, end: whole.lastIndex };
  };
}
