import { Gap, type Token } from '../../document/tokens.js';

/** Longer runs of digits are identifiers, not amounts. */
const MAX_DIGITS = 40;
/** "50 000 000 000": more groups are a list. */
const MAX_GROUPS = 5;

/** Digits without sign and fraction. */
export interface Whole {
  readonly value: number;
  /** Index behind the last token. */
  readonly last: number;
}

/** Reads a token of digits and the groups that follow it: "2,300", "50 000", "2,25". */
export function grouped(p: readonly Token[], at: number): Whole | null {
  const text = p[at]?.text ?? '';
  if (text.length > MAX_DIGITS) return null;
  const last = groupsEnd(p, at);
  if (last === at + 1) {
    const value = parse(text);
    return value === null ? null : { value, last };
  }
  let joined = '';
  for (let i = at; i < last; i++) joined += p[i]?.text ?? '';
  const value = parse(joined);
  return value === null ? null : { value, last };
}

/** "50 000": one to three digits, then groups of exactly three behind single spaces. */
function groupsEnd(p: readonly Token[], at: number): number {
  const head = p[at]?.text ?? '';
  let last = at + 1;
  if (head.length > 3 || head.startsWith('0') || !/^\d+$/u.test(head)) return last;
  for (; last < at + MAX_GROUPS; last++) {
    const group = p[last];
    const before = p[last - 1];
    if (group?.kind !== 'number' || !before || group.start - before.end !== 1 || group.gap !== Gap.space) break;
    if (!/^\d{3}(?:[.,]\d{1,2})?$/u.test(group.text)) return at + 1;
    if (group.text.length > 3) return last + 1;
  }
  const follows = p[last];
  return follows?.kind === 'number' && follows.gap === Gap.space ? at + 1 : last;
}

/** Commas group, one comma before one or two digits is a decimal mark, several stops group. */
function parse(text: string): number | null {
  const stops = text.split('.').length - 1;
  if (stops > 1) return /^\d{1,3}(?:\.\d{3})+$/u.test(text) ? Number(text.replaceAll('.', '')) : null;
  if (stops === 0 && /^\d+,\d{1,2}$/u.test(text)) return Number(text.replace(',', '.'));
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}
