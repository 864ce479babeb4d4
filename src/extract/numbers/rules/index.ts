import type { NumberRule } from '../rule.js';
import { ageAfterName } from './age-after-name.js';
import { ageWithCue } from './age-with-cue.js';
import { ageYearsOld } from './age-years-old.js';
import { countBare } from './count-bare.js';
import { countDefinite } from './count-definite.js';
import { countElliptical } from './count-elliptical.js';
import { countNoun } from './count-noun.js';
import { duration } from './duration.js';
import { durationAndAHalf } from './duration-and-a-half.js';
import { fraction } from './fraction.js';
import { frequency } from './frequency.js';
import { measure } from './measure.js';
import { moneyWithName } from './money-with-name.js';
import { moneyWithSign } from './money-with-sign.js';
import { multiple } from './multiple.js';
import { notAClockTime } from './not-a-clock-time.js';
import { notACode } from './not-a-code.js';
import { notADate } from './not-a-date.js';
import { notAListCounter } from './not-a-list-counter.js';
import { notAName } from './not-a-name.js';
import { notAPronounOne } from './not-a-pronoun-one.js';
import { notAYear } from './not-a-year.js';
import { ordinal } from './ordinal.js';
import { percent } from './percent.js';
import { percentagePoints } from './percentage-points.js';
import { pointsElliptical } from './points-elliptical.js';
import { rank } from './rank.js';
import { ratio } from './ratio.js';
import { score } from './score.js';
import { vagueAmount } from './vague-amount.js';

/**
 * The order in which a phrase is read; the first answer counts. A sign or a unit tells most, so those come first; what only looks
 * like a number is refused before the rules that would take any bare number.
 */
export const rules: readonly NumberRule[] = [
  notAClockTime,
  notADate,
  moneyWithSign,
  notACode,
  moneyWithName,
  percent,
  percentagePoints,
  pointsElliptical,
  ageYearsOld,
  durationAndAHalf,
  rank,
  notAListCounter,
  multiple,
  frequency,
  duration,
  measure,
  ageAfterName,
  ageWithCue,
  notAYear,
  ratio,
  score,
  ordinal,
  fraction,
  vagueAmount,
  notAName,
  notAPronounOne,
  countNoun,
  countDefinite,
  countElliptical,
  countBare,
];
