import { type Direction, endsClause, isSingle, type Pair, touches } from './marks.js';
import type { Paragraph } from './paragraphs.js';
import type { Token } from './tokens.js';

/** The outermost pairs, with those of single marks that stand outside the double ones. */
export function pairSingles(
  tokens: readonly Token[],
  marks: readonly number[],
  doubles: readonly Pair[],
  paragraph: Paragraph,
): Pair[] {
  const singles = marks.filter((mark) => isSingle(tokens[mark]));
  if (!singles.length) return [...doubles];
  const outside = skipInside(singles, doubles);
  const directions = outside.map((mark) => singleDirection(tokens, mark, paragraph));
  const strongAhead = closersAhead(
    outside,
    (_, k) => directions[k] === 'open',
    (mark, k) => directions[k] !== 'none' && !isPlural(tokens, mark),
  );
  const curlyAhead = closersAhead(
    outside,
    (mark) => tokens[mark]?.text === '‘',
    (mark, k) => tokens[mark]?.text === '’' && directions[k] === 'close',
  );
  const pairs: Pair[] = [];
  let open = -1;
  outside.forEach((mark, k) => {
    const direction = directions[k];
    // ‘The 'reform' failed’: within curly marks that will close, straight ones are inside.
    if (open >= 0 && tokens[open]?.text === '‘' && tokens[mark]?.text === "'" && curlyAhead[k]) return;
    if (open < 0) {
      if (direction === 'open' || direction === 'either') open = mark;
    } else if (direction === 'open') {
      open = mark;
    } else if (direction === 'close' || direction === 'either') {
      if (isPlural(tokens, mark) && strongAhead[k]) return;
      pairs.push({ open, last: mark + 1, closed: true });
      open = -1;
    }
  });
  return merge(doubles, pairs);
}

/** Single marks inside a double quotation are nested in it. */
export function skipInside(singles: readonly number[], doubles: readonly Pair[]): number[] {
  let at = 0;
  return singles.filter((mark) => {
    while (at < doubles.length && (doubles[at]?.last ?? 0) <= mark) at++;
    const pair = doubles[at];
    return !pair || mark < pair.open;
  });
}

export function singleDirection(tokens: readonly Token[], mark: number, paragraph: Paragraph): Direction {
  const { left, right } = touches(tokens, mark, paragraph);
  const text = tokens[mark]?.text ?? '';
  const next = tokens[mark + 1];
  if (right && !left) {
    if (text === '´') return 'none';
    if (text === '’' && !next?.capital) return 'none';
    return next && (ELISIONS.has(next.lower) || (next.kind === 'number' && /^\d0$/u.test(next.text))) ? 'none' : 'open';
  }
  if (left && !right) return (text === '‘' || text === '`') && !endsClause(tokens[mark - 1]) ? 'none' : 'close';
  if (left && right) {
    if (text === '‘') return 'open';
    const before = tokens[mark - 1];
    if (before?.kind === 'stop' || before?.kind === 'punctuation' || before?.kind === 'mark' || next?.kind === 'mark')
      return 'either';
    return next?.capital && before?.text.endsWith('.') ? 'either' : 'none';
  }
  return 'none';
}

const ELISIONS = new Set(['em', 'til', 'tis', 'twas', 'cause', 'bout', 'n', 'round', 'neath', 'ere', 'cuz', 'sup']);

/** "the voters' will": a possessive looks like the end of a quotation. */
const isPlural = (tokens: readonly Token[], mark: number): boolean => {
  const before = tokens[mark - 1];
  return before?.kind === 'word' && /(?:s|in|z)$/u.test(before.lower);
};

/** For every mark, whether one that closes stands ahead of it, before the next one that opens; both are told the place in `marks`. */
function closersAhead(
  marks: readonly number[],
  opens: (mark: number, k: number) => boolean,
  closes: (mark: number, k: number) => boolean,
): boolean[] {
  const ahead: boolean[] = [];
  let closed = false;
  for (let k = marks.length - 1; k >= 0; k--) {
    ahead[k] = closed;
    const mark = marks[k] ?? 0;
    if (opens(mark, k)) closed = false;
    else if (closes(mark, k)) closed = true;
  }
  return ahead;
}

/** Single pairs take in the double ones they hold. */
function merge(doubles: readonly Pair[], singles: readonly Pair[]): Pair[] {
  const all = [...doubles, ...singles].sort((a, b) => a.open - b.open || b.last - a.last);
  const found: Pair[] = [];
  for (const pair of all) {
    const outer = found.at(-1);
    if (!outer || pair.open >= outer.last) found.push(pair);
  }
  return found;
}
