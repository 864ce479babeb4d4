import type { CheckRule } from '../../rule.js';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
/** Scripts and emoji that need joiners and direction marks. */
const NEEDS_THEM =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Extended_Pictographic}\ufe0f]/u;
const NEAR = 3;

export const invisible: CheckRule = {
  id: 'text/invisible',
  level: 'note',
  what: 'The text holds characters that nobody can see.',
  why: 'Zero-width and direction characters break search, links and word counts. Arabic, Hebrew and Indic words and emoji need them and pass.',
  fix: 'Delete them; most come with a copy from a web page.',
  bad: ['The news\u00adpaper closed.', '\u200bThe grid is full.', '\u202a“No,” Kim said.'],
  good: [
    'The newspaper closed.',
    'The family 👨\u200d👩\u200d👧 cheered.',
    'The word می\u200cخواهم means “I want”.',
    'The name שלום\u200f is Hebrew.',
    '\ufeffThe grid is full.',
  ],

  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(INVISIBLE)) {
      const end = index + found.length;
      // A byte order mark at the very start belongs to the file, not to the copy.
      if (index === 0 && found === '\ufeff') continue;
      if (NEEDS_THEM.test(text.slice(Math.max(0, index - NEAR), end + NEAR))) continue;
      const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield { start: index, end, message: `An invisible character (${name}) stands here.` };
    }
  },
};
