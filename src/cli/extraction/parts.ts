import { withShares } from '../../extract/shares.js';
import type { Placed, RecordKind, Speaker } from '../../records.js';
import type { Format } from '../../render/formats.js';
import type { OptionValues } from '../options/option.js';
import { best } from './best.js';
import { sameSpeaker } from './merge.js';
import type { ReadDocument } from './read.js';

/** Makes one document of its parts. */
export interface PartJoiner {
  /** Nothing that is asked for takes more than a part to tell. */
  readonly areApart: boolean;
  /** What is to be written when this part is read; null while all of it waits for others. */
  readonly join: (document: ReadDocument) => ReadDocument | null;
}

/**
 * What only the whole can tell waits for the last part: speakers, and the best of the facts; all the rest goes on as it is read,
 * if the format can write it so.
 */
export function partJoiner(
  kinds: readonly RecordKind[],
  { separable = false }: Pick<Format, 'separable'>,
  { top }: Pick<OptionValues, 'top'>,
): PartJoiner {
  const waits = kinds.filter((kind) => !separable || kind === 'speakers' || (kind === 'facts' && top !== undefined));
  let first: ReadDocument | null = null;
  let [sentences, words] = [0, 0];
  let held = new Map<RecordKind, Placed[]>();
  const join = (document: ReadDocument): ReadDocument | null => {
    const { part, records } = document;
    if (!part) return document;
    if (part.number === 1) {
      first = document;
      [sentences, words] = [0, 0];
      held = new Map(waits.map((kind) => [kind, []]));
    }
    if (!separable) {
      const size = document.size();
      sentences += size.sentences;
      words += size.words;
    }
    for (const kind of waits) for (const record of records[kind] ?? []) held.get(kind)?.push(record);
    const ready = Object.fromEntries(
      waits.map((kind) => [kind, part.isLast ? whole(kind, held.get(kind) ?? [], top) : []]),
    );
    if (!part.isLast && !separable) return null;
    const { date, dateFrom } = first ?? document;
    return { ...document, date, dateFrom, size: () => ({ sentences, words }), records: { ...records, ...ready } };
  };
  return { areApart: waits.length === 0, join };
}

function whole(kind: RecordKind, records: readonly Placed[], top: number | undefined): readonly Placed[] {
  if (kind === 'facts' && top !== undefined) return best(records, top);
  return kind === 'speakers' ? joinedSpeakers(records as readonly Speaker[]) : records;
}

function joinedSpeakers(records: readonly Speaker[]): readonly Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const speaker of records) {
    const known = byId.get(speaker.id);
    byId.set(speaker.id, known ? sameSpeaker(known, speaker) : speaker);
  }
  return withShares([...byId.values()]);
}
