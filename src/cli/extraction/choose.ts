import { title } from '../../lexicon/people.js';
import type { Placed, RecordKind, Records } from '../../records.js';
import { choiceOfFigure } from './figures.js';
import type { OptionValues } from '../options/option.js';

type Choice = (record: Placed) => boolean;
/** Whether a text is what the user looks for. */
export type TextTest = (text: string) => boolean;

/** Which records of a kind the user wants; null when that is all of them. */
export function choiceOf<K extends RecordKind>(
  kind: K,
  options: OptionValues,
  says: TextTest | null,
): ((record: Records[K]) => boolean) | null {
  const { contains, minConfidence = 0 } = options;
  const choices: Choice[] = [];
  if (minConfidence > 0) choices.push(({ confidence }) => confidence >= minConfidence);
  if (contains) choices.push(({ text }) => contains(text));
  if (says) choices.push(({ text }) => says(text));
  const { kind: kinds, speaker } = options;
  if (kinds) choices.push((record) => kinds.includes(kindOf(record)));
  if (speaker !== undefined && kind !== 'dates') {
    const wanted = nameWords(speaker);
    choices.push((record) => namesOf(record).some((name) => nameWords(name).includes(wanted)));
  }
  const figure = kind === 'numbers' ? choiceOfFigure(options) : null;
  if (figure) choices.push((record) => figure(record as Records['numbers']));
  if (kind === 'facts') choices.push(...factChoices(options));
  return choices.length === 0 ? null : (record) => choices.every((choice) => choice(record));
}

function* factChoices({ minScore, unsourced }: OptionValues): Iterable<Choice> {
  if (minScore !== undefined) yield (fact) => (fact as Records['facts']).score >= minScore;
  if (unsourced) yield (fact) => (fact as Records['facts']).source === null;
}

/** The best `top` of the facts, in the order of the text; other records have no score and stay. */
export function best<T extends Placed>(records: readonly T[], top: number): readonly T[] {
  const scoreOf = (record: T): number => ('score' in record ? Number(record.score) : 1);
  const least = records.map(scoreOf).toSorted((a, b) => b - a)[top - 1] ?? 0;
  let room = top - records.filter((record) => scoreOf(record) > least).length;
  return records.filter((record) => scoreOf(record) > least || (scoreOf(record) === least && room-- > 0));
}

const kindOf = (record: Placed): string =>
  'kind' in record ? String(record.kind) : 'type' in record ? String(record.type).toLowerCase() : '';

/** A name as it is looked for: its words without case, accents, hyphens and titles, each behind a space. */
function nameWords(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[\s\-‐‑–]+/u).filter((word) => word !== '');
  const untitled = words.filter((word) => !title(word)?.honorific);
  return (untitled.length > 0 ? untitled : words).map((word) => ` ${word}`).join('');
}

/** Every name that a quote, a speaker or a number gives for who speaks. */
function namesOf(record: Placed): readonly string[] {
  const { speaker, source, name, aliases } = record as Partial<
    Records['quotes'] & Records['speakers'] & Records['facts'] & { speaker: unknown }
  >;
  if (typeof source === 'string') return [source];
  if (typeof speaker === 'string') return [speaker];
  if (speaker) return [speaker.name, speaker.asWritten];
  return [...(name === undefined ? [] : [name]), ...(aliases ?? [])];
}
