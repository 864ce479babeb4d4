/**
 * How far the records of an article agree with its gold. Pairs are one to one, the closest first; gold marked optional is neither asked
 * for nor counted against a record that overlaps it.
 *
 * `found` counts a pair by its place in the text, `right` when its meaning agrees too: the speaker's name of a quote, kind, value and unit
 * of a number, value of a date, role of a speaker, subject, figures, time and source of a claim.
 */
import type { DateFact, Fact, NumberFact, Quote, Span, Speaker } from '../../src/records.js';
import type { GoldArticle, GoldFact, GoldNumber, GoldSpeaker } from '../support/gold.js';
import { sameName, sameRole, sameSubject, sameUnit } from './same.js';

export interface Tally {
  readonly gold: number;
  /** Records that are judged: those on optional gold are left out. */
  readonly predicted: number;
  readonly found: number;
  /** Pairs that cover the same characters, or nine tenths of them for quotes. */
  readonly strict: number;
  readonly right: number;
}

export interface Records {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  readonly facts: readonly Fact[];
}

export const KINDS = ['quotes', 'speakers', 'numbers', 'dates', 'facts'] as const;
export type Kind = (typeof KINDS)[number];
export type Scores = Readonly<Record<Kind, Tally>>;

/** What is wrong, for reading. */
export interface Fault {
  readonly kind: Kind;
  readonly what: 'missed' | 'spurious' | 'wrong';
  readonly gold: string;
  readonly got: string;
}

export function score(
  gold: GoldArticle,
  records: Records,
): { readonly scores: Scores; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const speakerOf = (name: string): GoldSpeaker | undefined => gold.speakers.find((speaker) => speaker.name === name);
  const scores: Scores = {
    quotes: compare('quotes', gold.quotes, records.quotes, faults, {
      likeness: (g, p) => overlap(letters(gold.text, g.spans), letters(gold.text, p.segments)),
      least: 0.5,
      strict: 0.9,
      right: (g, p) => sameName(g.name, p.speaker?.name ?? '', speakerOf(g.name)),
      tellGold: (g) => `${g.name}: ${g.content.join(' … ')}`,
      tell: (p) => `${p.speaker?.name ?? '–'}: ${p.text} (${p.rule})`,
    }),
    speakers: compare('speakers', gold.speakers, records.speakers, faults, {
      likeness: (g, p) => (sameName(g.name, p.name, g) ? 1 : 0),
      least: 1,
      strict: 1,
      right: (g, p) => sameRole(g.role, p.role),
      tellGold: (g) => `${g.name}: ${g.role ?? '–'}`,
      tell: (p) => `${p.name}: ${p.role ?? '–'}`,
    }),
    numbers: compare('numbers', gold.numbers, records.numbers, faults, {
      likeness: (g, p) => overlap(characters([g]), characters([p])),
      least: Number.MIN_VALUE,
      strict: 1,
      right: numberRight,
      tellGold: (g) => `${g.text} ${JSON.stringify([g.kind, valuesOf(g), g.unit])}`,
      tell: (p) => `${p.text} ${JSON.stringify([p.kind, valuesOf(p), p.unit])} (${p.rule})`,
    }),
    dates: compare('dates', gold.dates, records.dates, faults, {
      likeness: (g, p) => overlap(characters([g]), characters([p])),
      least: Number.MIN_VALUE,
      strict: 1,
      right: (g, p) => g.value === p.value && g.type === p.type,
      tellGold: (g) => `${g.text} ${g.type} ${g.value}`,
      tell: (p) => `${p.text} ${p.type} ${p.value ?? '–'} (${p.rule})`,
    }),
    facts: gold.facts
      ? compare('facts', gold.facts, records.facts, faults, {
          likeness: (g, p) => overlap(letters(gold.text, [g]), letters(gold.text, [p])),
          least: 0.5,
          strict: 0.9,
          right: (g, p) => factRight(g, p, g.source === null ? undefined : speakerOf(g.source)),
          tellGold: (g) => `${g.claim} ${JSON.stringify([g.subject, g.figures, g.when, g.source])}`,
          tell: (p) => `${p.claim} ${JSON.stringify([p.subject, p.figures, p.when, p.source])} (${p.rule} ${p.score})`,
        })
      : NOTHING,
  };
  return { scores, faults };
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      gold: a.gold + b.gold,
      predicted: a.predicted + b.predicted,
      found: a.found + b.found,
      strict: a.strict + b.strict,
      right: a.right + b.right,
    }),
    NOTHING,
  );

const NOTHING: Tally = { gold: 0, predicted: 0, found: 0, strict: 0, right: 0 };

