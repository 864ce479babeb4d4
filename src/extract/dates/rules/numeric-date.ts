import { Gap } from '../../../document/tokens.js';
import { digits } from '../amounts.js';
import { type DateRule, point } from '../meaning.js';
import { wordAt, type Word, type Words } from '../words.js';

export const numericDate: DateRule = {
  id: 'numeric-date',
  why: 'Three numbers with the same mark between them are a day; the month comes first unless that is impossible, and four digits are the year.',
  examples: [
    { text: 'date 2025-12-31', finds: [['2025-12-31', '2025-12-31']] },
    { text: 'Posted 12/31/2025.', finds: [['12/31/2025', '2025-12-31']] },
    { text: 'Posted 31/12/2025.', finds: [['31/12/2025', '2025-12-31']] },
    { text: 'Posted 31.12.2025.', finds: [['31.12.2025', '2025-12-31']] },
    {
      text: 'data of 2025-06, season 2008-09',
      finds: [
        ['2025-06', '2025-06'],
        ['2008-09', '2008/2009'],
      ],
    },
    { text: 'The path is 1/1/1/1/1.', finds: [] },
  ],

  read(words, at) {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(wordAt(words, at).text);
    if (dotted) return reading(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    const parts = separated(words, at);
    if (!parts) return isoMonth(words, at);
    const [a, b, c] = parts.map(({ text }) => Number(text)) as [number, number, number];
    if (parts[0].text.length === 4) return reading(at, at + 5, a, b, c);
    if (parts[2].text.length !== 4 && parts[2].text.length !== 2) return null;
    const year = parts[2].text.length === 4 ? c : c + (c < SHORT_YEAR ? 2000 : 1900);
    return a > 12 ? reading(at, at + 5, year, b, a) : reading(at, at + 5, year, a, b);
  },
};

/** Two digits are a year of the last hundred before 2040. */
const SHORT_YEAR = 40;

/** "2025-06"; "2008-09" are two years. */
function isoMonth(words: Words, at: number): ReturnType<DateRule['read']> {
  const [a, mark, b] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)];
  if (mark.text !== '-' || mark.gap !== Gap.none || b.gap !== Gap.none || !/^[01]\d$/u.test(b.text)) return null;
  const [year, month] = [Number(a.text), Number(b.text)];
  const fits = /^(?:19|20)\d\d$/u.test(a.text) && month >= 1 && month <= 12 && month <= year % 100;
  if (!fits || isGlued(a, wordAt(words, at - 1), wordAt(words, at + 3))) return null;
  return { first: at, last: at + 3, type: 'DATE', meaning: point({ year, month }), confidence: 0.8 };
}

/** Three numbers of digits alone, glued by the same hyphen or slash and by nothing on either side. */
function separated(words: Words, at: number): readonly [Word, Word, Word] | null {
  const [a, mark, b, second, c] = [0, 1, 2, 3, 4].map((i) => wordAt(words, at + i)) as [Word, Word, Word, Word, Word];
  if (!/^[-/]$/u.test(mark.text) || second.text !== mark.text) return null;
  if ([mark, b, second, c].some(({ gap }) => gap !== Gap.none)) return null;
  if (![a, b, c].every((word) => digits(word) !== null && /^\d{1,4}$/u.test(word.text))) return null;
  return isGlued(a, wordAt(words, at - 1), wordAt(words, at + 5)) ? null : [a, b, c];
}

/** A longer number or a path goes on before or behind. */
const isGlued = (first: Word, before: Word, after: Word): boolean =>
  (first.gap === Gap.none && /^[-/.\p{L}]/u.test(before.text)) ||
  (after.gap === Gap.none && /^[-/\d]/u.test(after.text));

function reading(first: number, last: number, year: number, month: number, day: number): ReturnType<DateRule['read']> {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { first, last, type: 'DATE', meaning: point({ year, month, day }), confidence: 0.95 };
}
