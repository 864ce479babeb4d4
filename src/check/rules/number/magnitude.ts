import { numbers } from '../../../extract/numbers/numbers.js';
import { spanOf, type Figure } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

export const magnitude: CheckRule = {
  id: 'number/magnitude',
  level: 'warn',
  what: 'Two figures have the same digits and differ by a factor of ten, a thousand or a million.',
  why: 'Million for billion is the commonest slip with money. The digits must be two at least, and the thing the same: for tens and hundreds in so many words.',
  fix: 'Check which one the source has.',
  bad: [
    'The line costs $2.2 billion. Nobody had planned for $2.2 million.',
    'It needs 17 million tons of steel. Last year the 17 billion tons of steel were not there.',
    'The firm owes 3.4 trillion won. The 3.4 billion won is due in May.',
    'It feeds 45 rural towns. The 450 rural towns wait.',
  ],
  good: [
    'The line costs $2.2 billion, and $2.2 billion was planned.',
    'The line costs $2 billion. The study costs $2 million.',
    'The line costs $2.2 billion. The study costs $2.3 million.',
    'The firm paid $24 million. The share price is $24.',
    'It has 25 stations. There are 250 trains.',
    'It has 140 courses. Then it bought 14 courses.',
    'The line costs $2.2 billion. It is 2.2 million feet long.',
  ],

  *check(doc) {
    const seen = new Map<string, Figure[]>();
    for (const figure of numbers(doc)) {
      const digits = digitsOf(figure);
      if (digits === null) continue;
      const key = `${figure.kind} ${figure.unit ?? ''} ${digits}`;
      const known = seen.get(key) ?? [];
      const twin = known.find((other) => isSlip(other, figure));
      if (twin)
        yield {
          ...spanOf(figure),
          message: `${figure.text} here, ${twin.text} before: which one?`,
          related: [spanOf(twin)],
        };
      if (!known.some(({ value }) => value === figure.value)) seen.set(key, [...known, figure]);
    }
  },
};

/** The digits without zeros at either end and without the point; null for fewer than two. */
function digitsOf({ value, text }: Figure): string | null {
  if (value === null) return null;
  const digits = (/\d[\d,.]*/u.exec(text)?.[0] ?? '').replace(/[.,]/gu, '').replace(/^0{1,9}/u, '');
  const significant = String(Number(`0.${digits || '0'}`)).slice(2);
  return significant.length < 2 ? null : significant;
}

/** What is slipped: the word, or its letter. */
const SCALE = /illion|crore|lakh|thousand|\d ?(?:bn|tn|m|k)\b/u;

function isSlip(a: Figure, b: Figure): boolean {
  const factor = Math.round(Math.log10((a.value ?? 1) / (b.value ?? 1)));
  if (factor === 0) return false;
  const thing = a.of?.toLowerCase() ?? '';
  const sameThing = thing !== '' && thing === b.of?.toLowerCase();
  const written = /\d[\d,.]*/u;
  const sameDigits = written.exec(a.text)?.[0] === written.exec(b.text)?.[0];
  return factor % 3 === 0 && sameDigits && [a, b].every(({ text }) => SCALE.test(text))
    ? a.kind === 'money' || sameThing
    : sameThing && thing.includes(' ') && a.kind !== 'percent';
}
