import type { CheckRule } from '../../rule.js';

const LEFTOVER =
  /(?<![\p{L}\p{N}_./-])(?:TK(?:TK){0,9}|X{3,12}|TODO|FIXME|\[(?:CHECK|TK|NAME|DATE|QUOTE|SOURCE|XX?)[^\][\r\n]{0,40}\]|[Ll]orem ipsum)(?![\p{L}\p{N}_-])/gu;
/** "TK Maxx", "Super Bowl XXX": a name goes on after it, or stands before the Roman figure. */
const NAME_AFTER = /^ \p{Lu}\p{Ll}/u;
const NAME_BEFORE = /\p{Lu}\p{L}{0,30} $/u;

export const leftover: CheckRule = {
  id: 'text/leftover',
  level: 'error',
  what: 'A placeholder of the draft is still in the text.',
  why: '“TK” (to come), “XXX” and their like mark what was to be filled in. Names such as TK Maxx and Roman figures pass.',
  fix: 'Fill in what is missing, or list the word under `allow` in the configuration.',
  bad: [
    'Kim Min-jae, TK, said the grid was full.',
    'The plan costs TKTK million won.',
    'The ministry approved XXX of 31 requests.',
    'TODO: ask the ministry. The grid is full.',
    'The vote was on [DATE] in Seoul.',
    'Lorem ipsum dolor sit amet.',
  ],
  good: [
    'TK Maxx opened a shop in Leeds.',
    'The singer opened Super Bowl XXX in Tempe.',
    'The T.K. Lee Foundation paid for it.',
    'The film was XXX-rated, he said.',
    'She wrote to-do lists: “[The date] is set.”',
    'See a.example/TODO for the list.',
  ],

  *check({ text }, { allow }) {
    for (const { 0: word, index } of text.matchAll(LEFTOVER)) {
      const end = index + word.length;
      if (allow.includes(word)) continue;
      if (/^(?:TK|TODO)$/u.test(word) && NAME_AFTER.test(text.slice(end, end + 3))) continue;
      if (/^X+$/u.test(word) && NAME_BEFORE.test(text.slice(Math.max(0, index - 32), index))) continue;
      yield { start: index, end, message: `“${word}” is still to be filled in.` };
    }
  },
};
