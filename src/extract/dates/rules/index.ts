import { holidayPhrases, referencePhrases } from '../../../lexicon/time.js';
import { numberForms } from '../../../lexicon/number-words.js';
import type { DateRule } from '../meaning.js';
import { aUnit } from './a-unit.js';
import { ago } from './ago.js';
import { ancientYear } from './ancient-year.js';
import { bareUnits } from './bare-units.js';
import { century } from './century.js';
import { clock } from './clock.js';
import { clockPast } from './clock-past.js';
import { dayWord } from './day-word.js';
import { decade } from './decade.js';
import { duration } from './duration.js';
import { every } from './every.js';
import { firstUnits } from './first-units.js';
import { firstDay } from './first-day.js';
import { current } from './current.js';
import { dayOfMonth } from './day-of-month.js';
import { fiscalYear } from './fiscal-year.js';
import { frequency, frequencyWords } from './frequency.js';
import { half } from './half.js';
import { holiday } from './holiday.js';
import { month } from './month.js';
import { monthDay } from './month-day.js';
import { monthRange } from './month-range.js';
import { monthYear } from './month-year.js';
import { nthOfMonth } from './nth-of-month.js';
import { numericDate } from './numeric-date.js';
import { partOfDay } from './part-of-day.js';
import { quarter } from './quarter.js';
import { reference } from './reference.js';
import { relativeUnit, relativeWords } from './relative-unit.js';
import { samePeriod } from './same-period.js';
import { season } from './season.js';
import { secondDay } from './second-day.js';
import { spelledDecade, spelledDecades } from './spelled-decade.js';
import { thisPeriod } from './this-period.js';
import { weekday } from './weekday.js';
import { weekdayBeyond } from './weekday-beyond.js';
import { weekdays } from './weekdays.js';
import { yearToDate } from './year-to-date.js';
import { unitBeyond } from './unit-beyond.js';
import { inTime } from './in-time.js';
import { weekNumber } from './week-number.js';
import { yearEnd } from './year-end.js';
import { year } from './year.js';
import { yearRange } from './year-range.js';

/**
 * A rule and the words that make the scan try it: in lower case, or a class of words ("@month"); of numbers
 * `@short` has up to three characters, `@year` four, `@long` more, `@number` any; onto `@lettered` letters are written ("17th", "1990s"), onto
 * `@signed` a sign ("1990-95").
 */
export interface Told {
  readonly rule: DateRule;
  readonly on: readonly string[];
}

const ordinalWords = numberForms('ordinal-one', 'ordinal-teen', 'ordinal-ten', 'part', 'parts');
const numberWords = numberForms('one', 'teen', 'ten', 'hundred', 'scale', 'vague', 'dozen', 'part');

const tens = numberForms('ten');
const hours = [...numberForms('one'), 'ten', 'eleven', 'twelve'];

/** The longest reading wins; of two equally long ones that of the rule that stands first here. */
export const rules: readonly Told[] = [
  { rule: monthDay, on: ['@month'] },
  { rule: monthRange, on: ['@month'] },
  { rule: monthYear, on: ['@month'] },
  { rule: month, on: ['@month'] },
  { rule: secondDay, on: ['@short'] },
  { rule: firstDay, on: ['@short'] },
  { rule: dayOfMonth, on: ['@lettered'] },
  { rule: numericDate, on: ['@signed', '@long'] },
  { rule: yearRange, on: ['@signed'] },
  { rule: fiscalYear, on: ['fiscal', 'fy'] },
  { rule: decade, on: ['@lettered'] },
  { rule: spelledDecade, on: [...spelledDecades] },
  { rule: century, on: ['@lettered', ...ordinalWords, ...tens] },
  { rule: year, on: ['@short', '@year', '@mark', 'two', 'nineteen', 'eighteen', 'seventeen'] },
  { rule: ancientYear, on: ['@short'] },
  { rule: quarter, on: ['@lettered', ...ordinalWords, 'last', 'final', 'q'] },
  { rule: nthOfMonth, on: ['@lettered', ...ordinalWords, 'last', 'final'] },
  { rule: half, on: ['first', 'second', 'last', 'latter', 'h'] },
  { rule: firstUnits, on: ['first', 'last'] },
  { rule: season, on: ['@season'] },
  { rule: holiday, on: [...holidayPhrases.keys()] },
  { rule: weekdayBeyond, on: ['@weekday'] },
  { rule: weekdays, on: ['@weekday', 'weekdays', 'weekends'] },
  { rule: weekday, on: ['@weekday'] },
  { rule: dayWord, on: ['today', 'yesterday', 'tomorrow', 'tonight'] },
  { rule: clock, on: ['@number', ...hours] },
  { rule: clockPast, on: ['half', 'quarter'] },
  { rule: partOfDay, on: ['@part', 'midnight', 'overnight', 'hours'] },
  { rule: every, on: ['every', 'each'] },
  { rule: frequency, on: [...frequencyWords] },
  { rule: ago, on: ['ago', 'earlier', 'later', 'before', 'after', 'from', 'hence'] },
  { rule: unitBeyond, on: ['before', 'after'] },
  { rule: inTime, on: ['time'] },
  { rule: relativeUnit, on: [...relativeWords] },
  { rule: samePeriod, on: ['same', 'corresponding', 'comparable', 'similar', 'like'] },
  { rule: yearEnd, on: ['year', 'month', 'quarter'] },
  { rule: yearToDate, on: ['year'] },
  { rule: weekNumber, on: ['week'] },
  { rule: thisPeriod, on: ['@unit', 'period', 'year'] },
  {
    rule: duration,
    on: [
      '@number',
      ...numberWords,
      'several',
      'few',
      'many',
      'couple',
      'dozen',
      'dozens',
      'hundreds',
      'half',
      'numerous',
    ],
  },
  { rule: aUnit, on: ['@unit'] },
  { rule: bareUnits, on: ['@unit'] },
  { rule: current, on: ['current'] },
  { rule: reference, on: [...referencePhrases.keys()] },
];
