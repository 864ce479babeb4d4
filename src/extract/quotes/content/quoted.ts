import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { Site } from '../attribution.js';
import { takes, type Cue } from '../cues/cue.js';
import { isComma, lastInside } from '../syntax/words.js';
import { contentEnd } from './content-end.js';

/** Content that begins with the quotation at `first`: the quotation alone, or the clause it opens. */
export function quotedContent(first: number, comma: boolean, cue: Cue, site: Site): TokenRange[] {
  const { k } = site;
  const quotation = k.quotationAt(first);
  if (!quotation) return [{ first, last: first + 1 }];
  const end = contentEnd(first, cue, site);
  const inner = lastInside(k, quotation);
  const after = k.tokens[quotation.last];
  const asked = k.lower(quotation.last) === 'when' && ASKED.test(k.lower(quotation.last + 1));
  const closed =
    asked || inner?.kind === 'stop' || (comma && (inner?.text === ',' || !after || isComma(k, quotation.last)));
  const turns = comma && k.is(quotation.last, WordClass.coordinator) && !k.quotationAt(quotation.last + 1);
  const only = !takes(cue, 'clause') && !takes(cue, 'listener') && !takes(cue, 'mind') && !takes(cue, 'listener-to');
  if (closed || turns || only || quotation.last >= end)
    return [{ first, last: quotation.last }, ...more(quotation.last, end, site)];
  return [{ first, last: Math.max(end, quotation.last) }];
}

/** `said “no comment” | when asked about it`: the question is the writer's. */
const ASKED = /^(?:asked|confronted|pressed|questioned|told)$/u;

/** `said, “One,” and “two”`: a quotation that follows in the same sentence. */
function more(from: number, end: number, { k }: Site): TokenRange[] {
  let i = from;
  while (i < end && (isComma(k, i) || k.lower(i) === 'and' || k.lower(i) === 'but')) i++;
  const quotation = i < end ? k.quotationAt(i) : null;
  return quotation ? [{ first: i, last: quotation.last }] : [];
}