/** Precision, recall and F1 of so many hits, in per cent; 100 where nothing was asked for and nothing answered. */
export function rates(hits: number, { gold, predicted }: Tally): { precision: number; recall: number; f1: number } {
  const of = (part: number, whole: number): number =>
    whole > 0 ? (100 * part) / whole : gold + predicted > 0 ? 0 : 100;
  return { precision: of(hits, predicted), recall: of(hits, gold), f1: of(2 * hits, gold + predicted) };
}

interface Yardstick<G, P> {
  /** 0 to 1. */
  readonly likeness: (gold: G, record: P) => number;
  readonly least: number;
  readonly strict: number;
  readonly right: (gold: G, record: P) => boolean;
  readonly tellGold: (gold: G) => string;
  readonly tell: (record: P) => string;
}

function compare<G extends { readonly optional?: boolean }, P>(
  kind: Kind,
  gold: readonly G[],
  records: readonly P[],
  faults: Fault[],
  by: Yardstick<G, P>,
): Tally {
  const pairs = gold
    .flatMap((g) => records.map((p) => ({ g, p, likeness: by.likeness(g, p) })))
    .filter(({ likeness }) => likeness >= by.least)
    .sort((a, b) => b.likeness - a.likeness);
  const recordOf = new Map<G, (typeof pairs)[number]>();
  const taken = new Set<P>();
  for (const pair of pairs) {
    if (recordOf.has(pair.g) || taken.has(pair.p)) continue;
    recordOf.set(pair.g, pair);
    taken.add(pair.p);
  }
  const asked = gold.filter((g) => g.optional !== true);
  const excused = new Set(
    pairs.filter(({ g, p }) => g.optional === true && (!taken.has(p) || recordOf.get(g)?.p === p)).map(({ p }) => p),
  );
  const found = asked.flatMap((g) => recordOf.get(g) ?? []);
  const right = found.filter(({ g, p }) => by.right(g, p));

  for (const g of asked) {
    const pair = recordOf.get(g);
    if (!pair) faults.push({ kind, what: 'missed', gold: by.tellGold(g), got: '' });
    else if (!right.includes(pair)) faults.push({ kind, what: 'wrong', gold: by.tellGold(g), got: by.tell(pair.p) });
  }
  for (const p of records)
    if (!taken.has(p) && !excused.has(p)) faults.push({ kind, what: 'spurious', gold: '', got: by.tell(p) });

  return {
    gold: asked.length,
    predicted: records.length - excused.size,
    found: found.length,
    strict: found.filter(({ likeness }) => likeness >= by.strict).length,
    right: right.length,
  };
}

function characters(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

/** Letters and digits only: whether marks and stops are inside is a matter of taste. */
function letters(text: string, spans: readonly Span[]): ReadonlySet<number> {
  return new Set([...characters(spans)].filter((at) => /[\p{L}\p{N}]/u.test(text[at] ?? '')));
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((at) => b.has(at)).length;
  return both / Math.max(1, a.size + b.size - both);
}

interface Valued {
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly values?: readonly number[] | null;
}

const valuesOf = ({ value, low, high, values }: Valued): readonly number[] =>
  values ?? [value, low, high].filter((n): n is number => typeof n === 'number');

/** The kinds a reader may give the same figure. */
const ALSO: Readonly<Partial<Record<GoldNumber['kind'], readonly NumberFact['kind'][]>>> = {
  duration: ['measure'],
  measure: ['duration'],
  score: ['ratio'],
  ratio: ['score'],
};

function factRight(gold: GoldFact, record: Fact, speaker: GoldSpeaker | undefined): boolean {
  const { subject, figures, when, source } = gold;
  return (
    (subject === undefined || sameSubject(subject, record.subject ?? '')) &&
    figures.every((figure) => record.figures.some((written) => written.includes(figure))) &&
    (when === undefined || when === record.when) &&
    (source === null ? record.source === null : sameName(source, record.source ?? '', speaker))
  );
}

function numberRight(gold: GoldNumber, record: NumberFact): boolean {
  const [wanted, got] = [valuesOf(gold), valuesOf(record)];
  const near = (a: number, b: number | undefined): boolean =>
    b !== undefined && Math.abs(a - b) <= (gold.kind === 'fraction' ? 5e-3 : 1e-6) * Math.max(1e-3, Math.abs(a));
  return (
    [gold.kind, ...(ALSO[gold.kind] ?? []), ...(gold.kindAlso ?? [])].includes(record.kind) &&
    wanted.length === got.length &&
    wanted.every((value, i) => near(value, got[i])) &&
    sameUnit(gold.unit, record.unit, gold.kind)
  );
}
