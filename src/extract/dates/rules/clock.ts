import { Gap } from '../../../document/tokens.js';
import { zoneOffset } from '../../../lexicon/time.js';
import { cardinalAt, digits } from '../amounts.js';
import { isHyphen } from '../grammar.js';
import { type Clock, type DateRule, point } from '../meaning.js';
import { reads, wordAt, type Word, type Words } from '../words.js';

export const clock: DateRule = {
  id: 'clock',
  why: 'An hour with a.m. or p.m., with minutes behind a colon, or before a time zone is a time of day.',
  examples: [
    { text: 'It starts at 5 p.m. on Nov. 9.', date: '2024-11-01', finds: [['5 p.m. on Nov. 9', '2024-11-09T17:00']] },
    { text: 'at 10:35 a.m. today', finds: [['10:35 a.m. today', '2024-05-14T10:35']] },
    { text: 'at 16:00 UTC', finds: [['16:00 UTC', '2024-05-14T16:00Z']] },
    { text: 'at 0800 GMT', finds: [['0800 GMT', '2024-05-14T08:00Z']] },
    { text: 'at seven o’clock', finds: [['seven o’clock', '2024-05-14T07:00']] },
    { text: 'They came at 4:40 in the afternoon.', finds: [['4:40 in the afternoon', '2024-05-14T16:40']] },
    { text: 'It rang at three in the morning.', finds: [['three in the morning', '2024-05-14T03:00']] },
    { text: 'He sold 4 in the morning.', finds: [['the morning', '2024-05-14TMO']] },
    { text: '15:42 The bridge has gone.', finds: [['15:42', '2024-05-14T15:42']] },
    { text: 'a score of 3:2 and a ratio of 10:35:00', finds: [] },
  ],

  read(words, at) {
    const time = tellsHour(wordAt(words, at + 1)) ? hourAt(words, at) : null;
    if (!time) return null;
    let { end } = time;
    const oclock = wordAt(words, end).bare === "o'clock";
    if (oclock) end++;
    const part = halfAt(words, at, end, time.hour);
    const half = part?.value;
    if (part) end = part.end;
    const military =
      time.minute !== null &&
      !time.colon &&
      MILITARY.test(wordAt(words, at).text) &&
      /^h(?:ou)?rs$/u.test(wordAt(words, end).bare);
    if (military) end++;
    const zone = zoneAt(words, end);
    const plain = time.minute !== null && time.colon && PREPOSITIONS.has(wordAt(words, at - 1).bare);
    const stamp = time.colon && stampsEntry(words, at, end);
    if (half === undefined && !oclock && !zone && !plain && !military && !stamp) return null;
    const hour = half === undefined || time.hour > 12 ? time.hour : (time.hour % 12) + half;
    if (hour > 24 || (half === undefined && !time.colon && !oclock && time.minute === null)) return null;
    const told = half !== undefined && { told: true as const };
    const meaning = point({ clock: { hour, minute: time.minute, ...told }, ...(zone && { zone: zone.offset }) });
    return { first: at, last: zone?.end ?? end, type: 'TIME', meaning, confidence: 0.95 };
  },
};

/** "15:42 The bridge has gone": an entry of a live report opens with its time. */
function stampsEntry(words: Words, at: number, end: number): boolean {
  const [time, next] = [wordAt(words, at), wordAt(words, end)];
  return time.gap >= Gap.line && next.gap === Gap.space && (next.capital || next.kind === 'mark');
}

const HALVES: ReadonlyMap<string, 0 | 12> = new Map([
  ['a.m', 0],
  ['am', 0],
  ['p.m', 12],
  ['pm', 12],
]);
/** "p.m." behind the hour that begins at `hourAt`, "in the afternoon", "at night". */
function halfAt(words: Words, hourAt: number, at: number, hour: number): Half | null {
  const written = HALVES.get(wordAt(words, at).lower.replace(/\.$/u, ''));
  if (written !== undefined) return { value: written, end: at + 1 };
  if (!TOLD.has(wordAt(words, at).bare)) return null;
  // "killed 4 in the morning": a bare number is an hour only behind its preposition.
  if (at === hourAt + 1 && !PREPOSITIONS.has(wordAt(words, hourAt - 1).bare)) return null;
  if (reads(words, at, ['at', 'night'])) return hour >= NIGHT ? { value: 12, end: at + 2 } : null;
  const part = reads(words, at, ['in', 'the']) ? wordAt(words, at + 2).sense?.part : undefined;
  const value = part === 'MO' ? 0 : part === 'AF' || part === 'EV' ? 12 : null;
  return value === null || isHyphen(wordAt(words, at + 3)) ? null : { value, end: at + 3 };
}

