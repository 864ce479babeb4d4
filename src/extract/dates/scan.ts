import type { Reading } from './meaning.js';
import { rules } from './rules/index.js';
import type { Word } from './words.js';

/** A reading and the rule that made it. */
export interface Found extends Reading {
  readonly rule: string;
}

const telling = new Map<string, (typeof rules)[number]['rule'][]>();
for (const { rule, on } of rules) {
  for (const word of on) {
    const known = telling.get(word) ?? [];
    telling.set(word, known.includes(rule) ? known : [...known, rule]);
  }
}

const none: readonly (typeof rules)[number]['rule'][] = [];
const numberRules = telling.get('@number') ?? none;
const markRules = telling.get('@mark') ?? none;
const classRules = (['month', 'weekday', 'season', 'part', 'unit'] as const).map(
  (name) => [name, telling.get(`@${name}`) ?? none] as const,
);

/** All expressions of the text, none inside or across another, in order. */
export function scan(words: readonly Word[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.kind === 'number') tryAll(numberRules, words, at, found);
    else if (word.kind === 'word') {
      const named = telling.get(word.bare);
      if (named) tryAll(named, words, at, found);
      if (word.sense)
        for (const [name, list] of classRules) if (word.sense[name] !== undefined) tryAll(list, words, at, found);
    } else if (word.kind === 'mark') tryAll(markRules, words, at, found);
  }
  return found;
}

/** Keeps what a rule reads when it is longer than what it overlaps. */
function tryAll(
  list: readonly (typeof rules)[number]['rule'][],
  words: readonly Word[],
  at: number,
  found: Found[],
): void {
  for (const rule of list) {
    const reading = rule.read(words, at);
    if (!reading) continue;
    let overlapped = found.length;
    while (overlapped > 0 && (found[overlapped - 1]?.last ?? 0) > reading.first) overlapped--;
    const longest = found.slice(overlapped).reduce((length, { first, last }) => Math.max(length, last - first), 0);
    if (reading.last - reading.first <= longest) continue;
    found.length = overlapped;
    found.push({ ...reading, rule: rule.id });
  }
}
