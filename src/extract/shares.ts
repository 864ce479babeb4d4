import type { Speaker } from '../records.js';

/** Gives each speaker its part of all words. */
export function withShares<T extends Pick<Speaker, 'words'>>(found: readonly T[]): (T & Pick<Speaker, 'share'>)[] {
  const all = found.reduce((sum, { words }) => sum + words, 0);
  return found.map((speaker) => ({
    ...speaker,
    share: all === 0 ? 0 : Math.round((1000 * speaker.words) / all) / 1000,
  }));
}
