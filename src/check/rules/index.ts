import type { CheckRule } from '../rule.js';
import { ageArithmetic } from './date/age-arithmetic.js';
import { ambiguous } from './date/ambiguous.js';
import { durationArithmetic } from './date/duration-arithmetic.js';
import { impossible } from './date/impossible.js';
import { impossibleTime } from './date/impossible-time.js';
import { rangeReversed } from './date/range-reversed.js';
import { relativeNoDate } from './date/relative-no-date.js';
import { staleRelative } from './date/stale-relative.js';
import { tense } from './date/tense.js';
import { weekdayMismatch } from './date/weekday-mismatch.js';
import { changeArithmetic } from './number/change-arithmetic.js';
import { conflict } from './number/conflict.js';
import { conversion } from './number/conversion.js';
import { exchangeRate } from './number/exchange-rate.js';
import { falsePrecision } from './number/false-precision.js';
import { headlineMismatch } from './number/headline-mismatch.js';
import { listCount } from './number/list-count.js';
import { magnitude } from './number/magnitude.js';
import { partsSum } from './number/parts-sum.js';
import { percentOver100 } from './number/percent-over-100.js';
import { percentVsPoints } from './number/percent-vs-points.js';
import { ratioArithmetic } from './number/ratio-arithmetic.js';
import { timesFewer } from './number/times-fewer.js';
import { unitMismatch } from './number/unit-mismatch.js';
import { ambiguousSpeaker } from './quote/ambiguous-speaker.js';
import { duplicate } from './quote/duplicate.js';
import { edited } from './quote/edited.js';
import { headlineMissing } from './quote/headline-missing.js';
import { mixedMarks } from './quote/mixed-marks.js';
import { nearDuplicate } from './quote/near-duplicate.js';
import { noSpeaker } from './quote/no-speaker.js';
import { punctuation } from './quote/punctuation.js';
import { unbalanced } from './quote/unbalanced.js';
import { anonymousOnly } from './source/anonymous-only.js';
import { anonymousUnexplained } from './source/anonymous-unexplained.js';
import { numberUnattributed } from './source/number-unattributed.js';
import { single } from './source/single.js';
import { unattributedExpectation } from './source/unattributed-expectation.js';
import { vague } from './source/vague.js';
import { ageConflict } from './speaker/age-conflict.js';
import { nameVariant } from './speaker/name-variant.js';
import { noRole } from './speaker/no-role.js';
import { notIntroduced } from './speaker/not-introduced.js';
import { roleConflict } from './speaker/role-conflict.js';
import { encoding } from './text/encoding.js';
import { invisible } from './text/invisible.js';
import { leftover } from './text/leftover.js';
import { missingSpace } from './text/missing-space.js';
import { repeatedParagraph } from './text/repeated-paragraph.js';
import { repeatedWord } from './text/repeated-word.js';
import { unusedIgnore } from './text/unused-ignore.js';

/** Every rule, by namespace and name. */
export const rules: readonly CheckRule[] = [
  ageArithmetic,
  ambiguous,
  durationArithmetic,
  impossible,
  impossibleTime,
  rangeReversed,
  relativeNoDate,
  staleRelative,
  tense,
  weekdayMismatch,
  changeArithmetic,
  conflict,
  conversion,
  exchangeRate,
  falsePrecision,
  headlineMismatch,
  listCount,
  magnitude,
  partsSum,
  percentOver100,
  percentVsPoints,
  ratioArithmetic,
  timesFewer,
  unitMismatch,
  ambiguousSpeaker,
  duplicate,
  edited,
  headlineMissing,
  mixedMarks,
  nearDuplicate,
  noSpeaker,
  punctuation,
  unbalanced,
  anonymousOnly,
  anonymousUnexplained,
  numberUnattributed,
  single,
  unattributedExpectation,
  vague,
  ageConflict,
  nameVariant,
  noRole,
  notIntroduced,
  roleConflict,
  encoding,
  invisible,
  leftover,
  missingSpace,
  repeatedParagraph,
  repeatedWord,
  unusedIgnore,
];
