/** `npm run accuracy [folder] [-- --faults]`: the figures of every article of a folder and of all of them, on standard output. */
import { ARTICLES } from '../support/gold.js';
import { measure } from './measure.js';
import { KINDS, rates, type Scores } from './score.js';

const args = process.argv.slice(2);
const [folder = ARTICLES] = args.filter((arg) => !arg.startsWith('--'));
const { articles, total } = measure(folder);

const HEADS = ['gold', 'P', 'R', 'F1', 'span', 'all'];
const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(5)).join('');

const figures = (scores: Scores): string =>
  KINDS.map((kind) => {
    const tally = scores[kind];
    const { precision, recall, f1 } = rates(tally.found, tally);
    const shares = [precision, recall, f1, rates(tally.strict, tally).f1, rates(tally.right, tally).f1];
    return row([tally.gold, ...shares.map((share) => share.toFixed(0))]);
  }).join('  |');

const width = Math.max(...articles.map(({ slug }) => slug.length), 'all'.length);
const line = (name: string, text: string): string => `${name.padEnd(width)}  ${text}`;

console.log(line('', KINDS.map((kind) => kind.padEnd(row(HEADS).length)).join('  |')));
console.log(line('', KINDS.map(() => row(HEADS)).join('  |')));
for (const { slug, scores } of articles) console.log(line(slug, figures(scores)));
console.log(line('all', figures(total)));
console.log(
  'P, R, F1: found at their place. span: F1 of the same span. all: F1 of speaker, role, value and unit right too.',
);

if (args.includes('--faults')) {
  for (const { slug, faults } of articles) {
    for (const { kind, what, gold, got } of faults) {
      console.log(`${slug} ${kind} ${what}`);
      if (gold) console.log(`    gold ${gold}`);
      if (got) console.log(`    got  ${got}`);
    }
  }
}
