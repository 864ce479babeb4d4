import { joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { reading, single, type NumberRule } from '../rule.js';
import { currencyBehind } from '../currency.js';

export const moneyWithSign: NumberRule = {
  id: 'money-with-sign',
  why: 'A currency sign, code or its short form before a number makes it money: "$", "US$", "Rs", "RM", "N$", "EUR".',
  examples: [
    { text: 'The plant cost $1.5 million.', found: ['$1.5 million = 1500000 USD'] },
    {
      text: 'They asked for Tk 500 crore and RM69.6 million.',
      found: ['Tk 500 crore = 5000000000 BDT', 'RM69.6 million = 69600000 MYR'],
    },
    { text: 'A fee of R50 000 or N$2,25 billion.', found: ['R50 000 = 50000 ZAR', 'N$2,25 billion = 2250000000 NAD'] },
    { text: 'Port Wins $7.4 Billion Loan', found: ['$7.4 Billion = 7400000000 USD'] },
    { text: 'It raised €3m and £20bn.', found: ['€3m = 3000000 EUR', '£20bn = 20000000000 GBP'] },
    { text: 'The work takes $1-2 billion.', found: ['$1-2 billion = 1000000000..2000000000 USD'] },
    { text: 'Profits rose to Pounds 20m.', found: ['Pounds 20m = 20000000 GBP'] },
    { text: 'The 20-volume set has no price.', found: [] },
  ],

  read(whole) {
    const { sign, p } = whole;
    if (!sign) return null;
    const phrase = isOtherFact(whole) ? single(whole) : whole;
    const { last, to } = phrase;
    const behind = currencyBehind(p, joins(p, last) ? last + 1 : last, to);
    const named = behind?.factor === 1 && /^(?:dollars?|[A-Z]{3})$/u.test(behind.name) ? behind : null;
    const code = sign.code === 'INR' ? (phrase.currency('rupee') ?? 'INR') : sign.code;
    return reading(phrase, { kind: 'money', unit: named?.code ?? code, first: sign.at, last: named?.last ?? last });
  },
};

/** "$2 billion or 75%": what stands behind "or" is mostly the same amount in other words. */
const isOtherFact = ({ a, b, joint, p, last }: Phrase): boolean =>
  b !== null && ((joint === 'or' && a.scale !== b.scale) || p[last]?.text === '%' || p[last]?.lower === 'percent');
