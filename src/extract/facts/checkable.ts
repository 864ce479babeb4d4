import type { Document } from '../../document/document.js';
import type { TokenRange } from '../../document/paragraphs.js';
import type { DateFact, NumberFact, QuoteSpeaker, Unplaced } from '../../records.js';
import { SIGNALS } from '../../lexicon/claim-signals.js';

/** What a claim rests on. */
export interface Evidence {
  readonly range: TokenRange;
  readonly numbers: readonly Unplaced<NumberFact>[];
  readonly dates: readonly Unplaced<DateFact>[];
  readonly speaker: QuoteSpeaker | null;
}

export interface Judgement {
  /** What makes it checkable: the id of the rule. */
  readonly rule: 'figure' | 'date' | 'comparison';
  /** 0 to 1. */
  readonly score: number;
}

/** How well a claim can be checked; null when it cannot: no figure, no date, no comparison, or a question. */
export function judge(doc: Document, { range, numbers, dates, speaker }: Evidence): Judgement | null {
  if (doc.tokens[range.last]?.text === '?') return null;
  const signals = signalsIn(doc, range);
  const figures = numbers.filter(isExact);
  const days = dates.filter(({ type, from }) => (type === 'DATE' || type === 'TIME') && from !== null);
  const weighty = figures.filter((figure) => !isSmall(figure));
  const rule = weighty.length > 0 ? 'figure' : days.some(isCertain) ? 'date' : signals.comparison ? 'comparison' : null;
  if (rule === null || (rule !== 'figure' && signals.opinion)) return null;
  const score =
    BASE +
    (weighty.length > 0 ? 0.25 : 0) +
    Math.min(weighty.length - 1, 2) * (weighty.length > 1 ? 0.08 : 0) +
    (weighty.some(({ unit, of }) => unit !== null || of !== null) ? 0.08 : 0) +
    (weighty.some(({ change }) => change !== null) ? 0.08 : 0) +
    (weighty.length > 0 && weighty.every(({ approx }) => approx !== null) ? -0.06 : 0) +
    (days.length > 0 ? 0.12 : 0) +
    (signals.comparison ? 0.08 : 0) +
    sourceWeight(speaker) -
    (signals.future ? 0.18 : 0) -
    (signals.opinion ? 0.15 : 0);
  return { rule, score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100 };
}

const BASE = 0.25;

function sourceWeight(speaker: QuoteSpeaker | null): number {
  if (!speaker) return 0;
  if (speaker.anonymous) return -0.08;
  return speaker.type === 'document' || speaker.type === 'organization' ? 0.1 : 0.06;
}

/** Places in a list count nothing, and vague amounts ("hundreds") cannot be checked. */
const isExact = ({ kind, value, low, values }: Unplaced<NumberFact>): boolean =>
  kind !== 'ordinal' && (value !== null || low !== null || values !== null);

/** "two sides", "one company": said in passing. */
const isSmall = ({ kind, value, text }: Unplaced<NumberFact>): boolean =>
  (kind === 'count' || kind === 'multiple') && value !== null && value <= 3 && !/\d/u.test(text);

/** A day, a year, a century, not "now" or "recently". */
const isCertain = ({ value }: Unplaced<DateFact>): boolean => value !== null && /^\d/u.test(value);

function signalsIn(
  { tokens }: Document,
  { first, last }: TokenRange,
): Record<'future' | 'opinion' | 'comparison', boolean> {
  const found = { future: false, opinion: false, comparison: false };
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'clitic') continue;
    const { lower } = token;
    const signal = SIGNALS.get(lower);
    if (signal) found[signal] = true;
    // "larger than", "fewer than": a form in -er and its measure.
    if (tokens[i + 1]?.lower === 'than' && (lower.endsWith('er') || lower === 'more' || lower === 'less'))
      found.comparison = true;
    if (lower.length > 5 && lower.endsWith('est') && /[^aeiou]{1,2}i?est$/u.test(lower) && !NOT_SUPERLATIVE.has(lower))
      found.comparison = true;
  }
  return found;
}

const NOT_SUPERLATIVE = new Set([
  'interest',
  'request',
  'protest',
  'harvest',
  'honest',
  'modest',
  'forest',
  'contest',
  'invest',
  'arrest',
  'suggest',
  'budapest',
  'earnest',
  'tempest',
  'conquest',
  'northwest',
  'southwest',
  'midwest',
  'digest',
  'guest',
]);
