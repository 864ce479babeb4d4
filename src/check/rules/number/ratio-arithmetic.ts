import type { Document } from '../../../document/document.js';
import { fits } from '../../changes.js';
import { figuresBySentence, interval, shown, spanOf, type Figure } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

/** "14 of 31 requests, or 45 percent", "14 of 31 (45 percent)", "14 of the 31, 45 percent," */
const OR =
  /^(?: (?:of the |of )?[\p{L}’'-]{1,20}){0,4}(?:,? or |,? \(| — |, )(?:about |nearly |almost |around |roughly |some |just over |just under |more than |less than )?$/u;
const SLACK = 0.6;

interface Share {
  readonly part: number;
  readonly whole: number;
  readonly start: number;
  readonly end: number;
}

export const ratioArithmetic: CheckRule = {
  id: 'number/ratio-arithmetic',
  level: 'error',
  what: 'So many of so many is not the percentage that the text gives.',
  why: 'Readers can work it out, and do. “About” and “nearly” widen the percentage.',
  fix: 'Work it out again: part ÷ whole.',
  bad: [
    'It approved 14 of 31 requests, or 55 percent.',
    'Kim won 212 of 300 votes (61 percent) in Busan.',
    'The plan reached 90 of the 120 towns, or about 60 percent.',
  ],
  good: [
    'It approved 14 of 31 requests, or 45 percent.',
    'Kim won 212 of 300 votes (71 percent) in Busan.',
    'The plan reached 90 of the 120 towns, or about 80 percent.',
    'It approved 14 of 31 requests, and 55 percent of the towns agreed.',
    'It approved 14 of 31 requests, 55 percent fewer than before.',
  ],

  *check(doc) {
    for (const figures of figuresBySentence(doc)) {
      for (const share of sharesIn(doc, figures)) {
        const percent = figures.find(({ start }) => start >= share.end);
        if (percent?.kind !== 'percent' || !OR.test(doc.text.slice(share.end, percent.start))) continue;
        const stated = interval(percent);
        const value = (share.part / share.whole) * 100;
        if (
          !stated ||
          fits(stated, { low: value, high: value }, SLACK) ||
          /^ (?:of|fewer|more|less|higher|lower|up|down|from)\b/u.test(doc.text.slice(percent.end))
        )
          continue;
        const message = `${share.part} of ${share.whole} is ${shown(value)}%; the text says ${percent.text}.`;
        yield { start: share.start, end: percent.end, message, related: [share, percent].map(spanOf) };
      }
    }
  },
};

/** "14 of 31" as one figure, or as two with "of" between. */
function* sharesIn({ text }: Document, figures: readonly Figure[]): Iterable<Share> {
  for (const [i, a] of figures.entries()) {
    const [part, whole] = a.kind === 'ratio' ? (a.values ?? []) : [];
    if (part !== undefined && whole !== undefined && a.text.includes(' of '))
      yield { part, whole, start: a.start, end: a.end };
    const b = figures[i + 1];
    if (a.kind !== 'count' || b?.kind !== 'count' || a.value === null || b.value === null || a.value > b.value)
      continue;
    if (/^ (?:out )?of (?:the |its |their |all )?$/u.test(text.slice(a.end, b.start)))
      yield { part: a.value, whole: b.value, start: a.start, end: b.end };
  }
}
