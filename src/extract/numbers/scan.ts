import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import { currencyInText } from '../../lexicon/currencies.js';
import { numberWord } from '../../lexicon/number-words.js';
import { firstAt } from '../../text/span.js';
import type { NumberForm } from './amount.js';
import { VULGAR } from './digits.js';
import { merge } from './merge.js';
import { readPhrase, type Phrase, type Source } from './phrase.js';
import { pieces } from './pieces.js';
import { NONE, single, type Found, type NumberRule, type Reading } from './rule.js';
import { rules } from './rules/index.js';

/** Every reading of a document in the order of the text; indices are into its `pieces`. */
export function scan(doc: Document): readonly Found[] {
  const p = pieces(doc);
  const found: Found[] = [];
  const currency = remember((name) => currencyInText(name, doc.text));
  const named = new Set<string>();
  let at = 0;
  for (const sentence of doc.sentences) {
    const from = firstAt(p, sentence.start, at);
    const to = firstAt(p, sentence.end, from);
    at = from;
    const source = { text: doc.text, p, from, to, currency, named };
    while (at < to) {
      if (!isTrigger(p[at])) {
        at++;
        continue;
      }
      at = Math.max(at + 1, readAt(source, at, found));
    }
  }
  return found;
}

const isTrigger = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    (token.kind === 'word'
      ? numberWord(token.lower) !== undefined
      : token.kind === 'punctuation' && VULGAR.has(token.text)));

function remember<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make(name);
    made.set(name, value);
    return value;
  };
}

/** Reads the phrase at `at` into `found`; the index to go on from. */
function readAt(source: Source, at: number, found: Found[]): number {
  const phrase = readPhrase(source, at);
  if (!phrase) return at + 1;
  const answer = ask(phrase, found);
  if (answer === NONE) return phrase.last;
  if (answer) {
    const previous = found.at(-1);
    const merged = previous && merge(source.p, previous, answer);
    if (merged) found[found.length - 1] = merged;
    else found.push(answer);
    return answer.last;
  }
  return phrase.a.last;
}

const rulesOf = (form: NumberForm): readonly NumberRule[] => rules.filter((rule) => (rule.form ?? form) === form);

const RULES: Readonly<Record<NumberForm, readonly NumberRule[]>> = {
  cardinal: rulesOf('cardinal'),
  ordinal: rulesOf('ordinal'),
  fraction: rulesOf('fraction'),
  vague: rulesOf('vague'),
  times: rulesOf('times'),
  year: rulesOf('year'),
};

/** The first rule that answers; a pair that no rule takes is asked about as its first number alone. */
function ask(phrase: Phrase, before: readonly Found[]): Found | typeof NONE | null {
  for (const rule of RULES[phrase.a.form]) {
    const answer = rule.read(phrase, before);
    if (answer === NONE) return NONE;
    if (answer) return inSentence(answer, rule.id, phrase);
  }
  return phrase.b ? ask(single(phrase), before) : null;
}

/** Field by field: a spread costs more than most rules do. */
const inSentence = (made: Reading, rule: string, { from, to }: Phrase): Found => ({
  kind: made.kind,
  first: made.first,
  last: made.last,
  value: made.value,
  low: made.low,
  high: made.high,
  values: made.values,
  unit: made.unit,
  si: made.si,
  rule,
  from,
  to,
});
