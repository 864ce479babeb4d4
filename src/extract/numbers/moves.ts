import type { Token } from '../../document/tokens.js';

const VERBS = new Set(
  'rose fell up down off gained lost added climbed dropped jumped increased decreased slipped surged plunged tumbled rising falling grew cut raised soared slid sank eased shed advanced declined skidded'.split(
    ' ',
  ),
);
const BETWEEN = new Set('only just another about nearly almost as much by an a additional some'.split(' '));
const MAX_BETWEEN = 3;

/** Whether a verb of change stands before the number: what "to" leads to then is a second fact, "rose $2 to $40". */
export function moves(p: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i >= first - 1 - MAX_BETWEEN; i--) {
    const word = p[i]?.lower ?? '';
    if (VERBS.has(word)) return !(word === 'up' && p[i + 1]?.lower === 'to');
    if (p[i]?.kind === 'symbol') continue;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}
