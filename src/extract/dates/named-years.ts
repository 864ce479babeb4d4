import { type Point, point } from './meaning.js';

/** The ten years from `from`, a year that ends in 0; from 1500 to 1900 a year that ends in 00 names its century. */
export const decadeMeaning = (from: number): Point =>
  point({ years: from % 100 === 0 && from < 2000 ? String(from / 100) : String(from / 10) });
