import type { CheckRule } from '../../rule.js';
import { quotedWords, type QuotedWords } from '../../quoted-words.js';

/** So many words in a row must be the same before two quotations are compared. */
const RUN = 6;
/** Share of the words of the shorter one that both have, in order. */
const ALIKE = 0.8;
const MAX_WORDS = 200;

export const nearDuplicate: CheckRule = {
  id: 'quote/near-duplicate',
  level: 'warn',
  what: 'Two versions of one quotation stand in the text.',
  why: 'Words in quotation marks were said in one way only; where two versions stand, one is wrong. A part quoted again, and fewer than six equal words in a row, pass.',
  fix: 'Check both against the recording.',
  bad: [
    '“We cannot promise any of the power that we do not have,” Kim said.\n\n“We cannot promise any of the power which we do not have,” he said.',
    'Kim: “The line will be ready before the end of next May.” Again: “The line will be ready before the end of May.”',
    '“I never told the council that the grid was full,” Kim said. He said “I never told the council that the grid is full.”',
  ],
  good: [
    '“We cannot promise the power that we do not have,” Kim said. “We cannot promise the power,” he said.',
    '“We will build the line and then the next one,” Kim said. “We will build the line and then we stop it,” Lee said.',
    '“We cannot promise power,” Kim said. “We can’t promise power,” Lee said.',
    '“We cannot promise the power that we do not have,” Kim said. “We cannot promise the power that we do not have,” he said.',
    'He said he could not promise the power that he did not have, and “we cannot promise the power that we do not have.”',
  ],

  *check(doc) {
    const byRun = new Map<string, QuotedWords>();
    for (const quotation of quotedWords(doc)) {
      const { start, end, words } = quotation;
      if (words.length > MAX_WORDS) continue;
      let twin: QuotedWords | undefined;
      for (let i = 0; i + RUN <= words.length; i++) {
        const run = words.slice(i, i + RUN).join(' ');
        const known = byRun.get(run);
        if (known && known !== quotation) twin ??= known;
        else byRun.set(run, quotation);
      }
      if (!twin || !differ(words, twin.words)) continue;
      yield {
        start,
        end,
        message: 'Two versions of this quotation stand in the text.',
        related: [{ start: twin.start, end: twin.end }],
      };
    }
  },
};

/** Nearly all words are common, and neither is a part of the other. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return false;
  return commonWords(short, long) / long.length >= ALIKE;
}

/** Length of the longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
