import { Gap, type Token } from '../../document/tokens.js';
import { numberWord } from '../../lexicon/number-words.js';
import { scales } from './scales.js';
import { isYear } from './calendar.js';
import { currencyOf, currencyOfCountry, currencySign, isCurrencyCode, minorUnitOf } from '../../lexicon/currencies.js';

export interface CurrencySign {
  /** Where the sign begins. */
  readonly at: number;
  /** Null where the text does not tell which currency. */
  readonly code: string | null;
}

/** The currency written before the number at `at`: "$", "US$", "Rs", "RM", "N$", "EUR", "£". */
export function signBefore(text: string, p: readonly Token[], at: number, from: number): CurrencySign | null {
  const before = p[at - 1];
  if (!before || at - 1 < from || before.gap > Gap.space + (at - 1 === from ? Gap.blank : 0)) return null;
  const touching = p[at]?.gap === Gap.none;
  if (before.kind === 'symbol') {
    const letters = p[at - 2];
    if (before.gap === Gap.none && letters?.kind === 'word' && at - 2 >= from) {
      const code = currencySign(letters.lower + before.text);
      if (code !== undefined) return { at: at - 2, code };
    }
    const apart =
      before.gap === Gap.space &&
      letters?.kind === 'word' &&
      at - 2 >= from &&
      /^(?:[A-Z]{2,3}|[Cc])$/u.test(letters.text)
        ? currencySign(letters.lower + before.text)
        : undefined;
    if (apart !== undefined) return { at: at - 2, code: apart };
    const code = currencySign(before.text);
    return code === undefined ? null : { at: at - 1, code };
  }
  if (before.kind === 'stop' && p[at - 2]?.lower === 'rs' && before.gap === Gap.none)
    return { at: at - 2, code: 'INR' };
  if (before.kind !== 'word') return null;
  const spelled = SPELLED_SIGNS.get(before.text);
  if (spelled !== undefined && !touching && p[at - 2]?.kind !== 'number') return { at: at - 1, code: spelled };
  // "3 GBP 20 pence": the code is of the number before it.
  if (isCurrencyCode(before.text)) return isOfNumber(p, at - 2, from) ? null : { at: at - 1, code: before.text };
  const letters = before.text.length;
  // "R50 000" and "P20" only where the letter touches the digits; "r" and "sh" in lower case are words.
  if ((!before.capital && letters < LONG_SIGN) || (letters === 1 && !touching)) return null;
  const code = currencySign(before.lower);
  if (code === 'NGN' && letters === 1 && !isSum(p, at)) return null;
  return code === undefined || (letters === 1 && /\d/u.test(text[before.start - 1] ?? ''))
    ? null
    : { at: at - 1, code };
}

/** Archives of papers without the signs wrote "Pounds 20m", "Dollars 5.2bn". */
const SPELLED_SIGNS = new Map([
  ['Pounds', 'GBP'],
  ['Dollars', 'USD'],
  ['Euros', 'EUR'],
]);

const isOfNumber = (p: readonly Token[], at: number, from: number): boolean =>
  at >= from && p[at]?.kind === 'number' && p[at + 1]?.gap === Gap.space && !isYear(p[at]);

/** "N12.5bn", "N4,000", "N50 million"; an "N95" is a mask. */
const isSum = (p: readonly Token[], at: number): boolean =>
  /[.,]/u.test(p[at]?.text ?? '') || (numberWord(p[at + 1]?.lower ?? '')?.value ?? 0) >= 1000;

/** "dlrs 1,667" of the wires; shorter signs in lower case are words. */
const LONG_SIGN = 4;

export interface CurrencyName {
  readonly last: number;
  readonly code: string | null;
  /** What one unit is of the currency: 0.01 for cents. */
  readonly factor: number;
  readonly name: string;
  /** The country or the code is written. */
  readonly said: boolean;
}

const COUNTRY_WORDS = 3;
const CENT_SIGN = '¢';

/** "120 MEUR" of Nordic reports. */
const MILLIONS = 4;

/** The currency named behind a number: "dollars", "Hong Kong dollars", "won", "euros", "cents", "USD". */
export function currencyBehind(p: readonly Token[], at: number, to: number): CurrencyName | null {
  const token = p[at];
  if (!token || at >= to) return null;
  if (token.text === 'p' && token.gap === Gap.none && p[at - 1]?.kind === 'number')
    return { last: at + 1, code: 'GBP', factor: 0.01, name: 'p', said: true };
  const cent = token.text === CENT_SIGN ? 'USD' : minorUnitOf(token.lower);
  if (cent !== undefined) return { last: at + 1, code: cent, factor: 0.01, name: token.lower, said: false };
  if (token.kind === 'symbol') {
    const code = token.gap <= Gap.space && p[at + 1]?.kind !== 'number' ? currencySign(token.text) : undefined;
    return code === undefined ? null : { last: at + 1, code, factor: 1, name: token.text, said: true };
  }
  if (token.kind !== 'word') return null;
  if (isCurrencyCode(token.text)) {
    const scale = scales(p, at + 1, true);
    return { last: scale.last, code: token.text, factor: scale.scale, name: token.text, said: true };
  }
  const millions = token.text.length === MILLIONS && token.text.startsWith('M') ? token.text.slice(1) : '';
  if (isCurrencyCode(millions)) return { last: at + 1, code: millions, factor: 1e6, name: token.text, said: true };
  const letters = /^[A-Z]{2,4}$/u.test(token.text) ? currencySign(token.lower) : undefined;
  if (letters !== undefined) return { last: at + 1, code: letters, factor: 1, name: token.text, said: true };
  const words: string[] = [];
  for (let i = at; i < to && words.length < COUNTRY_WORDS; i++) words.push(p[i]?.lower ?? '');
  const country = currencyOfCountry(words);
  if (country) {
    const name = p[at + country.length]?.lower ?? '';
    if (currencyOf(name) !== undefined)
      return { last: at + country.length + 1, code: country.code, factor: 1, name, said: true };
  }
  const code = currencyOf(token.lower);
  if (code === undefined) return null;
  const sterling = p[at + 1]?.lower === 'sterling' && /^pounds?$/u.test(token.lower);
  return sterling
    ? { last: at + 2, code: 'GBP', factor: 1, name: 'sterling', said: true }
    : { last: at + 1, code, factor: 1, name: token.lower, said: false };
}
