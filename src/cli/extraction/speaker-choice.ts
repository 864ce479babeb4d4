import { title } from '../../lexicon/people.js';
import type { Placed, Records } from '../../records.js';

/** Which records name the speaker that `--speaker` asks for. */
export function choiceOfSpeaker(speaker: string): (record: Placed) => boolean {
  const wanted = nameWords(speaker);
  return (record) => namesOf(record).some((name) => nameWords(name).includes(wanted));
}

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
