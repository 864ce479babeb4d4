import { isYear } from '../calendar.js';
import { currencyBehind, type CurrencyName } from '../currency.js';
import { Gap } from '../../../document/tokens.js';
import type { Amount } from '../amount.js';
import { ends } from '../noun.js';
import { joins } from '../pieces.js';
import { readAmount } from '../read-amount.js';
import type { Phrase } from '../phrase.js';
import { reading, type NumberRule } from '../rule.js';

/** Smaller sums in won are rare, and "20 states won" is none. */
const LEAST_WON = 1000;

export const moneyWithName: NumberRule = {
  id: 'money-with-name',
  why: 'The name or code of a currency behind a number makes it money; pounds are money only in millions, or with a country.',
  examples: [
    { text: 'A deal worth 2.7 trillion won.', found: ['2.7 trillion won = 2700000000000 KRW'] },
    { text: 'It earned 61 million Hong Kong dollars.', found: ['61 million Hong Kong dollars = 61000000 HKD'] },
    { text: 'Each stamp is 13 cents.', found: ['13 cents = 0.13 USD'] },
    { text: 'It is a trillion-dollar plan.', found: ['a trillion-dollar = 1000000000000 USD'] },
    { text: 'It cost thirteen dollars forty-five.', found: ['thirteen dollars forty-five = 13.45 USD'] },
    { text: 'The toy cost 3 dollars 50.', found: ['3 dollars 50 = 3.5 USD'] },
    { text: 'The rate is $1 = 0.65 pounds.', found: ['0.65 pounds = 0.65 GBP'] },
    { text: 'The engine weighs 900 pounds.', found: [] },
  ],

  read(phrase) {
    const { p, last, to, a } = phrase;
    if (a.form === 'ordinal' || a.value === null) return null;
    const hyphen = joins(p, last);
    const skipArticle = a.form === 'fraction' && p[last]?.lower === 'a' ? 1 : 0;
    const behind = currencyBehind(p, last + (hyphen ? 1 : 0) + skipArticle, to);
    if (!behind || !isMoney(phrase, behind.name, behind.code)) return null;
    // "in 2019 USD 5 million": the code is of the sum behind it.
    if (isYear(p[phrase.first]) && !hyphen && p[behind.last]?.kind === 'number') return null;
    const unit = behind.said ? behind.code : unitInText(phrase, behind);
    const spelled = minorInWords(phrase, behind.last, behind.factor);
    const cents = spelled?.value ?? minor(phrase, behind.last, behind.factor);
    const whole = reading(phrase, { kind: 'money', unit, last: behind.last, factor: behind.factor });
    return cents === null || whole.value === null
      ? whole
      : { ...whole, value: whole.value + cents / 100, last: spelled?.last ?? behind.last + 1 };
  },
};

function isMoney({ a, b, p, first, last, text }: Phrase, name: string, code: string | null): boolean {
  // "($1 = 0.65 pounds)": what money is worth is money.
  if (p[first - 1]?.text === '=') return true;
  const value = Math.abs(b?.value ?? a.value ?? 0);
  if (name === 'won') return value >= LEAST_WON;
  if (name === 'real' || name === 'mark' || name === 'rand' || name === 'lev')
    return value >= LEAST_WON && p[last]?.capital !== true;
  if (code === null && /^pounds?$/u.test(name)) return Math.max(a.scale, b?.scale ?? 1) >= 1e6 || text.includes('£');
  return true;
}

/** "500 pesos" are those of the country the text is about. */
function unitInText({ currency }: Phrase, { name, code }: CurrencyName): string | null {
  return currency(name) ?? code ?? (/^pounds?$/u.test(name) ? 'GBP' : null);
}

/** The 50 of "3 dollars 50". */
function minor({ p, a, b }: Phrase, at: number, factor: number): number | null {
  const token = p[at];
  if (b || factor !== 1 || a.scale > 1 || token?.kind !== 'number' || token.gap !== Gap.space) return null;
  if (!/^\d\d$/u.test(token.text)) return null;
  const after = p[at + 1];
  return !ends(after) || after?.kind === 'symbol' ? null : Number(token.text);
}

/** The "forty-five" of "thirteen dollars forty-five"; two digits at most make cents. */
function minorInWords({ p, a, b, to }: Phrase, at: number, factor: number): Amount | null {
  if (b || factor !== 1 || a.digits || a.scale > 1 || p[at]?.kind !== 'word' || p[at].gap !== Gap.space) return null;
  const cents = readAmount(p, at);
  if (cents?.form !== 'cardinal' || cents.value === null || cents.last > to || !ends(p[cents.last])) return null;
  return cents.value >= LEAST_CENTS && cents.value < CENTS && Number.isInteger(cents.value) ? cents : null;
}
const LEAST_CENTS = 10;
const CENTS = 100;
