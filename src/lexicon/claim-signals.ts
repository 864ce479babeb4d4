import data from './claim-signals.json' with { type: 'json' };

export type ClaimSignal = 'future' | 'opinion' | 'comparison';

/** What a lower-case word says of the statement it stands in. */
export const SIGNALS: ReadonlyMap<string, ClaimSignal> = new Map(
  data.entries.map(({ word, signal }) => [word, signal as ClaimSignal]),
);
