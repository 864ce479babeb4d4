/** When a word of a record counts as the word of the gold. */
import type { GoldNumber, GoldSpeaker } from '../support/gold.js';

const UNNAMED = new Set('the a an of for in at on to and mr mrs ms miss dr sir lady his her its their’s'.split(' '));

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 's' && !UNNAMED.has(word));

/** Which share of the words of both together is in both: 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
}

/** A short name of a person is not the name; an institution is known by any of its names. */
export function sameName(wanted: string, got: string, speaker: GoldSpeaker | undefined): boolean {
  const names = speaker && speaker.type !== 'person' ? [wanted, ...speaker.aliases] : [wanted];
  return names.some((name) => likeness(name, got) > 0.5);
}

/** Where a role ends and an organization begins is the reader's choice, so half of the words do: "professor" of logistics. */
export function sameRole(wanted: string | null, got: string | null): boolean {
  return wanted === null || got === null ? wanted === got : likeness(wanted, got) >= 0.5;
}

/** Where a subject ends is the reader's choice: "the trade", "the trade of the three countries". */
export function sameSubject(wanted: string, got: string): boolean {
  const [short, long] = [wanted, got].map((text) => text.toLowerCase()).sort((a, b) => a.length - b.length);
  return short !== '' && `${long} `.startsWith(`${short} `);
}

const SPELLINGS: Readonly<Record<string, string>> = {
  people: 'person',
  metre: 'meter',
  kilometre: 'kilometer',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  litre: 'liter',
  km: 'kilometer',
  mm: 'millimeter',
  cm: 'centimeter',
  kg: 'kilogram',
  mw: 'megawatt',
  gw: 'gigawatt',
  kwh: 'kilowatt-hour',
  mph: 'mile per hour',
  'km/h': 'kilometer per hour',
  '°c': 'degree celsius',
  'degree c': 'degree celsius',
};

const PHYSICAL: readonly GoldNumber['kind'][] = ['money', 'percent', 'points', 'measure', 'duration', 'age'];

/** Which noun is counted is the reader's choice, so it is not judged. */
export function sameUnit(wanted: string | null, got: string | null, kind: GoldNumber['kind']): boolean {
  if (wanted === null || !PHYSICAL.includes(kind)) return true;
  const plain = (unit: string): string =>
    unit
      .toLowerCase()
      .split(' ')
      .map((word) => SPELLINGS[word] ?? word)
      .join(' ');
  const known = (unit: string): string => SPELLINGS[unit.toLowerCase()] ?? plain(unit);
  return got !== null && known(wanted) === known(got);
}
