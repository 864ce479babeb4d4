import { conjugationOf } from '../../lexicon/conjugation.js';
import { wordAt, type Words } from './words.js';

export type Tense = 'past' | 'future';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUTURE = words(
  "will 'll wo shall should expected expects scheduled due plans planned planning upcoming slated supposed likely ready hopes intends",
);
const PAST = words('was were did had been since ended');
/** "would" tells what someone said of a time to come, or what was to be: either. */
const CONDITIONAL = words('would could might');
/** Verbs of saying tell when something was said, not when it happens; adverbs in -ed and nouns are no verbs. */
const SAYING = words('said added noted told reported announced united hundred');
/** Where the clause around a day ends. */
const BORDERS = words(
  'said says added noted told reported announced that which who whom whose when where after because but while ; :',
);
/** What takes place by a timetable: with a day's name beside it the present tense tells of a day ahead. */
const TIMETABLED = words(
  'begins starts opens resumes meets faces hosts plays leaves departs arrives returns ends closes expires airs votes visits',
);
const PRESENT = words('is are has have can may must');
const NEAR = 5;
/** Prepositions that point ahead when they touch the date. */
const AHEAD = words('until till by');

const BEFORE = 14;
const AFTER = 8;

/** The tense that the verbs nearest to the words `first` to `last` tell, within the sentence; null when none does. */
export function tenseAround(list: Words, first: number, last: number): Tense | null {
  if (AHEAD.has(wordAt(list, first - 1).bare)) return hasHad(list, first) ? 'past' : 'future';
  if (SAYING.has(wordAt(list, first - 1).bare) || SAYING.has(wordAt(list, first - 2).bare)) return 'past';
  for (let at = first - 1; at >= first - BEFORE; at--) {
    const tense = tenseOf(list, at);
    if (tense === 'end') break;
    if (tense) return tense;
  }
  for (let at = last; at < last + AFTER; at++) {
    const tense = SAYING.has(wordAt(list, at).bare) ? 'past' : tenseOf(list, at);
    if (tense === 'end') break;
    if (tense) return tense;
  }
  return isWhenSaid(list, first, last) ? 'past' : null;
}

/** "told the board so | in March.": nothing but nouns between the verb of saying and the end of its sentence. */
function isWhenSaid(list: Words, first: number, last: number): boolean {
  if (wordAt(list, last).kind !== 'stop') return false;
  for (let at = first - 1; at >= first - NEAR; at--) {
    const { bare, kind } = wordAt(list, at);
    if (SAYING.has(bare)) return true;
    if (kind !== 'word' || BORDERS.has(bare) || PRESENT.has(bare)) return false;
  }
  return false;
}

/** True when a day with a weekday's name lies ahead: only words of its own clause before it count. */
export function pointsAhead(list: Words, first: number): boolean {
  const before = wordAt(list, first - 1).bare;
  if (before === 'until' || before === 'till')
    return wordAt(list, first - 2).kind === 'word' && wordAt(list, first - 2).bare !== 'up' && !hasHad(list, first);
  if (before === 'as' && /^(?:early|soon)$/u.test(wordAt(list, first - 2).bare)) return true;
  for (let at = first - 1; at >= first - BEFORE; at--) {
    const { bare } = wordAt(list, at);
    if (BORDERS.has(bare)) return false;
    if (TIMETABLED.has(bare)) return first - at <= NEAR;
    const tense = tenseOf(list, at);
    if (tense) return tense === 'future';
  }
  return false;
}

function hasHad(list: Words, first: number): boolean {
  for (let at = first - 1; at >= first - BEFORE; at--) {
    const { bare, kind } = wordAt(list, at);
    if (kind === 'stop' || bare === '') return false;
    if (bare === 'had' || bare === 'was' || bare === 'were') return true;
  }
  return false;
}

function tenseOf(list: Words, at: number): Tense | 'end' | null {
  const { kind, bare } = wordAt(list, at);
  if (kind === 'stop' || kind === 'mark' || bare === ';' || bare === '') return 'end';
  if (kind !== 'word' && kind !== 'clitic') return null;
  if (bare === 'planned' || bare === 'expected' || bare === 'scheduled') return hasHad(list, at + 1) ? null : 'future';
  if (FUTURE.has(bare) || (bare === 'set' && wordAt(list, at + 1).bare === 'to')) return 'future';
  if (CONDITIONAL.has(bare)) return 'end';
  // "should be completed", "is to open": the word before tells when.
  if (wordAt(list, at - 1).bare === 'be') return null;
  if ((bare === 'is' || bare === 'are') && wordAt(list, at + 1).bare === 'to') return 'future';
  if (PAST.has(bare)) return 'past';
  if (SAYING.has(bare)) return null;
  if (bare.length > 4 && bare.endsWith('ed')) return 'past';
  return conjugationOf(bare) === 'past' ? 'past' : null;
}
