import { parentPort } from 'node:worker_threads';

parentPort.on('message', (batch) => {
  for (const { document } of batch) {
    if (document.text === 'die') process.exit(1);
    if (document.text === 'throw') throw new Error('thrown');
    parentPort.postMessage({ piece: document.text, tally: { records: 1, speakerless: 0 } });
  }
});
