import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Answer, Setup, Task } from './task.js';

/** Threads that read documents, this one among them; what they make of them is taken in the order of the documents. */
export interface Pool {
  /** Takes in a document; waits while many are under way, so that memory does not grow with the corpus. */
  readonly offer: (task: Task) => Promise<void>;
  /** Waits for all that is under way. */
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
}

/** UTF-16 units that are sent at once: a message costs the same for one document and for twenty. */
const BATCH = 128 * 1024;
/** A worker has the next one when it is done with one. */
const BATCHES_EACH = 2;
/** Batches a thread that may be read and wait for an older one: one document may take as long as many others. */
const READY_EACH = 4;
/** Megabytes for young objects of a worker: a document is done with before they are full, and each worker has its own. */
const YOUNG = 6;

interface Batch {
  readonly tasks: readonly Task[];
  readonly answers: Answer[];
  readonly whole: Promise<void>;
  readonly done: () => void;
}

interface Member {
  worker: Worker | null;
  /** Sent and not yet answered, the oldest first. */
  readonly batches: Batch[];
}

/**
 * @param size how many threads read. The first of them is this one: it knows the program already, which a worker has to compile for
 * itself, and would else have little to do.
 * @param script where the worker's code lies.
 * @param read what this thread makes of a document.
 * @param take told of each document and what came of it, in order.
 */
export function openPool(
  size: number,
  script: URL,
  setup: Setup,
  read: (task: Task) => Answer,
  take: (task: Task, answer: Answer) => Promise<void>,
): Pool {
  const members = Array.from({ length: size - 1 }, (): Member => ({ worker: null, batches: [] }));
  const waiting: Batch[] = [];
  let filling: Task[] = [];
  let filled = 0;
  let stopped = false;

  const answered = ({ batches }: Member, answer: Answer): void => {
    const batch = batches[0];
    if (!batch) return;
    batch.answers.push(answer);
    if (batch.answers.length < batch.tasks.length) return;
    batches.shift();
    batch.done();
  };
  const start = (member: Member): Worker => {
    const worker = new Worker(script, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    let cause = new Error('its worker ended');
    worker.on('message', (answer: Answer) => {
      answered(member, answer);
    });
    worker.on('error', (error: Error) => {
      cause = error;
    });
    worker.on('exit', () => {
      member.worker = null;
      if (stopped) return;
      // The first document without an answer is the one it died of; a new worker goes on behind it.
      answered(member, { broke: cause });
      for (const batch of member.batches) send(member, batch);
    });
    return worker;
  };
  const send = (member: Member, { tasks, answers }: Batch): void => {
    member.worker ??= start(member);
    member.worker.postMessage(tasks.slice(answers.length));
  };
  const dispatch = async (): Promise<void> => {
    if (filling.length === 0) return;
    const batch = { tasks: filling, answers: [] as Answer[], ...settled() };
    filling = [];
    filled = 0;
    waiting.push(batch);
    const idle = members.find(({ batches }) => batches.length < BATCHES_EACH);
    if (idle) {
      idle.batches.push(batch);
      send(idle, batch);
      return;
    }
    for (const task of batch.tasks) batch.answers.push(read(task));
    batch.done();
    // What the workers have sent meanwhile is heard before the next batch: some may have nothing left to do.
    await setImmediate();
  };
  const takeOldest = async (): Promise<void> => {
    const batch = waiting.shift();
    await batch?.whole;
    for (const [i, task] of batch?.tasks.entries() ?? []) {
      const answer = batch?.answers[i];
      if (answer) await take(task, answer);
    }
  };

  return {
    async offer(task) {
      filling.push(task);
      filled += task.document.text.length;
      if (filled < BATCH) return;
      await dispatch();
      while (waiting.length > size * READY_EACH || isDone(waiting[0])) await takeOldest();
    },
    async finish() {
      await dispatch();
      while (waiting.length > 0) await takeOldest();
    },
    stop() {
      stopped = true;
      for (const { worker } of members) void worker?.terminate();
    },
  };
}

const isDone = (batch: Batch | undefined): boolean =>
  batch !== undefined && batch.answers.length === batch.tasks.length;

function settled(): { readonly whole: Promise<void>; readonly done: () => void } {
  let done = (): void => undefined;
  const whole = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { whole, done };
}
