import type { Token } from '../../document/tokens.js';
import { Gap } from '../../document/tokens.js';
import type { Found } from './rule.js';

export interface Change {
  readonly direction: 'up' | 'down';
  /** What it is compared with, in the text's words: "year-on-year", "from a year earlier". */
  readonly basis: string | null;
}

const UP = new Set(
  'up rose risen rises rise rising grew grown grow grows growing gained gain gains gaining increased increases increase increasing climbed climb climbs climbing jumped jump jumps surged surge surges soared soar soars advanced expanded added raised raise raises hiked hike boosted swelled rallied growth higher'.split(
    ' ',
  ),
);
const DOWN = new Set(
  'down fell fallen falls fall falling dropped drop drops dropping declined decline declines declining decreased decrease decreases lost lose loses losing loss slipped slip slips plunged plunge plunges slid slide slides tumbled tumble shrank shrunk shrinks contracted cut cuts cutting reduced reduce sank slumped slump plummeted eased dipped lower'.split(
    ' ',
  ),
);
/** True for a word that tells a rise or a fall. */
export const moving = (lower: string): boolean => UP.has(lower) || DOWN.has(lower);

/** Words that may stand between the verb and the number. */
const BETWEEN = new Set(
  'by to about nearly almost around roughly some more than over less as much up at least another an a additional just only further sharply slightly modestly steadily'.split(
    ' ',
  ),
);
const KINDS = new Set(['money', 'percent', 'points', 'count', 'measure', 'multiple', 'fraction']);
const MAX_BETWEEN = 4;

/** How the number is a change: "up 24.5 percent year-on-year", "fell by 3 points", "a 16% increase", "62.3% more than". */
export function changeOf(text: string, p: readonly Token[], found: Found): Change | null {
  if (!KINDS.has(found.kind) || found.unit === 'time') return null;
  const direction = before(p, found) ?? behind(p, found);
  return direction && { direction, basis: basisOf(text, p, found.last, found.to) };
}

function before(p: readonly Token[], { first, from }: Found): Change['direction'] | null {
  for (let i = first - 1; i >= from && i >= first - MAX_BETWEEN; i--) {
    const token = p[i];
    if (token?.kind !== 'word') return null;
    if (isUpTo(p, i)) return null;
    if (UP.has(token.lower)) return 'up';
    if (DOWN.has(token.lower)) return 'down';
    if (!BETWEEN.has(token.lower)) return null;
  }
  return null;
}

/** "up to 75" bounds, it does not rise; "as much as" neither. */
const isUpTo = (p: readonly Token[], at: number): boolean => p[at]?.lower === 'up' && p[at + 1]?.lower === 'to';

const MAX_BEHIND = 3;

function behind(p: readonly Token[], { last, to, kind }: Found): Change['direction'] | null {
  if (kind === 'count') return null;
  if (p[last]?.lower === 'more' || p[last]?.lower === 'higher') return 'up';
  if (p[last]?.lower === 'less' || p[last]?.lower === 'lower' || p[last]?.lower === 'fewer') return 'down';
  for (let i = last; i < to && i < last + MAX_BEHIND; i++) {
    const token = p[i];
    if (token?.kind !== 'word') return null;
    if (NOUN_UP.has(token.lower)) return 'up';
    if (NOUN_DOWN.has(token.lower)) return 'down';
    if (token.lower === 'of' || token.lower === 'in') return null;
  }
  return null;
}

const NOUN_UP = new Set('increase increases rise gain growth jump surge hike raise expansion'.split(' '));
const NOUN_DOWN = new Set(
  'decrease decline drop fall loss plunge cut reduction slump slide contraction dip'.split(' '),
);

const ON = /^(?:year|month|quarter|week|day)$/u;
const COMPARES = new Set('from compared than against versus over'.split(' '));
const MAX_BASIS = 9;

function basisOf(text: string, p: readonly Token[], at: number, to: number): string | null {
  for (let i = at; i < to && i < at + MAX_BASIS; i++) {
    const token = p[i];
    if (!token || token.kind === 'stop' || (token.kind === 'punctuation' && !'-–,'.includes(token.text))) return null;
    if (ON.test(token.lower) && /^(?:on|over)$/u.test(p[i + 2]?.lower ?? '') && p[i + 1]?.text === '-' && p[i + 4])
      return text.slice(token.start, p[i + 4]?.end);
    if (ON.test(token.lower) && /^(?:on|over)$/u.test(p[i + 1]?.lower ?? '') && p[i + 2]?.lower === token.lower)
      return text.slice(token.start, p[i + 2]?.end);
    if (token.lower === 'from' && !BASES.test(p[i + 1]?.lower ?? '')) return null;
    if (COMPARES.has(token.lower)) return text.slice(token.start, clauseEnd(p, i, to));
  }
  return null;
}

/** What a change is measured from: another figure or a time, not a cause. */
const BASES =
  /^(?:[\d$£€#]|a$|an$|about$|last$|the$|one$|two$|three$|year$|january|february|march|april|may$|june|july|august|september|october|november|december)/u;

const MAX_CLAUSE = 10;

/** The end of the comparison: at punctuation that is not a hyphen, or after ten words. */
function clauseEnd(p: readonly Token[], at: number, to: number): number {
  let last = at;
  for (let i = at; i < to && i < at + MAX_CLAUSE; i++) {
    const token = p[i];
    if (
      !token ||
      (token.kind !== 'word' &&
        token.kind !== 'number' &&
        token.kind !== 'symbol' &&
        token.kind !== 'clitic' &&
        token.gap !== Gap.none)
    )
      break;
    if (token.kind === 'stop' || token.text === ',' || token.lower === 'to' || token.kind === 'mark') break;
    last = i;
  }
  return p[last]?.end ?? 0;
}