interface Half {
  readonly value: 0 | 12;
  readonly end: number;
}

/** What "the afternoon" and "night" stand behind. */
const TOLD = new Set(['in', 'at']);
/** The first hour that "at night" puts past noon. */
const NIGHT = 6;

/** Whether what stands behind a number may make it an hour; of most numbers it does not, and nothing else needs to be asked. */
const tellsHour = ({ bare }: Word): boolean => BEHIND.has(bare) || zoneOffset(bare) !== undefined;
const BEHIND = new Set([...HALVES.keys(), ...TOLD, "o'clock", 'hours', 'hrs', ':', '(']);

/** "0530 hours". */
const MILITARY = /^(?:[01]\d|2[0-4])[0-5]\d$/u;
const PREPOSITIONS = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'to',
  'around',
  'about',
  'before',
  'after',
  'since',
]);

interface Hour extends Clock {
  readonly end: number;
  readonly colon: boolean;
}

/** What may stand before the dash of a span of hours: "9-11 a.m.", "3 p.m.–5 p.m.". */
const endsHour = (words: Words, at: number): boolean =>
  HALVES.has(wordAt(words, at).bare) || /^\d{1,2}$/u.test(wordAt(words, at).text);

/** "5", "10:35", "10.35", "0800", "seven". */
function hourAt(words: Words, at: number): Hour | null {
  const word = wordAt(words, at);
  if (word.kind === 'word') {
    const after = wordAt(words, at + 1).bare;
    const told =
      HALVES.has(after) || after === "o'clock" || (TOLD.has(after) && PREPOSITIONS.has(wordAt(words, at - 1).bare));
    const spelled = told ? cardinalAt(words, at) : null;
    return spelled?.value && spelled.value <= 12
      ? { hour: spelled.value, minute: null, end: spelled.end, colon: false }
      : null;
  }
  const before = wordAt(words, at - 1).text;
  if (word.gap === Gap.none && /^[:/$€£.]$/u.test(before)) return null;
  if (word.gap === Gap.none && /^[-–]$/u.test(before) && !endsHour(words, at - 2)) return null;
  if (/^\d{4}$/u.test(word.text)) {
    const [hour, minute] = [Number(word.text.slice(0, 2)), Number(word.text.slice(2))];
    return hour <= 24 && minute < 60 ? { hour, minute, end: at + 1, colon: false } : null;
  }
  const dotted = /^(\d{1,2})\.(\d{2})$/u.exec(word.text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1, colon: false };
  const hour = digits(word);
  if (hour === null || hour > 24 || word.text.length > 2) return null;
  const colon = wordAt(words, at + 1);
  const minute = wordAt(words, at + 2);
  if (colon.text === ':' && colon.gap === Gap.none && /^[0-5]\d$/u.test(minute.text) && minute.gap === Gap.none) {
    const again = wordAt(words, at + 3);
    if (again.text === ':' && again.gap === Gap.none && !/^[0-5]\d$/u.test(wordAt(words, at + 4).text)) return null;
    const seconds = again.text === ':' && again.gap === Gap.none && wordAt(words, at + 4).gap === Gap.none;
    return { hour, minute: Number(minute.text), end: seconds ? at + 5 : at + 3, colon: true };
  }
  return { hour, minute: null, end: at + 1, colon: false };
}

/** "EST", "(GMT +8)", "GMT+2". */
function zoneAt(words: Words, at: number): { readonly offset: string; readonly end: number } | null {
  const open = wordAt(words, at).text === '(';
  const from = open ? at + 1 : at;
  const word = wordAt(words, from);
  const offset = zoneOffset(word.bare);
  if (offset === undefined || word.text !== word.text.toUpperCase()) return null;
  let end = from + 1;
  const plus = /^[+\-−]$/u.test(wordAt(words, end).text) && wordAt(words, end + 1).kind === 'number';
  if (plus) end += 2;
  if (open && wordAt(words, end).text !== ')') return null;
  return { offset: plus ? '' : offset, end: open ? end + 1 : end };
}
