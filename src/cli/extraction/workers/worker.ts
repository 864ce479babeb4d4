import { parentPort, workerData } from 'node:worker_threads';
import { COMMANDS } from '../../commands/commands.js';
import { processIo } from '../../io.js';
import { parse } from '../../parse.js';
import { formatOf } from '../format.js';
import { documentReader, phraseTest } from '../read.js';
import { renderEnv } from '../render-env.js';
import { answering } from './answer.js';
import type { Setup, Task } from './task.js';

/** The thread of a worker: batches of documents in, one answer a document out, in their order. */
async function work({ command, args, kinds }: Setup): Promise<void> {
  const called = COMMANDS.find(({ name }) => name === command);
  if (!called || !parentPort) throw new Error(`no worker for ${command}`);
  const { options } = parse(called, args, processIo().env);
  const format = formatOf(options);
  const rendering = (await format.load())(await renderEnv(kinds, format, options, processIo()));
  const read = await documentReader(kinds, options, await phraseTest(options));
  const answer = answering(kinds, rendering, read);
  const port = parentPort;
  port.on('message', (batch: readonly Task[]) => {
    for (const task of batch) port.postMessage(answer(task));
  });
}

await work(workerData as Setup);
