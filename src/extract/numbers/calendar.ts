import type { Token } from '../../document/tokens.js';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** True for the name of a month with a capital, also shortened with a stop. */
export const isMonth = (token: Token | undefined): boolean =>
  token?.capital === true && MONTHS.has(token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower);

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Four digits that mostly name a year. */
export const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && YEAR.test(token.text);
