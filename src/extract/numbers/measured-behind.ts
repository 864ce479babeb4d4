import type { Token } from '../../document/tokens.js';
import { conjugationOf } from '../../lexicon/conjugation.js';
import { type Counted, countedNoun, ends } from './noun.js';
import { joins, textOf } from './pieces.js';
import type { Found } from './rule.js';

const MAX_WORDS = 8;
const TIMES = new Set(
  'quarter quarters year years month months week period trading half half-year session day days time decade weeks'.split(
    ' ',
  ),
);
/** "of Spain's gas needs", "in travel costs", "in goods". */
export function behind(text: string, p: readonly Token[], from: number, to: number, link: 'of' | 'in'): string | null {
  const at = p[from]?.lower === 'worth' ? from + 1 : from;
  if (p[at]?.lower !== link) return null;
  let first = at + 1;
  if (link === 'in' && p[first]?.capital === true) return null;
  if (/^(?:the|a|an|its|his|her|their|all|both)$/u.test(p[first]?.lower ?? '')) first++;
  let last = first;
  while (last < to && last < first + MAX_WORDS) {
    const token = p[last];
    if (PERIODIC.test(token?.lower ?? '')) break;
    const possessive = token?.kind === 'clitic' && token.lower === "'s";
    if (!possessive && !joins(p, last) && ends(last === first || joins(p, last - 1) ? open(token) : token)) break;
    last++;
  }
  // "a third of Corland's | 8,900 employees": the noun stands behind a figure of its own.
  if (p[last - 1]?.kind === 'clitic' && p[last]?.kind === 'number') {
    const counted = countedNoun(p, last + 1, to, false);
    if (counted) last = counted.last;
  }
  const time = TIMES.has(p[first]?.lower ?? '') || TIMES.has(p[last - 1]?.lower ?? '') || p[first]?.kind === 'number';
  return link === 'in' && time ? null : textOf(text, p, first, last);
}

/** "a 34% profit gain", "the $8 billion project": the noun phrase the figure is an adjective of. */
export function attribute(text: string, p: readonly Token[], { kind, first, last, to }: Found): string | null {
  if (kind !== 'money' && kind !== 'percent' && kind !== 'measure' && kind !== 'points') return null;
  const before = p[first - 1];
  const article =
    before?.kind === 'clitic' || /^(?:an?|the|its|his|her|their|this|that|another)$/u.test(before?.lower ?? '');
  if (!article) return null;
  if (joins(p, last)) return null;
  const counted = countedNoun(p, last, to, true);
  if (!counted || p[last]?.lower === 'of') return null;
  if (counted.last === counted.first + 1 && isParticiple(p[counted.first]?.lower ?? '')) return null;
  return textOf(text, p, counted.first, nameEnd(p, counted));
}

/** "the $4 million | expected by analysts", "the £3m | spent" */
const isParticiple = (word: string): boolean => /..ed$/u.test(word) || conjugationOf(word) !== undefined;

/** "the £20bn fund | pays €3m", "the $8 billion project | needs a road": a form in -s before a figure or an article is the verb. */
function nameEnd(p: readonly Token[], { first, last }: Counted): number {
  const behind = p[last];
  const takesObject =
    behind?.kind === 'number' || behind?.kind === 'symbol' || /^(?:the|an?)$/u.test(behind?.lower ?? '');
  return takesObject && last - first > 1 && /[^s]s$/u.test(p[last - 1]?.lower ?? '') ? last - 1 : last;
}

const PERIODIC = /^(?:annually|yearly|monthly|weekly|daily|hourly|altogether|together|worth)$/u;

/** The first word of a phrase stands behind any gap. */
const open = (token: Token | undefined): Token | undefined => token && { ...token, gap: 1 };
