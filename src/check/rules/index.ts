import type { CheckRule } from '../rule.js';
import { mixedMarks } from './quote/mixed-marks.js';
import { unbalanced } from './quote/unbalanced.js';
import { encoding } from './text/encoding.js';
import { invisible } from './text/invisible.js';
import { leftover } from './text/leftover.js';
import { missingSpace } from './text/missing-space.js';
import { repeatedWord } from './text/repeated-word.js';
import { unusedIgnore } from './text/unused-ignore.js';

/** Every rule, by namespace and name. */
export const rules: readonly CheckRule[] = [
  mixedMarks,
  unbalanced,
  encoding,
  invisible,
  leftover,
  missingSpace,
  repeatedWord,
  unusedIgnore,
];
