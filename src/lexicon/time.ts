import calendar from './calendar.json' with { type: 'json' };
import holidays from './holidays.json' with { type: 'json' };
import references from './time-references.json' with { type: 'json' };
import units from './time-units.json' with { type: 'json' };
import zones from './time-zones.json' with { type: 'json' };

/** Letters of a TIMEX3 duration, `TM` for minutes; `DE` decade, `CE` century, `ML` millennium, `WE` weekend, `FN` fortnight. */
export type UnitCode = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'FN' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML';
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
export type PartCode = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** What a word of the calendar or the clock names; exactly one of the codes is set. */
export interface TimeWord {
  readonly form: string;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly season?: SeasonCode;
  readonly part?: PartCode;
  readonly unit?: UnitCode;
  readonly plural?: boolean;
  /** An abbreviation that is a word of its own too: "sat", "min". */
  readonly short?: boolean;
}

export interface Holiday {
  readonly name: string;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** Which of the month's weekdays; -1 is the last. */
  readonly nth?: number;
  /** Counted from this day of the month on, exclusive. */
  readonly after?: number;
  /** Days later. */
  readonly plus?: number;
  /** In even years, unless the text tells another one: an election day. */
  readonly even?: boolean;
  /** Days from Easter Sunday. */
  readonly easter?: number;
  /** The year that `days` begins with: months and days of a feast of another calendar, MMDD, year by year. */
  readonly from?: number;
  readonly days?: string;
}

export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

const words = new Map<string, TimeWord>(
  [...calendar.entries, ...units.entries].map((entry) => [entry.form, entry as TimeWord]),
);
const offsets = new Map(zones.entries.map((entry) => [entry.form, entry.offset]));

/** The entry of a lower-case word without its final stop. */
export const timeWord = (word: string): TimeWord | undefined => words.get(word);

/** All words of the calendar and the clock. */
export const timeForms: readonly string[] = [...words.keys()];

/** The offset from UTC of a zone's abbreviation in lower case: "-05:00", "Z". */
export const zoneOffset = (form: string): string | undefined => offsets.get(form);

/** A phrase of several words, each with its place counted from the word it is looked up by, and what it means. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly entry: T;
}

/** By the first word; `words` are those behind it. */
export const holidayPhrases: ReadonlyMap<string, readonly Phrase<Holiday>[]> = byWord(
  holidays.entries as readonly Holiday[],
  ({ name }) => name,
  'first',
);

/** By the last word, which is the rarer one; `words` are those before it. */
export const referencePhrases = byWord(
  references.entries as readonly { readonly phrase: string; readonly ref: Reference }[],
  ({ phrase }) => phrase,
  'last',
);

/** The longest phrase stands first; a clitic and a hyphen are words of their own. */
function byWord<T>(
  entries: readonly T[],
  written: (entry: T) => string,
  end: 'first' | 'last',
): ReadonlyMap<string, Phrase<T>[]> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const entry of entries) {
    const all = written(entry).replace(/'s\b/gu, " 's").replace(/-/gu, ' - ').split(' ');
    const key = (end === 'first' ? all.shift() : all.pop()) ?? '';
    phrases.set(key, [...(phrases.get(key) ?? []), { words: all, entry }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
