import { entities, type Entity } from '../../../extract/coreference/entities.js';
import type { CheckRule, Finding } from '../../rule.js';

const MIN_LETTERS = 4;

export const nameVariant: CheckRule = {
  id: 'speaker/name-variant',
  level: 'warn',
  what: 'One name seems to be spelled in two ways.',
  why: 'Two full names that differ by one letter, or by a hyphen, are mostly one person. Initials, short forms of given names and different sexes pass.',
  fix: 'Find out which spelling is right.',
  bad: [
    'Kim Min-jae said no. “It is over,” Kim Min-jai added.',
    'Stephen Holloway came. Later Steven Holloway left the town.',
    'Harriet Colclough spoke. “No,” said Harriet Colcough.',
  ],
  good: [
    'Kim Min-jae said no. “It is over,” Kim Min-jae added.',
    'Daniel Holloway came. Danielle Holloway left the town.',
    'Tom Holloway came. Tim Holloway left the town.',
    'Harriet Colclough spoke. “No,” said Harry Colclough.',
    'West Germany was asked. The West German chancellor said no.',
    'John F. Naidoo came. John Naidoo left.',
  ],

  *check(doc) {
    const seen = new Map<string, Entity[]>();
    for (const entity of entities(doc).all) {
      if (entity.kind === 'place' || entity.kind === 'organization' || entity.full.words.length < 2) continue;
      const { words } = entity.full;
      const twin = words.flatMap((word) => seen.get(word) ?? []).find((other) => isVariant(entity, other));
      if (twin) yield finding(entity, twin);
      for (const word of words) seen.set(word, [...(seen.get(word) ?? []), entity].slice(-MOST));
    }
  },
};

/** More people who share a word of their name than an article has. */
const MOST = 8;

function finding({ full }: Entity, { full: other }: Entity): Finding {
  const message = `“${full.text}” and “${other.text}”: one person?`;
  return { start: full.start, end: full.end, message, related: [{ start: other.start, end: other.end }] };
}

/** As many words, all equal but one, and that one off by a letter. */
function isVariant(
  { full: a, gender, kind }: Entity,
  { full: b, gender: otherGender, kind: otherKind }: Entity,
): boolean {
  if (a.words.length !== b.words.length || (gender && otherGender && gender !== otherGender)) return false;
  const different = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i] ?? ''] as const]));
  const [pair, ...more] = different;
  if (!pair || more.length > 0) return false;
  const [one, other] = pair;
  if (kind === 'unknown' && otherKind === 'unknown' && isInflected(one, other)) return false;
  return Math.min(one.length, other.length) > MIN_LETTERS && one.at(0) === other.at(0) && offByOne(one, other);
}

/** "Girl Scout" and "Girl Scouts", "West German" and "West Germany". */
const isInflected = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([short = '', long = '']) => long.startsWith(short) && /^[sny]$/u.test(long.slice(short.length)));

/** One letter more, less or other, or "ph" for "v"; "Daniel" and "Danielle" are two names. */
function offByOne(a: string, b: string): boolean {
  const [short, long] = [a.replaceAll('-', '').replaceAll('ph', 'v'), b.replaceAll('-', '').replaceAll('ph', 'v')].sort(
    (x, y) => x.length - y.length,
  ) as [string, string];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
