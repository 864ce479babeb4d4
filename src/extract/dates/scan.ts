import { Gap, type Token } from '../../document/tokens.js';
import { timeForms, timeWord } from '../../lexicon/time.js';
import type { DateRule, Reading } from './meaning.js';
import { rules } from './rules/index.js';
import type { Words } from './words.js';

/** A reading and the rule that made it. */
export interface Found extends Reading {
  readonly rule: string;
  readonly confidence: number;
}

/** All expressions that are told by the pieces `from` to `to`, none inside or across another, in order. */
export function scan(words: Words, from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  const { pieces } = words;
  for (let at = from; at < to; at++) {
    const token = pieces[at];
    const list = token && rulesFor(token, pieces[at + 1]);
    if (list) for (const rule of list) keep(rule.read(words, at), rule.id, found);
  }
  return found;
}

/** Adds a reading when it is longer than what it overlaps. */
function keep(reading: Reading | null, rule: string, found: Found[]): void {
  if (!reading) return;
  let overlapped = found.length;
  let longest = 0;
  for (let last = found[overlapped - 1]; last && last.last > reading.first; last = found[overlapped - 1]) {
    longest = Math.max(longest, last.last - last.first);
    overlapped--;
  }
  if (reading.last - reading.first <= longest) return;
  found.length = overlapped;
  // Field by field: readings differ in shape, and what is found is read often.
  const { first, last, type, meaning, confidence = USUAL } = reading;
  found.push({ first, last, type, meaning, confidence, rule });
}

/** How surely a rule reads that does not say so. */
const USUAL = 0.9;

/** By the word or the class of words that tells them, in the order of the list. */
const told = new Map<string, Set<DateRule>>();
for (const { rule, on } of rules)
  for (const key of on) {
    const list = told.get(key);
    if (list) list.add(rule);
    else told.set(key, new Set([rule]));
  }
const ruleList = (key: string): readonly DateRule[] => [...(told.get(key) ?? [])];

const CLASSES = ['month', 'weekday', 'season', 'part', 'unit'] as const;
const telling = new Map<string, readonly DateRule[]>();
for (const form of new Set([...told.keys(), ...timeForms])) {
  const sense = timeWord(form);
  const byClass = CLASSES.filter((name) => sense?.[name] !== undefined).flatMap((name) => ruleList(`@${name}`));
  const list = [...new Set([...ruleList(form), ...byClass])];
  telling.set(form, list);
  if (sense) telling.set(`${form}.`, list);
}
const numberList = (...classes: readonly string[]): readonly DateRule[] =>
  rules.map(({ rule }) => rule).filter((rule) => classes.some((name) => told.get(name)?.has(rule)));
/** By the number of characters; the last are those of longer numbers. */
const numberRules = ['@short', '@short', '@short', '@short', '@year', '@long'].map((length) => ({
  alone: numberList('@number', length),
  lettered: numberList('@number', length, '@lettered'),
  signed: numberList('@number', length, '@signed'),
}));
const markRules = ruleList('@mark');

/** A mark tells something only before digits: "’98". */
function rulesFor(token: Token, next: Token | undefined): readonly DateRule[] | undefined {
  switch (token.kind) {
    case 'word':
      return telling.get(token.lower);
    case 'number':
      return numberRules[Math.min(token.text.length, numberRules.length - 1)]?.[tieOf(next)];
    case 'mark':
      return next?.kind === 'number' ? markRules : undefined;
    default:
      return undefined;
  }
}

/** What is written onto a number that `next` stands behind. */
function tieOf(next: Token | undefined): 'alone' | 'lettered' | 'signed' {
  if (next?.gap !== Gap.none || next.kind === 'stop' || next.text === ',') return 'alone';
  return next.kind === 'word' || next.kind === 'clitic' ? 'lettered' : 'signed';
}
