import { type Fixed, fixed } from './meaning.js';

/** The ten years from `from`, a year that ends in 0. */
export const decadeMeaning = (from: number): Fixed =>
  fixed(String(from / 10), 'decade', `the years ${from} to ${from + 9}`);
