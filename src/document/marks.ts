import type { Paragraph } from './paragraphs.js';
import { Gap, type Token } from './tokens.js';

/** An opening mark and where its quotation ends, as indices of tokens, `last` excluded. */
export interface Pair {
  readonly open: number;
  readonly last: number;
  readonly closed: boolean;
}

/** What a mark can do by what it touches. */
export type Direction = 'open' | 'close' | 'either' | 'none';

const SINGLE = /^['‘’‚‛`´]$/u;
export const isSingle = (token: Token | undefined): boolean => token?.kind === 'mark' && SINGLE.test(token.text);
export const OPENING = /^(?:[“„‟«‹「『]|``)$/u;
export const CLOSING = /^[”»›」』]$/u;
export const isStraight = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["＂]|'')$/u.test(token.text);

export const endsClause = (token: Token | undefined): boolean => token?.kind === 'stop' || token?.text === ',';

/** Whether a mark touches words (not punctuation that belongs to the other side) on its left and on its right. */
export function touches(tokens: readonly Token[], i: number, paragraph: Paragraph): { left: boolean; right: boolean } {
  const before = i > paragraph.first ? tokens[i - 1] : undefined;
  const after = i + 1 < paragraph.last ? tokens[i + 1] : undefined;
  const left =
    before !== undefined &&
    tokens[i]?.gap === Gap.none &&
    (before.kind !== 'punctuation' || !/^[([{—–―/-]$/u.test(before.text));
  const right =
    after?.gap === Gap.none &&
    after.kind !== 'clitic' &&
    (after.kind !== 'punctuation' || !/^[,;:)\]}—–―/-]$/u.test(after.text)) &&
    (after.kind !== 'stop' || !/^[.!?]$/u.test(after.text));
  return { left, right };
}

/** `6'2" tall`: a digit before, a common word after. */
export const isInch = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    next.gap === Gap.space &&
    /^(?:tall|wide|long|high|deep|thick|screen|pipe|gun|by)$/u.test(next.lower)
  );
};
