import type { Document } from '../../document/document.js';
import type { Sentence } from '../../document/sentences.js';
import type { Token } from '../../document/tokens.js';
import { reportingForm } from '../../lexicon/reporting-verbs.js';
import { WordClass, wordClasses } from '../../lexicon/word-classes.js';
import { firstAt, overlaps, type Span } from '../../text/span.js';
import { datesIn } from '../dates/dates.js';

/** A day or period the text names. */
interface Time extends Span {
  readonly value: string;
}

/** A stretch of a sentence that one time holds for. */
interface Clause {
  readonly start: number;
  /** "from $3 million", "than in 2019": what is compared with has its own time or none. */
  readonly compared: boolean;
}

/**
 * The time each figure holds for, from its own clause: the one time named there, or the one behind it before the next figure. A time at the
 * head of the sentence serves every clause that has none. Null where the text does not tell. `figures` stand in the order of the text.
 */
export function periods(doc: Document, figures: readonly Span[]): readonly (string | null)[] {
  const found = new Array<string | null>(figures.length).fill(null);
  let figure = 0;
  for (const sentence of doc.sentences) {
    const firstFigure = figure;
    while (figure < figures.length && (figures[figure]?.start ?? 0) < sentence.end) figure++;
    if (figure === firstFigure) continue;
    const times = timesIn(doc, sentence);
    if (times.length === 0) continue;
    const own = figures.slice(firstFigure, figure);
    inSentence(doc.tokens.slice(sentence.first, sentence.last), own, times).forEach((value, i) => {
      found[firstFigure + i] = value;
    });
  }
  return found;
}

function timesIn(doc: Document, sentence: Sentence): readonly Time[] {
  const times: Time[] = [];
  for (const { start, end, type, value } of datesIn(doc, sentence.paragraph, sentence))
    // "on Thursday night": the figure holds for the day.
    if ((type === 'DATE' || type === 'TIME') && value !== null && YEAR_FIRST.test(value))
      times.push({ start, end, value: value.split('T')[0] ?? value });
  return times;
}

const YEAR_FIRST = /^\d{4}/u;

function inSentence(
  tokens: readonly Token[],
  figures: readonly Span[],
  named: readonly Time[],
): readonly (string | null)[] {
  const times = named.filter((time) => !isSaying(tokens, time));
  const clauses = clausesOf(tokens, figures, times);
  const head = times[0] && isHead(tokens, times[0], figures[0]) ? times[0] : null;
  let clause = 0;
  let first = 0;
  return figures.map((figure, i) => {
    while ((clauses[clause + 1]?.start ?? Infinity) <= figure.start) clause++;
    const start = clauses[clause]?.start ?? 0;
    const end = clauses[clause + 1]?.start ?? Infinity;
    while (first < times.length && (times[first]?.start ?? 0) < start) first++;
    // Beyond the next figure only the sole time of the clause can be meant, so two of them tell enough.
    let at = first;
    while (at < times.length && (times[at]?.end ?? 0) <= figure.start && at < first + 2) at++;
    const behind = times[at];
    const sole = times[first];
    const inside = (time: Time | undefined): time is Time => time !== undefined && time.start < end;
    if (inside(sole) && !inside(times[first + 1])) return overlaps(sole, figure) ? null : sole.value;
    if (inside(behind) && behind.start >= figure.end && behind.start < (figures[i + 1]?.start ?? Infinity))
      return behind.value;
    return inside(sole) || clauses[clause]?.compared === true || !head || overlaps(head, figure) ? null : head.value;
  });
}

/** "said on Friday": the time of the saying is not that of what is said. */
function isSaying(tokens: readonly Token[], { start }: Time): boolean {
  let at = firstAt(tokens, start) - 1;
  while ((wordClasses(tokens[at]?.lower ?? '') & WordClass.preposition) !== 0) at--;
  return reportingForm(tokens[at]?.lower ?? '') !== undefined;
}

/** "In 2019, …", "Last year the …": at the head of the sentence, before any figure. */
const HEAD_WORDS = 4;
const isHead = (tokens: readonly Token[], time: Time, figure: Span | undefined): boolean =>
  firstAt(tokens, time.start) < HEAD_WORDS && time.end <= (figure?.start ?? Infinity);

const COMPARED = new Set('from compared against versus than'.split(' '));
/** These open a clause without a comma too. A comma does, but before ", or 81 cents a share" and ", a year earlier". */
const OPENS = new Set('but while when where which who whom whose because although though whether that if'.split(' '));

function clausesOf(tokens: readonly Token[], figures: readonly Span[], times: readonly Time[]): readonly Clause[] {
  const clauses: Clause[] = [{ start: tokens[0]?.start ?? 0, compared: false }];
  let figure = 0;
  let time = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    while ((figures[figure]?.start ?? Infinity) < token.end) figure++;
    while ((times[time]?.start ?? Infinity) < token.end) time++;
    const near = tokens[i + NEAR]?.end ?? Infinity;
    const compared = COMPARED.has(token.lower) && (figures[figure]?.start ?? Infinity) < near;
    const before = tokens[i - 1]?.text;
    const classes = wordClasses(token.lower);
    const opens =
      compared ||
      OPENS.has(token.lower) ||
      SEPARATES.has(token.text) ||
      (before === ',' &&
        token.lower !== 'or' &&
        (times[time]?.start ?? Infinity) >= (tokens[i + 1]?.end ?? Infinity)) ||
      ((classes & WordClass.coordinator) !== 0 && (times[time]?.start ?? Infinity) < near);
    if (opens) clauses.push({ start: token.start, compared });
  }
  return clauses;
}

/** A figure or a time that begins so many tokens behind a word still belongs to it: "from about $", "and in". */
const NEAR = 2;
const SEPARATES = new Set([';', ':', '—', '–', '--', '(', ')']);
