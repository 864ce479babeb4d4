import { availableParallelism } from 'node:os';
import type { RecordKind } from '../../../records.js';
import type { Format } from '../../../render/formats.js';
import type { Invocation } from '../../commands/command.js';
import type { Pool } from './pool.js';
import type { Answer, Task } from './task.js';

/** The reading as far as workers share in it. */
export interface Sharing {
  /** How much is about to be read, where that is known. */
  readonly expect: (bytes: number) => void;
  /** Null for a document that this thread had better read itself. */
  readonly offer: (task: Task) => Promise<null> | null;
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
}

/** UTF-16 units of text that are read before workers start: below, starting them costs more than they save. */
const WORTH_WORKERS = 2_000_000;
/** Bytes of a file for which they start at once. */
const SURELY_WORTH_WORKERS = 8_000_000;

/**
 * Lets workers read beside this thread, where the format and the options allow it: a long file from its start, else what comes behind
 * the first megabytes.
 *
 * @param read what this thread makes of a document.
 * @param take told of each document and what came of it, in order.
 */
export function sharing(
  kinds: readonly RecordKind[],
  format: Format,
  { command, args, options, io }: Invocation,
  read: (task: Task) => Answer,
  take: (task: Task, answer: Answer) => Promise<void>,
): Sharing {
  const { jobs = availableParallelism(), merge = false, lineBuffered = false } = options;
  const onTerminal = options.output === undefined && io.stdout.isTTY === true;
  const alone = jobs < 2 || !format.separable || merge || lineBuffered || onTerminal;
  let pool: Pool | null = null;
  let isWorth = false;
  let length = 0;
  const share = async (task: Task): Promise<null> => {
    // The bundle's chunks lie at its top, beside the folder of the program.
    pool ??= (await import('./pool.js')).openPool(
      jobs,
      new URL('./cli/extraction/workers/worker.js', import.meta.url),
      { command, args, kinds },
      read,
      take,
    );
    await pool.offer(task);
    return null;
  };
  return {
    expect(bytes) {
      isWorth ||= bytes > SURELY_WORTH_WORKERS;
    },
    offer(task) {
      if (alone) return null;
      length += task.document.text.length;
      isWorth ||= length > WORTH_WORKERS;
      return isWorth ? share(task) : null;
    },
    finish: async () => pool?.finish(),
    stop: () => pool?.stop(),
  };
}
