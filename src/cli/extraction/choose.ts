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
    const wanted = speaker.toLowerCase();
    choices.push((record) => namesOf(record).some((name) => name.toLowerCase().includes(wanted)));
  }
  const figure = kind === 'numbers' ? choiceOfFigure(options) : null;
  if (figure) choices.push((record) => figure(record as Records['numbers']));
  return choices.length === 0 ? null : (record) => choices.every((choice) => choice(record));
}

const kindOf = (record: Placed): string =>
  'kind' in record ? String(record.kind) : 'type' in record ? String(record.type).toLowerCase() : '';

/** Every name that a quote, a speaker or a number gives for who speaks. */
function namesOf(record: Placed): readonly string[] {
  const { speaker, name, aliases } = record as Partial<Records['quotes'] & Records['speakers'] & { speaker: unknown }>;
  if (typeof speaker === 'string') return [speaker];
  if (speaker) return [speaker.name, speaker.asWritten];
  return [...(name === undefined ? [] : [name]), ...(aliases ?? [])];
}
