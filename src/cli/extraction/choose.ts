import type { Placed, RecordKind, Records } from '../../records.js';
import type { OptionValues } from '../options/option.js';

export type Choice = (record: Placed) => boolean;
/** Whether a text is what the user looks for. */
export type TextTest = (text: string) => boolean;

/** Which records of a kind the user wants; null when that is all of them. What takes word lists is loaded when it is asked for. */
export async function choiceOf(kind: RecordKind, options: OptionValues, says: TextTest | null): Promise<Choice | null> {
  const { contains, minConfidence = 0 } = options;
  const choices: Choice[] = [];
  if (minConfidence > 0) choices.push(({ confidence }) => confidence >= minConfidence);
  if (contains) choices.push(({ text }) => contains(text));
  if (says) choices.push(({ text }) => says(text));
  const { kind: kinds, speaker } = options;
  if (kinds) choices.push((record) => kinds.includes(kindOf(record)));
  if (speaker !== undefined && kind !== 'dates') {
    choices.push((await import('./speaker-choice.js')).choiceOfSpeaker(speaker));
  }
  if (kind === 'numbers' && asksForFigures(options)) {
    const choice = (await import('./figures.js')).choiceOfFigure(options);
    choices.push((record) => choice(record as Records['numbers']));
  }
  if (kind === 'facts') choices.push(...factChoices(options));
  return choices.length === 0 ? null : (record) => choices.every((choice) => choice(record));
}

const asksForFigures = ({ min, max, unit }: OptionValues): boolean => (min ?? max ?? unit) !== undefined;

function* factChoices({ minScore, unsourced }: OptionValues): Iterable<Choice> {
  if (minScore !== undefined) yield (fact) => (fact as Records['facts']).score >= minScore;
  if (unsourced) yield (fact) => (fact as Records['facts']).source === null;
}

const kindOf = (record: Placed): string =>
  'kind' in record ? String(record.kind) : 'type' in record ? String(record.type).toLowerCase() : '';
