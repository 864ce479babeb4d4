import type { Document } from '../../document/document.js';
import { may } from '../../document/senses.js';
import { Gap, type Token } from '../../document/tokens.js';
import { isOrganizationNoun, sourceKind } from '../../lexicon/organizations.js';
import { role } from '../../lexicon/people.js';
import { FUNCTION_WORD, Sense } from '../../lexicon/senses.js';
import { timeWord } from '../../lexicon/time.js';
import { spaced } from '../../text/spaced.js';
import type { Name } from './name.js';
import type { Office } from './office-rule.js';

/** Longer noun phrases are no roles. */
const LONGEST = 24;

/** Reads the noun phrase that begins at token `first` as a role with its organization; null when its head is no noun for a person. */
export function officeAt(
  doc: Document,
  names: readonly Name[],
  index: number,
  first: number,
  last = Infinity,
): Office | null {
  const { tokens } = doc;
  let start = first;
  const lead = tokens[start];
  if (lead && ARTICLES.has(lead.lower)) start++;
  while (LATELY.has(tokens[start]?.lower ?? '')) start++;
  // "a 29-year-old nurse"
  if (tokens[start]?.kind === 'number' && tokens[start + 2]?.lower === 'year-old') start += 3;
  if (start === first && lead && /.(?:ed|ing)$/u.test(lead.lower) && !lead.capital) return null;

  let head = -1;
  let link = -1;
  let second = -1;
  let end = start;
  const limit = Math.min(tokens.length, start + LONGEST, last);
  for (; end < limit; end++) {
    const token = tokens[end];
    if (!token || token.kind === 'stop' || token.kind === 'mark' || (end > start && token.gap === Gap.blank)) break;
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      if (!isInName(names, index, end)) break;
      continue;
    }
    if (may(token, ENDS)) {
      if (token.lower !== 'and' || may(tokens[end + 1], FUNCTION_WORD)) break;
      continue;
    }
    if (may(token, Sense.preposition)) {
      if (head < 0) return null;
      if (link < 0) link = end;
      else if (second < 0 && !isInName(names, index, end)) second = end;
      continue;
    }
    if (link >= 0) continue;
    if (may(token, Sense.role)) head = end;
    else if (head >= 0 && token.kind === 'word' && !token.capital && !may(token, FUNCTION_WORD)) {
      // "director said", "aide who": the phrase ends before a word that is no noun of its own.
      if (!may(token, Sense.organizationNoun) && !leadsRole(tokens, head, end)) break;
    }
  }
  if (head < 0) return null;
  const linked = link < 0 ? null : organizationIn(doc, names, index, link + 1, end);
  const place =
    linked !== null &&
    role(tokens[head]?.lower ?? '')?.over === 'place' &&
    !isOrganizationNoun(linked.toLowerCase().split(' ').at(-1) ?? '');
  const organization = place ? null : linked;
  const within = namesIn(names, index, start, head)[0];
  const owner = Math.max(ownerEnd(doc, start, head), within?.last ?? start);
  // "professor of law at Harbor College": what "of" names belongs to the role when the organization comes behind it.
  const field = second > 0 && organizationIn(doc, names, index, link + 1, second) === null ? second : head + 1;
  const whole = tokens[link]?.lower === 'of' || isField(tokens, link);
  const roleEnd = !whole ? head + 1 : organization === null ? end : field;
  return {
    role: spaced(doc.text.slice(tokens[owner]?.start, tokens[roleEnd - 1]?.end)),
    // "Roe's granddaughter" works for nobody.
    organization: organization ?? (role(tokens[head]?.lower ?? '')?.kin ? null : (within?.text ?? null)),
  };
}

/** Words of grammar that no role goes on behind. */
const ENDS = Sense.pronoun | Sense.auxiliary | Sense.verb | Sense.conjunction;

/** "chief | currency | strategist", "deputy | foreign | minister": the rank stands before a noun or two and the office itself. */
function leadsRole(tokens: readonly Token[], rank: number, at: number): boolean {
  if (!RANKS.has(tokens[rank]?.lower ?? '')) return false;
  for (let i = at; i <= rank + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.gap !== Gap.space || may(token, FUNCTION_WORD)) return false;
    if (may(token, Sense.role)) return true;
  }
  return false;
}

const RANKS = new Set(['chief', 'deputy', 'assistant', 'associate', 'executive', 'lead', 'head', 'principal', 'vice']);

/** "Commissioner for fisheries": what an office is for, in small letters without an article. */
function isField(tokens: readonly Token[], link: number): boolean {
  const next = tokens[link + 1];
  if (tokens[link]?.lower !== 'for' || next?.kind !== 'word' || next.capital) return false;
  return !may(next, FUNCTION_WORD) && timeWord(next.lower) === undefined;
}

const isInName = (names: readonly Name[], index: number, at: number): boolean =>
  names.slice(index, index + 6).some((name) => name.first < at && at < name.last);

/** "The railroad's chief negotiator": the role begins behind the owner. */
function ownerEnd({ tokens }: Document, first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if (tokens[i]?.kind === 'clitic') return i + 1;
  return first;
}

const LATELY = new Set(['recently', 'newly', 'formerly', 'named', 'appointed', 'elected']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our']);

/** The names between two tokens that may be of organizations. */
export function namesIn(names: readonly Name[], index: number, first: number, last: number): readonly Name[] {
  const found: Name[] = [];
  for (let i = Math.max(0, index - 3); i < names.length; i++) {
    const name = names[i];
    if (!name || name.first >= last) break;
    if (name.first >= first && name.last <= last && (name.kind === 'organization' || name.kind === 'unknown'))
      found.push(name);
  }
  return found;
}

/** The organization named between two tokens. */
export const organizationNamedIn = (
  names: readonly Name[],
  index: number,
  first: number,
  last: number,
): string | null => namesIn(names, index, first, last)[0]?.text ?? null;

/** The organization named between two tokens, or described by an organization noun: "the ministry". */
export function organizationIn(
  doc: Document,
  names: readonly Name[],
  index: number,
  first: number,
  last: number,
): string | null {
  const named = organizationNamedIn(names, index, first, last);
  if (named !== null) return named;
  const tokens = doc.tokens;
  for (let i = first; i < last; i++) {
    if (sourceKind(tokens[i]?.lower ?? '') !== 'organization') continue;
    let start = i;
    while (start > first && tokens[start - 1]?.kind === 'word' && !may(tokens[start - 1], FUNCTION_WORD)) start--;
    return spaced(doc.text.slice(tokens[start]?.start, tokens[i]?.end));
  }
  return null;
}
