import { figuresBySentence, spanOf, type Figure } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

const MIN_PARTS = 3;
const BETWEEN = /^(?:,|,? and|,? &)(?: [\p{L}’'-]{1,20}){0,3} $/u;
const WHOLE =
  /^ (?:of|for) (?:the|all|its|their) (?:seats|vote|votes|total|market|budget|whole|shares|land|area|money|spending|revenue|population)\b/u;

export const partsSum: CheckRule = {
  id: 'number/parts-sum',
  level: 'warn',
  what: 'The shares of one whole come to more than 100 percent.',
  why: 'One share is wrong, or the whole is another. One point of rounding a share passes; so do shares that may overlap, as answers to a poll.',
  fix: 'Add them up again.',
  bad: [
    'They hold 60%, 30% and 20% of the seats.',
    'The parties won 45 percent, 40 percent and 25 percent of the vote.',
    'The firms have 50%, 40% and 30% of the market.',
  ],
  good: [
    'They hold 50%, 30% and 20% of the seats.',
    'They hold 50.4%, 30.3% and 19.5% of the seats.',
    'Prices rose 60%, 30% and 20% in three years.',
    'It fell by 60%, 30% and 20% of the price.',
    'They hold 60% and 50% of the two markets.',
  ],

  *check(doc) {
    const { text } = doc;
    for (const figures of figuresBySentence(doc)) {
      for (const shares of runsOf(figures, text)) {
        const sum = shares.reduce((all, { value }) => all + (value ?? 0), 0);
        const [first, last] = [shares[0], shares.at(-1)];
        if (
          !first ||
          !last ||
          shares.length < MIN_PARTS ||
          sum <= 100 + shares.length ||
          !WHOLE.test(text.slice(last.end))
        )
          continue;
        yield {
          start: first.start,
          end: last.end,
          message: `The shares come to ${Number(sum.toFixed(1))}%.`,
          related: shares.map(spanOf),
        };
      }
    }
  },
};

/** Percentages with commas and "and" between them. */
function runsOf(figures: readonly Figure[], text: string): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    if (figure.kind !== 'percent' || figure.value === null) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && BETWEEN.test(text.slice(before.end, figure.start))) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
