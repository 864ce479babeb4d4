import type { TokenRange } from '../../document/paragraphs.js';
import { Gap } from '../../document/tokens.js';
import { timeWord } from '../../lexicon/time.js';
import { WordClass } from '../../lexicon/word-classes.js';
import { sentenceAt } from '../coreference/places.js';
import { dateBehind } from '../dates/dates.js';
import type { Attribution } from './attribution.js';
import type { Skeleton } from './syntax/skeleton.js';
import { isAdverb, isComma, isFinite } from './syntax/words.js';

const C = WordClass;

/**
 * When words were said, as their attribution tells it ("said on Monday", "On Monday, Kim told reporters"): a TIMEX3 value, null
 * where nothing is told. Dates within the words said are never taken.
 */
export function occasionOf(k: Skeleton, attribution: Attribution): string | null {
  return behindCue(k, attribution) ?? beforeCue(k, attribution) ?? fronted(k, attribution);
}

/** Attributions longer than this are no longer about the saying. */
const REACH = 24;

/** "said | on Monday", "told | reporters in March 2012", "according to a report | published on Friday". */
function behindCue(k: Skeleton, { cue, mention, content }: Attribution): string | null {
  if (!cue) return null;
  const first = mention && mention.first < cue.last + REACH ? Math.max(cue.last, mention.last) : cue.last;
  let last = first;
  while (last < first + REACH && !begins(content, last) && !endsClause(k, last)) last++;
  return dateIn(k, { first, last });
}

/** "Kim | on Sunday | told", "Kim, in March 2012, said": nothing but the date between the speaker and the cue. */
function beforeCue(k: Skeleton, { cue, mention }: Attribution): string | null {
  if (!cue || !mention || mention.last >= cue.first || cue.first - mention.last > NEAR) return null;
  const range = { first: mention.last, last: cue.first };
  for (let i = range.first; i < range.last; i++) {
    const bare = isComma(k, i) || isTelling(k, i) || isAdverb(k, i) || k.is(i, C.preposition | C.determiner);
    if (!bare) return null;
  }
  return dateIn(k, range);
}
const NEAR = 8;

/** "On Monday, | Kim said", "In a statement released Friday, | Kim said": what the sentence opens with. */
function fronted(k: Skeleton, { cue, mention, content }: Attribution): string | null {
  if (!cue || !mention || mention.first > cue.first) return null;
  const last = mention.first;
  let first = last;
  while (first > 0 && last - first < REACH) {
    const before = k.prev(first);
    if (content.some((range) => range.first <= before && before < range.last)) return null;
    if (k.tokens[before]?.kind === 'stop' || isFinite(k, before) || k.is(before, C.relative)) break;
    first = before;
    if (k.tokens[first]?.gap === Gap.blank) break;
  }
  while (k.is(first, C.coordinator) || isComma(k, first)) first++;
  const opens = k.tokens[first]?.capital === true && !ELSEWHERE.has(k.lower(first));
  return opens ? dateIn(k, { first, last }) : null;
}

/** "Kim | answered on Friday, | saying": words in a participle are said when the deed of their clause is done. */
export function occasionOfHost(k: Skeleton, { cue, mention }: Attribution): string | null {
  if (!cue || !mention || mention.last >= cue.first || cue.first - mention.last > REACH) return null;
  const participle = cue.last === cue.first + 1 && k.lower(cue.first).endsWith('ing') && isComma(k, k.prev(cue.first));
  return participle ? dateIn(k, { first: mention.last, last: cue.first }) : null;
}

/** Before a date these tell of another day than that of the saying. */
const ELSEWHERE = new Set(
  'of about since until till before after for from over regarding concerning to when while although though as because if'.split(
    ' ',
  ),
);

/** The first date outside quotation marks that no preposition before it turns to something else. */
function dateIn(k: Skeleton, range: TokenRange): string | null {
  for (let i = range.first; i < range.last; i = k.next(i)) {
    const found = dateAt(k, i, range);
    if (!found) continue;
    const governor = k.is(found.first - 1, C.determiner) ? found.first - 2 : found.first - 1;
    const elsewhere = governor >= range.first && ELSEWHERE.has(k.lower(governor));
    if (!elsewhere && (found.type === 'DATE' || found.type === 'TIME') && /^\d/u.test(found.value ?? ''))
      return found.value;
  }
  return null;
}

/** The date expression over token `i`, with its own first token, when it lies within the range. */
function dateAt(k: Skeleton, i: number, { first, last }: TokenRange): (Dated & { readonly first: number }) | null {
  const token = k.tokens[i];
  if (!token || !isTelling(k, i) || isAge(k, i)) return null;
  const paragraph = k.doc.sentences[sentenceAt(k.doc, i)]?.paragraph ?? 0;
  const found = dateBehind(k.doc, paragraph, token.start);
  if (!found || found.start > token.start || found.end > (k.tokens[last - 1]?.end ?? 0)) return null;
  let begin = i;
  while (begin > first && (k.tokens[begin]?.start ?? 0) > found.start) begin--;
  return { ...found, first: begin };
}
type Dated = NonNullable<ReturnType<typeof dateBehind>>;

/** "told CNN Monday": the listener without the day. */
export function listenerOf(k: Skeleton, { addressee }: Attribution): TokenRange | null {
  if (!addressee) return null;
  const day = dateAt(k, addressee.last - 1, addressee);
  return day && day.first > addressee.first ? { first: addressee.first, last: day.first } : addressee;
}

/** A word of the calendar or a number: reading the dates of a text is worth while only where one stands. */
const isTelling = (k: Skeleton, i: number): boolean =>
  k.tokens[i]?.kind === 'number' || (k.tokens[i]?.kind === 'word' && timeWord(k.lower(i)) !== undefined);

/** "Kim, 34, said" */
const isAge = (k: Skeleton, i: number): boolean =>
  k.tokens[i]?.kind === 'number' && k.tokens[i].text.length === 2 && isComma(k, i - 1) && isComma(k, i + 1);

const begins = (content: readonly TokenRange[], at: number): boolean => content.some(({ first }) => first === at);

/** Where another clause, an aside or a quotation begins. */
function endsClause(k: Skeleton, i: number): boolean {
  const token = k.tokens[i];
  if (!token || token.gap === Gap.blank || token.kind === 'stop' || token.kind === 'mark') return true;
  // "in Harbor, Ohio, on Monday"
  if (isComma(k, i)) return !k.tokens[i + 1]?.capital && !k.is(i + 1, C.preposition) && !isTelling(k, i + 1);
  if (token.text === ':' || token.text === ';' || k.quotationAt(i)) return true;
  return isFinite(k, i) || k.is(i, C.relative | C.complementizer | C.coordinator);
}
