import data from './change-words.json' with { type: 'json' };
import { conjugate } from './conjugation.js';

export type Direction = 'up' | 'down';

export interface ChangeWord {
  readonly direction: Direction;
  /** The base form tells of what may come, the s-form of what is, every other form of what happened or goes on. */
  readonly verb: 'base' | 'present' | 'past' | null;
  readonly noun: boolean;
  readonly particle: boolean;
  /** What the word tells of money besides a change: what was earned or lost, or that money was brought in. */
  readonly also: 'result' | 'collect' | null;
}

interface Entry {
  readonly word: string;
  readonly direction: string;
  readonly as: readonly string[];
  readonly also?: string;
}

const forms = new Map<string, ChangeWord>();

for (const { word, direction, as, also } of data.entries as readonly Entry[]) {
  const noun = as.includes('noun');
  const made: ChangeWord = {
    direction: direction as Direction,
    verb: null,
    noun,
    particle: as.includes('particle'),
    also: (also ?? null) as ChangeWord['also'],
  };
  forms.set(word, made);
  if (noun) forms.set(`${word}s`, made);
  if (!as.includes('verb')) continue;
  const { present, past, participle, gerund } = conjugate(word);
  forms.set(word, { ...made, verb: 'base' });
  forms.set(present, { ...made, verb: 'present' });
  forms.set(gerund, { ...made, noun: false, verb: 'past' });
  // "cut" is its own past, and a text tells of what happened more often than of what may.
  for (const form of [past, participle]) forms.set(form, { ...made, noun: noun && form === word, verb: 'past' });
}

/** What a lower-case word tells of rise and fall: "rose", "declining", "increases", "up"; undefined for other words. */
export const changeWord = (lower: string): ChangeWord | undefined => forms.get(lower);
