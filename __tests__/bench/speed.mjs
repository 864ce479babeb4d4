#!/usr/bin/env node
/**
 * npm run bench: what a run costs, as ratios within one sitting. Whole processes are measured by their own CPU time, minimum of
 * several, against an empty Node script and against other libraries on the same text. Absolute figures of two machines, or of
 * two sittings, do not compare.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostile } from './hostile.mjs';

const ROUNDS = 3;
const CORPUS_BYTES = 2_600_000;
const LINEAR_CHARACTERS = 25_000;
const usage = new URL('./usage.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));

const articles = readdirSync('fixtures/articles')
  .sort()
  .map((slug) => ({ id: slug, text: readFileSync(join('fixtures/articles', slug, 'article.txt'), 'utf8') }));

/** A corpus file of about `bytes` bytes, the articles over and over. */
function corpus(bytes) {
  const lines = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const { id, text } = articles[i % articles.length];
    lines.push(JSON.stringify({ id: `${id}-${i}`, date: '2025-12-31', text }));
    size += Buffer.byteLength(text);
  }
  const file = join(folder, `corpus-${bytes}.jsonl`);
  writeFileSync(file, lines.join('\n') + '\n');
  return { file, documents: lines.length, megabytes: bytes / 1e6 };
}

/** CPU seconds (minimum) and peak memory in MB (maximum) of `node ...args`. */
function measure(args, rounds = ROUNDS) {
  const runs = Array.from({ length: rounds }, () => {
    const run = spawnSync(process.execPath, ['--import', usage, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    if (run.status !== 0) throw new Error(`node ${args.join(' ')}: exit ${run.status}`);
    return JSON.parse(run.output[3].toString());
  });
  return { cpu: Math.min(...runs.map((run) => run.cpu)), memory: Math.max(...runs.map((run) => run.memory)) };
}

const script = (name, code) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return file;
};
const resolved = (name) => JSON.stringify(import.meta.resolve(name));
const rival = (name, load, use) =>
  script(
    name,
    `import { readFileSync } from 'node:fs';\n${load}\n` +
      `for (const line of readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean)) { const { text } = JSON.parse(line); ${use} }\n`,
  );

const ratio = (x) => x.toFixed(2).padStart(7);
const row = (name, ...cells) => console.log(`  ${name.padEnd(34)}${cells.join('  ')}`);

try {
  const empty = measure(['-e', '0'], 5).cpu;
  console.log('\nStart-up: CPU time, an empty Node script = 1');
  row('extract --help', ratio(measure(['bin/extract.js', '--help'], 5).cpu / empty));
  row(
    'extract quotes, one article',
    ratio(measure(['bin/extract.js', 'quotes', 'fixtures/articles/power-grid/article.txt', '--json'], 5).cpu / empty),
  );
  row('import compromise', ratio(measure([script('import', `import ${resolved('compromise')};`)]).cpu / empty));

  const { file, documents, megabytes } = corpus(CORPUS_BYTES);
  console.log(`\nThroughput: ${documents} articles, ${megabytes} MB, one thread, whole process, MB per CPU second`);
  const speed = {};
  for (const kind of ['quotes', 'speakers', 'numbers', 'dates', 'all']) {
    speed[kind] = megabytes / measure(['bin/extract.js', kind, file, '--format', 'jsonl', '--jobs', '1']).cpu;
    row(`extract ${kind}`, ratio(speed[kind]));
  }
  const wink = rival(
    'wink',
    `import winkNLP from ${resolved('wink-nlp')}; import model from ${resolved('wink-eng-lite-web-model')}; const nlp = winkNLP(model);`,
    'nlp.readDoc(text);',
  );
  speed.wink = megabytes / measure([wink, file]).cpu;
  row('wink-nlp readDoc', ratio(speed.wink));
  const small = corpus(CORPUS_BYTES / 8);
  const bare = rival('compromise', `import nlp from ${resolved('compromise')};`, 'nlp(text);');
  speed.compromise = small.megabytes / measure([bare, small.file], 1).cpu;
  row('compromise', ratio(speed.compromise));
  row('quotes against wink-nlp', ratio(speed.quotes / speed.wink));
  row('quotes against compromise', ratio(speed.quotes / speed.compromise));

  console.log('\nMemory of a corpus run, one thread, peak MB');
  for (const bytes of [CORPUS_BYTES, CORPUS_BYTES * 10]) {
    const many = corpus(bytes);
    row(
      `${many.documents} articles`,
      ratio(measure(['bin/extract.js', 'all', many.file, '--format', 'jsonl', '--jobs', '1'], 1).memory),
    );
  }

  console.log(
    `\nLinear time: CPU time at ${4 * LINEAR_CHARACTERS} characters over that at ${LINEAR_CHARACTERS}; 4 is linear`,
  );
  const { extract } = await import('../../dist/index.js');
  const cost = (text) => {
    let best = Infinity;
    for (let i = 0; i < ROUNDS; i++) {
      const before = process.cpuUsage();
      extract(text, { date: '2025-12-31' });
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1e3);
    }
    return best;
  };
  const grown = Object.entries(hostile).map(([name, make]) => {
    const [once, fourTimes] = [cost(make(LINEAR_CHARACTERS)), cost(make(4 * LINEAR_CHARACTERS))];
    return { name, once, fourTimes, growth: fourTimes / Math.max(once, 1) };
  });
  for (const { name, once, fourTimes, growth } of grown.sort((a, b) => b.growth - a.growth)) {
    row(name, ratio(growth), `${once.toFixed(1).padStart(8)} ms`, `${fourTimes.toFixed(1).padStart(8)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
