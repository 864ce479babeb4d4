import type { Skeleton } from '../syntax/skeleton.js';

/** "a Salem consulting firm": between an article and a noun the form in -ing is an attribute. */
export const isAttribute = (k: Skeleton, at: number): boolean =>
  /^(?:an?|the)$/u.test(k.lower(at - 2)) && k.tokens[at + 1]?.kind === 'word' && k.classes[at + 1] === 0;

/** "said by Kim", and no "said by telephone": behind a participle "by" names who speaks, unless it names the means. */
export const namesAgent = (k: Skeleton, by: number): boolean => k.lower(by) === 'by' && !MEANS.test(k.lower(by + 1));

const MEANS = /^(?:e-?mail|fax|letter|phone|radio|satellite|telephone|text|video)$/u;
