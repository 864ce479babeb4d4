import type { TokenRange } from '../../document/paragraphs.js';
import { WordClass } from '../../lexicon/word-classes.js';
import type { Site } from './attribution.js';
import { floor, terminal } from './fronted.js';
import { takes, type Cue } from './cues.js';
import { holdsQuotation, isAdverb, isComma, isDash, isFinite } from './words.js';

const C = WordClass;

/** What stands before (and, when the attribution is parenthetic, behind) an attribution at `from`…`to` between commas. */
export function around(from: number, to: number, cue: Cue, site: Site, inverted = false): TokenRange[] | null {
  const { k, end } = site;
  let first = floor(site, cue);
  while (
    first < from &&
    (isComma(k, first) ||
      k.tokens[first]?.text === ';' ||
      (k.is(first, C.coordinator) && first !== site.sentence.first))
  )
    first++;
  const opener = k.prev(from);
  if (opener <= first || !(isComma(k, opener) || isDash(k, opener))) return null;
  if (takes(cue, 'of') && /^(?:of|about|to|on|against)$/u.test(k.lower(to))) return null;
  const stop = terminal(to, site);
  if (stop === null) return null;
  for (let i = opener - 1; i > first; i = k.prev(i)) {
    if (k.tokens[i]?.text === ';') {
      first = i + 1;
      break;
    }
  }
  const head = { first, last: opener };
  const dependent = k.is(first, C.preposition | C.subordinator);
  const parted = !inverted && stop + 1 < end && (isComma(k, stop) || isDash(k, stop));
  if (parted && k.quotationAt(stop + 1)) return stop > to && !dependent && hasVerb(site, head) ? [head] : null;
  if (parted && (dependent || goesOn(stop + 1, site))) return [head, { first: stop + 1, last: end }];
  const said = hasVerb(site, head) || holdsQuotation(k, head.first, head.last);
  return said || (!inverted && head.last - head.first > 5) ? [head] : null;
}

/** Behind a parenthetic attribution the sentence goes on with a verb, an object or a clause, not with a remark on the speaker. */
function goesOn(i: number, { k, end }: Site): boolean {
  const token = k.tokens[i];
  if (!token || i >= end) return false;
  if (k.quotationAt(i)) return true;
  if (token.kind !== 'word' && token.kind !== 'number') return token.text === '$';
  if (token.lower.endsWith('ing') && !token.capital) return false;
  if (k.is(i, C.relative) && token.lower !== 'that') return false;
  if (/^(?:according|citing|a|an|as|while|when|after|before)$/u.test(token.lower))
    return /^(?:a|an)$/u.test(token.lower) && hasVerbIn(k, i, end);
  return !isAdverb(k, i) || i + 1 < end;
}

function hasVerbIn(k: Site['k'], from: number, end: number): boolean {
  for (let i = from; i < end; i = k.next(i)) if (isFinite(k, i)) return true;
  return false;
}

function hasVerb({ k }: Site, { first, last }: TokenRange): boolean {
  if (k.is(first, C.preposition) && last - first < 6) return false;
  return hasVerbIn(k, first, last);
}
