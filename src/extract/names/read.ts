import type { Document } from '../../document/document.js';
import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { Sense } from '../../lexicon/senses.js';
import { composed, spaced } from '../../text/spaced.js';
import { isEastAsian } from './east-asian.js';
import { genderOf } from './gender.js';
import { kindOf } from './kind.js';
import type { Name, NameKind } from './name.js';
import { organizationEnd } from './organization-end.js';
import { personStart } from './person-start.js';
import { isCapital, isKnownName, isLink, isParticle, isPlaceName, isSuffix } from './runs.js';

/** Reads the run of capitals `first`…`last` as one name with what stands before it; null when it holds titles alone. */
export function readRun(doc: Document, first: number, last: number): Name | null {
  const tokens = doc.tokens;
  if (isPlaceName(tokens, first, last) || tokens[first]?.text === 'US') return name(doc, 'place', first, first, last);
  if (isKnownName(tokens, first, last)) return name(doc, 'organization', first, first, last);
  const organization = organizationEnd(tokens, first, last);
  if (organization === last) return name(doc, 'organization', first, first, last);

  const { start, titled } =
    organization > first ? { start: organization, titled: false } : personStart(tokens, first, last);
  if (start >= last) return complementOf(doc, first, last);
  return name(doc, kindOf(tokens, start, last, titled), first, start, last);
}

/** "CEO of Hanul China" without a name behind it: what the office is held in is the name. */
function complementOf(doc: Document, first: number, last: number): Name | null {
  let at = first + 1;
  while (at < last && !isLink(doc.tokens[at])) at++;
  while (at < last && !isCapital(doc.tokens[at])) at++;
  return at < last ? readRun(doc, at, last) : null;
}

/** "Miles Roe QC": letters behind a full name are an honour and no part of it. */
function beforeHonours(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 2 && HONOURS.has(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
const HONOURS = new Set('QC KC SC MP MSP MS TD OBE MBE CBE KBE DBE MD PhD DPhil'.split(' '));

function name(doc: Document, kind: NameKind, from: number, first: number, last: number): Name {
  const tokens = doc.tokens;
  const start = tokens[first]?.start ?? 0;
  const proper = kind === 'person' ? beforeHonours(tokens, first, last) : last;
  const end = tokens[proper - 1]?.end ?? start;
  const titled = from < first;
  const words: string[] = [];
  let whole = true;
  for (let i = first; i < proper; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    words.push(composed(token.lower));
    if (may(token, Sense.suffix | Sense.particle)) whole = false;
  }
  const familyFirst = kind === 'person' && isEastAsian(tokens, first, last);
  return {
    start,
    end,
    first,
    last,
    from,
    kind,
    text: spaced(doc.text.slice(start, end)),
    words,
    core: whole ? words : words.filter((word) => !isSuffix(word) && !isParticle(word)),
    title: titled ? spaced(doc.text.slice(tokens[from]?.start, tokens[first - 1]?.end)) : null,
    gender: kind !== 'person' ? null : genderOf(tokens, from, first, last, familyFirst),
    familyFirst,
  };
}
