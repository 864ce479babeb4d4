import type { Token } from '../../document/tokens.js';
import { timeWord } from '../../lexicon/time.js';

/** True for the name of a month with a capital, also shortened with a stop. */
export const isMonth = (token: Token | undefined): boolean =>
  token?.capital === true && timeWord(token.lower.replace(/\.$/u, ''))?.month !== undefined;

/** "Tuesday", with its capital. */
export const isWeekday = ({ capital, lower }: Token): boolean => capital && timeWord(lower)?.weekday !== undefined;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Four digits that mostly name a year. */
export const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && YEAR.test(token.text);
