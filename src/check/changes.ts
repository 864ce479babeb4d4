import type { Document } from '../document/document.js';
import { once } from '../extract/once.js';
import {
  between,
  changesIn,
  figuresBySentence,
  wholeFigures,
  interval,
  type Change,
  type Figure,
  type Interval,
} from './figures.js';

/** A change with the percentage, or the percentage points, that the text gives for it. */
export interface StatedChange extends Change {
  readonly percent: Figure;
  /** What the percentage would have to be, without its sign. */
  readonly computed: Interval;
}

/** A change with the word that says how many times. */
export interface MultipliedChange extends Change {
  readonly word: string;
  readonly times: number;
}

/** Before the percentage: "from A to B, up X percent", "a rise of X percent"; behind it: "X percent more". */
const BEFORE =
  /^(?:(?:, | \(|,? — |,? – |,? -- |,? or )(?:or )?(?:up |down |by |(?:an? |the )?(?:rise|increase|gain|jump|surge|growth|drop|fall|decline|decrease|cut|reduction|slump) of |an? )?| (?:up|down|by) )(?:about |nearly |almost |around |roughly |more than |over |some )?$/u;
const AFTER =
  /^(?: |-)?(?:rise|increase|gain|jump|surge|growth|drop|fall|decline|decrease|cut|reduction|slump|raise|more|less|higher|lower|fewer|up|down)?[ ,.;:)”"—–-]?/u;
/** The percentage is of something else, or of another time. */
const OTHER_BASE =
  /\b(?:annual|yearly|a year|per year|real|inflation|adjusted|average|compound|since|than|compared|plan|target|forecast|respectively|while|whereas|but|and)\b/u;
const GAP = 40;
const REACH = 80;
/** "to 5 percent of the budget, a rise of …" */
const OF = /^ of (?:\p{Ll}[\p{L}-]{0,20} ){0,2}\p{Ll}[\p{L}-]{1,20}(?=,)/u;
/** What is counted, behind its figure. */
const NOUN = /^(?: \p{Ll}[\p{L}-]{1,20}){1,2}(?=,| [(—])/u;
/** What may stand between a change and its percentage: a conversion in brackets, and when it comes about. */
const ASIDE =
  /^ \([^()]{1,40}\)|(?<=^|\)) (?:by|in|over|within) (?:the )?(?:next |last |past )?[\p{L}\d]{1,12}(?: (?:years?|quarter|months?|half))?/gu;

/** Every "from A to B" with a percentage for it in the same clause. */
export const statedChanges = once((doc: Document): readonly StatedChange[] =>
  figuresBySentence(doc)
    .map((figures) => wholeFigures(doc, figures))
    .flatMap((figures) => [
      ...[...changesIn(doc, figures)].flatMap((change) => stated(doc, change, figures)),
      ...statedBetween(doc, figures),
    ]),
);

/** Every "doubled from A to B". */
export function* multipliedChanges(doc: Document): Iterable<MultipliedChange> {
  for (const figures of figuresBySentence(doc)) {
    for (const change of changesIn(doc, figures)) {
      const word =
        MULTIPLIED.exec(doc.text.slice(Math.max(0, change.start - GAP), change.start))?.groups?.['word'] ?? '';
      const times = TIMES[word];
      if (times !== undefined) yield { ...change, word, times };
    }
  }
}

const MULTIPLIED =
  /(?<!not |hardly |almost |nearly |than )\b(?<word>doubled|tripled|trebled|quadrupled|halved) (?:in [\p{Ll} ]{1,20} )?(?:from|to) $/u;
const TIMES: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 };

/** "$15 million for the year, up 20 percent from $12.5 million", "$15 million, a 20 percent rise from …": the percentage stands between the two. */
function* statedBetween(doc: Document, figures: readonly Figure[]): Iterable<StatedChange> {
  for (const [i, to] of figures.entries()) {
    const [percent, from] = [figures[i + 1], figures[i + 2]];
    if (percent?.kind !== 'percent' || from?.unit !== to.unit || from.kind !== to.kind || to.unit === null) continue;
    const [link, base] = [between(doc, to, percent), between(doc, percent, from)];
    if (!(UP.test(link) && FROM.test(base)) && !(A.test(link) && RISE_FROM.test(base))) continue;
    const change = { from, to, start: to.start, end: from.end };
    const computed = computedChange(change);
    if (computed) yield { ...change, percent, computed };
  }
}

const UP = /^(?:[^;:()]{0,50},)? (?:up|down) $/u;
const FROM = /^ from (?:about |nearly |around |roughly |just over |over |more than |last year['’]s )?$/u;
const A = /^,? an? $/u;
const RISE_FROM =
  /^ (?:rise|increase|gain|jump|surge|growth|drop|fall|decline|decrease|cut|reduction|slump) from (?:last year['’]s |the year-earlier )?$/u;

function stated(doc: Document, change: Change, figures: readonly Figure[]): StatedChange[] {
  const { text } = doc;
  const next = figures.find(
    ({ kind, start }) =>
      (kind === 'percent' || (kind === 'points' && change.from.kind === 'percent')) &&
      start >= change.end &&
      start - change.end <= REACH,
  );
  const words = next
    ? between(doc, change, next)
        .replace(ASIDE, '')
        .replace(OF, '')
        .replace(change.from.kind === 'count' ? NOUN : '', '')
    : '';
  const behind = next !== undefined && next.value !== null && BEFORE.test(words) && !OTHER_BASE.test(words);
  const before = figures.findLast(({ end }) => end <= change.start && change.start - end <= GAP);
  const lead = before ? text.slice(before.end, change.start) : '';
  const ahead =
    before?.kind === 'percent' &&
    before.value !== null &&
    /^,? (?:— )?(?:from|to) (?:[\p{Ll}-]{1,12} ){0,2}$/u.test(lead);
  const percent = behind ? next : ahead ? before : undefined;
  if (
    !percent ||
    !AFTER.test(text.slice(percent.end)) ||
    /^ (?:of|chance|share|stake)\b/u.test(text.slice(percent.end))
  )
    return [];
  if (OTHER_BASE.test(text.slice(percent.end, percent.end + GAP).split(/[.,;)]/u)[0] ?? '')) return [];
  const computed = percent.kind === 'points' ? difference(change) : computedChange(change);
  return computed ? [{ ...change, percent, computed }] : [];
}

function difference({ from, to }: Change): Interval | null {
  const [a, b] = [interval(from), interval(to)];
  if (!a || !b) return null;
  const ends = [b.low - a.high, b.high - a.low].map(Math.abs);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function computedChange({ from, to }: Change): Interval | null {
  const [a, b] = [interval(from), interval(to)];
  if (!a || !b || a.low <= 0 || b.low <= 0) return null;
  const ends = [b.low / a.high - 1, b.high / a.low - 1].map((change) => change * 100);
  const [low = 0, high = 0] = ends;
  return low < 0 && high > 0
    ? { low: 0, high: Math.max(-low, high) }
    : { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) };
}

export const fits = (a: Interval, b: Interval, slack = 0): boolean =>
  a.low - slack <= b.high && b.low - slack <= a.high;
