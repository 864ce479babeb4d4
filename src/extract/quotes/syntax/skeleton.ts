import { datelineEnd } from '../../../document/dateline-end.js';
import type { Document } from '../../../document/document.js';
import type { TokenRange } from '../../../document/paragraphs.js';
import type { Quotation } from '../../../document/quotations.js';
import { classesOf } from '../../../document/senses.js';
import type { Token } from '../../../document/tokens.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { MAY_REPORT, WordClass } from '../../../lexicon/word-classes.js';

/**
 * The text with every quotation folded into one item. Positions are token indexes; a quotation is known by its opening mark, and
 * `next` and `prev` step over it, so that what is said never mixes with who says it.
 */
export interface Skeleton {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  /** Word classes of every token, bits of `WordClass`. */
  readonly classes: Uint16Array;
  /** 1 for every token outside quotation marks that may be a cue: a word of reporting, or a colon. */
  readonly reporting: Uint8Array;
  /** What has been found of the token as a verb in the indicative; 0 where nobody asked. */
  readonly finite: Uint8Array;
  /** Sentences that no quotation is cut by. */
  readonly sentences: readonly SkeletonSentence[];
  next(i: number): number;
  prev(i: number): number;
  /** The quotation that begins at token `i`. */
  quotationAt(i: number): Quotation | null;
  is(i: number, bits: number): boolean;
  lower(i: number): string;
}

export interface SkeletonSentence extends TokenRange {
  readonly paragraph: number;
  /** A quotation begins in it, or straight behind it. */
  readonly quoted: boolean;
}

/** The United States and the World Health Organization, no pronouns. */
const ACRONYMS = new Set(['US', 'WHO']);

/** "said Will Doyle", "Theresa May said", and no "Group Will Pay", "last May": a name that is written like an auxiliary has a name on one side. */
function isName({ text }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (ACRONYMS.has(text)) return true;
  // "Ai Jun wrote", and no "Ain't it late?"
  if (text === 'Ai') return after?.kind !== 'clitic';
  if (text !== 'Will' && text !== 'May') return false;
  const [left, right] = [isCapital(before), isCapital(after)];
  return before?.kind !== 'stop' && (text === 'Will' ? left !== right : left && !right && after?.kind !== 'number');
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

export function skeletonOf(doc: Document): Skeleton {
  const { tokens, quotations } = doc;
  const classes = new Uint16Array(tokens.length);
  const reporting = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'word' || token.kind === 'clitic') {
      const bits = classesOf(token);
      if (bits === 0 || (token.capital && isName(token, tokens[i - 1], tokens[i + 1]))) continue;
      classes[i] = bits & (MAY_REPORT - 1);
      if ((bits & MAY_REPORT) !== 0) reporting[i] = 1;
    } else if (token.text === ':') reporting[i] = 1;
  }
  // Quotations by their first and last tokens, counted from one.
  const opening = new Uint32Array(tokens.length);
  const closing = new Uint32Array(tokens.length);
  quotations.forEach(({ first, last }, n) => {
    opening[first] = n + 1;
    closing[last - 1] = n + 1;
    reporting.fill(0, first, last);
  });
  const sentences: SkeletonSentence[] = [];
  const k: Skeleton = {
    doc,
    tokens,
    classes,
    reporting,
    finite: new Uint8Array(tokens.length),
    sentences,
    quotationAt: (i) => {
      const n = opening[i];
      return n ? (quotations[n - 1] ?? null) : null;
    },
    next: (i) => {
      const n = opening[i];
      return n ? (quotations[n - 1]?.last ?? i + 1) : i + 1;
    },
    prev: (i) => {
      const n = closing[i - 1];
      return n ? (quotations[n - 1]?.first ?? i - 1) : i - 1;
    },
    is: (i, bits) => ((classes[i] ?? 0) & bits) !== 0,
    lower: (i) => tokens[i]?.lower ?? '',
  };
  cut(k, sentences);
  return k;
}

/** Takes over the document's sentence ends, but none inside a quotation, nor between a question and who asks it. */
function cut(k: Skeleton, found: SkeletonSentence[]): void {
  const { paragraphs, quotations, sentences } = k.doc;
  let q = 0;
  let opened = 0;
  let first = 0;
  for (const { last: written, paragraph } of sentences) {
    let last = written;
    while (q < quotations.length && (quotations[q]?.last ?? 0) < last) q++;
    const quotation = quotations[q];
    const ends = paragraphs[paragraph]?.last === last;
    if (!ends && quotation) {
      // `.""We`, `."Then`: where two sentences are glued, a straight mark may have been given to the wrong one.
      if (last === quotation.first + 1) last = quotation.first;
      else if (last === quotation.last - 1) last = quotation.last;
      if (quotation.first < last && last < quotation.last) continue;
      if (quotation.last === last && goesOn(k, quotation)) continue;
    }
    if (first === paragraphs[paragraph]?.first) first = datelineEnd(k.tokens, { first, last });
    while (opened < quotations.length && (quotations[opened]?.first ?? 0) < first) opened++;
    const quoted = (quotations[opened]?.first ?? Infinity) <= last;
    if (last > first) found.push({ first, last, paragraph, quoted });
    first = last;
  }
}

const LOOK_AHEAD = 24;

/** “Why now?” Kim asked. */
function goesOn(k: Skeleton, quotation: Quotation): boolean {
  let inner = quotation.last - 1;
  while (inner > quotation.first && k.tokens[inner]?.kind === 'mark') inner--;
  const stop = k.tokens[inner];
  if (!stop || !/^(?:[!?…]|\.{3,})$/u.test(stop.text)) return false;
  let i = quotation.last;
  for (let step = 0; step < LOOK_AHEAD; step++, i = k.next(i)) {
    const token = k.tokens[i];
    if (!token || k.quotationAt(i) || token.kind === 'stop' || token.text === ':') return false;
    const form = token.kind === 'word' ? reportingForm(token.lower) : undefined;
    if (
      form &&
      (form.form === 'past' || form.form === 'present') &&
      (form.verb.takes.has('quotation') || form.verb.takes.has('listener'))
    ) {
      if (step === 0 || form.verb.takes.has('listener')) return true;
      const after = k.next(i);
      const next = k.tokens[after];
      return (
        !next ||
        next.kind === 'stop' ||
        next.text === ',' ||
        next.kind === 'mark' ||
        next.lower.endsWith('ly') ||
        k.is(after, WordClass.preposition | WordClass.adverb | WordClass.time | WordClass.subordinator)
      );
    }
  }
  return false;
}
