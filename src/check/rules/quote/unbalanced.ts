import { markPairs, type StrayMark } from '../../marks.js';
import type { CheckRule } from '../../rule.js';

export const unbalanced: CheckRule = {
  id: 'quote/unbalanced',
  level: 'warn',
  what: 'A quotation mark has no partner.',
  why: 'Nobody can tell where the quoted words end. A quotation over several paragraphs may leave its marks open; inches pass.',
  fix: 'Put the missing mark, or turn the one that faces the wrong way.',
  bad: [
    '“We cannot promise power, said Kim.\n\nThe grid is full.',
    'We cannot promise power,” said Kim.',
    'Kim said "the grid is full.\n\nNobody answered him.',
    'Kim said “the grid is “full” and left.',
    'Kim said: “The grid is “full” now, and we know it.”',
    'Kim called it a “gift“ to them.',
  ],
  good: [
    '“My gran says, ‘They told us “two weeks” in 1974,’” she said.',
    '“We cannot promise power,” said Kim.',
    'He is six foot. “He is like 6’2”,” she said.\n\n<a href=”https://a.example”>More</a>',
    '"The law is not about “equal justice” now.\n\n"It is about power," said Kim.',
    '"We cannot promise power.\n\nAnd we never will."',
    '“We cannot promise power.\n\n“And we never will,” said Kim.',
    'He is 6\'2" tall and was born in the ’90s.',
    'Kim said "no." Lee said "yes."',
    "She said: ``The grid is full.''",
    "``We cannot promise power.\n\nAnd we never will,'' said Kim.",
    "Kim said, ``We cannot promise power. ``And we never will.'' Nobody asked him.",
  ],

  *check(doc) {
    for (const marks of byParagraph(markPairs(doc).stray)) {
      const [first, ...others] = marks;
      if (!first) continue;
      const mark = doc.text.slice(first.start, first.end);
      yield { start: first.start, end: first.end, message: message(mark, marks), related: others };
    }
  },
};

function byParagraph(stray: readonly StrayMark[]): readonly (readonly StrayMark[])[] {
  const groups = new Map<number, StrayMark[]>();
  for (const mark of stray) {
    const group = groups.get(mark.paragraph);
    if (group) group.push(mark);
    else groups.set(mark.paragraph, [mark]);
  }
  return [...groups.values()];
}

function message(mark: string, [first, second]: readonly StrayMark[]): string {
  if (first?.side === 'open' && second?.side === 'close')
    return 'Double marks stand inside this pair; use single ones there.';
  if (first?.side === 'open' && second) return `${mark} opens twice and never closes.`;
  if (second) return `${mark} closes twice and never opens.`;
  return first?.side === 'open' ? `${mark} is never closed.` : `${mark} was never opened.`;
}
