import type { TokenRange } from '../../../document/paragraphs.js';
import { isDocument, sourceKind } from '../../../lexicon/organizations.js';
import { role, title } from '../../../lexicon/people.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Skeleton } from '../syntax/skeleton.js';

const C = WordClass;

/** Whether a noun phrase names someone or something that makes statements, and no mere thing: "the report", not "the bridge". */
export function canSpeak(k: Skeleton, { first, last }: TokenRange): boolean {
  const lower = k.lower(first);
  if (last - first === 1) {
    if (THINGS.has(lower)) return false;
    if (k.is(first, C['subject-pronoun'] | C.pronoun | C.relative) || lower === 'one') return true;
  }
  let head = -1;
  for (let i = first; i < last; i++) {
    if (k.is(i, C.preposition) && head >= 0) break;
    const token = k.tokens[i];
    if (token?.kind !== 'word') continue;
    if (sourceKind(token.lower) !== undefined || role(token.lower) || title(token.lower)) return true;
    head = i;
  }
  const token = k.tokens[head];
  if (!token) return false;
  return token.capital || k.is(head, C.pronoun) || speaksAsMany(token.lower);
}

/** "Rights groups", "both agencies": the plural of what speaks as one. */
const speaksAsMany = (lower: string): boolean =>
  lower.endsWith('s') && (isMany(lower.slice(0, -1)) || (lower.endsWith('ies') && isMany(`${lower.slice(0, -3)}y`)));

const isMany = (singular: string): boolean => {
  const kind = sourceKind(singular);
  return kind === 'organization' || kind === 'group';
};

const THINGS = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what']);

/** "A study", "a poll by the ministry", "researchers": what is found by them is told to the reader. */
export function canFind(k: Skeleton, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    if (k.is(i, C.preposition) && i > first) return false;
    const lower = k.lower(i);
    if (isDocument(lower) || FINDERS.has(lower)) return true;
  }
  return false;
}

const FINDERS = new Set([
  'researchers',
  'scientists',
  'academics',
  'economists',
  'analysts',
  'auditors',
  'inspectors',
  'investigators',
  'pollsters',
]);
