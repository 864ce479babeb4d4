import { figuresBySentence, spanOf, type Figure } from '../../figures.js';
import type { CheckRule, Finding } from '../../rule.js';

const MIN_PARTS = 3;
const BETWEEN = /^(?:,|,? and|,? &)(?: [\p{L}’'-]{1,20}){0,3} $/u;
const WHOLE =
  /^ (?:of|for) (?:the|all|its|their) (?:seats|vote|votes|total|market|budget|whole|shares|land|area|money|spending|revenue|population)\b/u;

export const partsSum: CheckRule = {
  id: 'number/parts-sum',
  level: 'warn',
  what: 'Shares of one whole come to more than 100 percent, or the parts of a number to another number.',
  why: 'One share is wrong, or the whole is another. One point of rounding a share passes; so do shares that may overlap, as answers to a poll, and numbers whose parts do not stand behind a colon, a dash or in brackets.',
  fix: 'Add them up again.',
  bad: [
    'They hold 60%, 30% and 20% of the seats.',
    'The parties won 45 percent, 40 percent and 25 percent of the vote.',
    'The firms have 50%, 40% and 30% of the market.',
    'The crash killed 14 people: five men and eight women.',
    'It owns 45 boats (20 ferries, 12 tugs and 11 barges).',
  ],
  good: [
    'They hold 50%, 30% and 20% of the seats.',
    'They hold 50.4%, 30.3% and 19.5% of the seats.',
    'Prices rose 60%, 30% and 20% in three years.',
    'It fell by 60%, 30% and 20% of the price.',
    'They hold 60% and 50% of the two markets.',
    'The crash killed 14 people: five men, eight women and one child.',
    'It owns 45 boats (including 20 ferries and 12 tugs).',
    'It owns 45 boats (20 ferries and about 12 tugs).',
    'They played 12 games: five goals and 20 fouls.',
  ],

  *check(doc) {
    const { text } = doc;
    for (const figures of figuresBySentence(doc)) {
      yield* wrongSums(figures, text);
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

const OPENS_PARTS = /^(?: \p{Ll}[\p{L}-]{1,20}){1,3}(?:: | \(| [—–] )$/u;
const NEXT_PART = /^(?: [\p{Ll}-]{1,20}){1,3}(?:,|,? and) $/u;
const ENDS_PARTS = /^(?: [\p{Ll}-]{1,20}){1,3}(?:[.;)\r\n]| [—–] )/u;
const MIN_WHOLE = 5;

/** "14 people: five men and eight women" */
function* wrongSums(figures: readonly Figure[], text: string): Iterable<Finding> {
  for (const [i, whole] of figures.entries()) {
    const first = figures[i + 1];
    if (!first || !isCount(whole) || whole.value < MIN_WHOLE || !OPENS_PARTS.test(text.slice(whole.end, first.start)))
      continue;
    const parts: Figure[] = [];
    for (const part of figures.slice(i + 1)) {
      const before = parts.at(-1);
      if (before && !NEXT_PART.test(text.slice(before.end, part.start))) break;
      parts.push(part);
    }
    const [last, counted] = [parts.at(-1), parts.filter(isCount)];
    const sum = counted.reduce((all, { value }) => all + value, 0);
    if (!last || parts.length < 2 || counted.length < parts.length || sum === whole.value) continue;
    if (counted.some(({ value }) => value >= whole.value) || !ENDS_PARTS.test(text.slice(last.end, last.end + REACH)))
      continue;
    const related = [whole, ...parts].map(spanOf);
    yield { start: whole.start, end: last.end, message: `The parts come to ${sum}, not ${whole.text}.`, related };
  }
}

const REACH = 80;

const isCount = (figure: Figure): figure is Figure & { readonly value: number } =>
  figure.kind === 'count' && figure.value !== null && figure.approx === null;
