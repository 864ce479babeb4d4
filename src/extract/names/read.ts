import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import { nameWord } from '../../lexicon/name-words.js';
import { isKnownOrganization, isOrganizationNoun, isPlace, isPlaceNoun } from '../../lexicon/organizations.js';
import { givenName, isDemonym, isFamilyFirst, role, title, type Gender } from '../../lexicon/people.js';
import type { Name, NameKind } from './name.js';
import { isCapital, isParticle, isSuffix } from './runs.js';

/** Reads the run of capitals `first`…`last` as one name with what stands before it; null when it holds titles alone. */
export function readRun(doc: Document, first: number, last: number): Name | null {
  const tokens = doc.tokens;
  if (isPlace(joinLower(tokens, first, last)) || tokens[first]?.text === 'US') {
    return name(doc, 'place', first, first, last);
  }
  if (isKnownOrganization(joinLower(tokens, first, last))) return name(doc, 'organization', first, first, last);
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

/** The index after the organization that the run names; `first` when it names none. */
function organizationEnd(tokens: readonly Token[], first: number, last: number): number {
  let link = first;
  while (link < last && !isLink(tokens[link])) link++;
  const head = tokens[link - 1];
  if (!head || !isOrganizationNoun(head.lower)) return first;
  const lead = tokens[first];
  if (!lead) return first;
  // "Sarah House", "Sun Yat-sen": a given name and a weak noun are a person.
  if (
    link === last &&
    last - first === 2 &&
    givenName(lead.lower) &&
    !givenName(lead.lower)?.common &&
    !isStrong(head.lower)
  )
    return first;
  if (link === last && title(head.lower) !== undefined) return first;
  if (link < last) {
    const person = personInside(tokens, link + 1, last);
    if (person > link) return person;
  }
  return last;
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (token.lower === 'of' ||
    token.lower === 'for' ||
    token.lower === 'on' ||
    token.lower === 'to' ||
    token.lower === 'at');

const STRONG =
  /(?:corp|inc|ltd|llc|ministry|department|institute|university|association|committee|council|commission|foundation|agency|federation|party|court|administration|bureau)\.?$/u;
const isStrong = (lower: string): boolean => STRONG.test(lower);

/** Where a person's name begins behind an organization or place: "Council on Relations | Alia Roe"; -1 when none does. */
function personInside(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last - 3; i < last - 1; i++) {
    const token = tokens[i];
    if (!token || i <= from - 1) continue;
    const given = givenName(token.lower);
    if (
      given &&
      !given.common &&
      !isPlace(token.lower) &&
      isCapital(tokens[i + 1]) &&
      !isOrganizationNoun(tokens[last - 1]?.lower ?? '')
    )
      return i;
    if (isEastAsian(tokens, i, last)) return i;
  }
  return -1;
}

/** Where the name proper begins: after titles, adjectives of country and what a title is followed by. */
function personStart(tokens: readonly Token[], first: number, last: number): { start: number; titled: boolean } {
  let start = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || isNameWord(tokens, first, i, last)) continue;
    if (title(token.lower) === undefined && !(i === first && isRoleBeforeGiven(tokens, i, last))) continue;
    start = i + 1;
  }
  if (start === first) return { start: afterAdjectives(tokens, first, last), titled: false };
  if (start < last && isLink(tokens[start])) return { start: behindComplement(tokens, start + 1, last), titled: true };
  return { start, titled: true };
}

/** "Owner Rosa Roe", "Co-author Ann Roe": a noun for a person, with its capital from the beginning of the sentence, is no part of the name. */
function isRoleBeforeGiven(tokens: readonly Token[], at: number, last: number): boolean {
  const [noun, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return last - at > 2 && role(noun) !== undefined && !givenName(noun) && (noun.includes('-') || isPlainGiven(next));
}

/** "Martin King Jr.", "Stephen King": a title word that ends a name, or stands behind a given name, is no title. */
function isNameWord(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  if (at === first) return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (givenName(before.lower) && title(before.lower) === undefined && !givenName(before.lower)?.common) return true;
  return (
    at === last - 1 &&
    title(before.lower) === undefined &&
    !isDemonym(before.lower) &&
    !isOrganizationNoun(before.lower)
  );
}

/** "Ambassador to China Ro Jae-hun": the name begins behind the place or organization. */
function behindComplement(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && tokens[at]?.lower === 'the') at++;
  for (let size = 4; size > 0; size--) {
    if (at + size > last) continue;
    if (isPlace(joinLower(tokens, at, at + size))) return at + size;
  }
  const person = personInside(tokens, at, last);
  if (person >= 0) return person;
  // "Leader of the Opposition R. K. Roe"
  for (let i = at + 1; i < last; i++) if (INITIALS.test(tokens[i]?.text ?? '')) return i;
  return last;
}
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

function afterAdjectives(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last - 1 && isDemonym(tokens[at]?.lower ?? '')) at++;
  // "American Legion": an attribute and a word that is no given name are one name.
  if (at > first && at === last - 1 && !givenName(tokens[at]?.lower ?? '') && !isFamilyFirst(tokens[at]?.lower ?? ''))
    return first;
  const given = tokens[last - 2];
  if (
    last - first > 2 &&
    given &&
    isPlainGiven(given.lower) &&
    !isPlainGiven(tokens[last - 3]?.lower ?? '') &&
    !/^\p{Lu}\.$/u.test(tokens[last - 3]?.text ?? '')
  )
    if (!isPlainGiven(tokens[first]?.lower ?? '')) return last - 2;
  while (at < last - 1 && at === first && nameWord(tokens[at]?.lower ?? '') === 'attribute') at++;
  return at;
}
/** A given name that is no word and no place. */
const isPlainGiven = (lower: string): boolean => {
  const given = givenName(lower);
  return given !== undefined && !given.common && !isPlace(lower);
};

/** A family name written first: followed by a hyphenated given name, or by one or two words that are no western family name. */
export function isEastAsian(tokens: readonly Token[], start: number, last: number): boolean {
  const family = tokens[start];
  const next = tokens[start + 1];
  if (!family || !next || start + 1 >= last || !isFamilyFirst(family.lower)) return false;
  if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(next.text)) return true;
  const size = last - start;
  if (size > 3 || next.text.endsWith('.')) return false;
  if (givenName(family.lower)) return size === 3 && !givenName(next.lower);
  return !isOrganizationNoun(tokens[last - 1]?.lower ?? '');
}

function kindOf(tokens: readonly Token[], start: number, last: number, titled: boolean): NameKind {
  const head = tokens[start];
  if (!head) return 'unknown';
  const size = last - start;
  if (titled) return 'person';
  if (isPlaceNoun(tokens[last - 1]?.lower ?? '') && (size > 2 || (size === 2 && !givenName(head.lower))))
    return 'place';
  if (isPlace(joinLower(tokens, start, last)) || allPlaces(tokens, start, last)) return 'place';
  if (size === 1) return isAcronym(head.text) ? 'organization' : 'unknown';
  if (isEastAsian(tokens, start, last)) return 'person';
  const second = tokens[start + 1]?.lower ?? '';
  const given = givenName(head.lower);
  if (
    given &&
    !isOrganizationNoun(tokens[last - 1]?.lower ?? '') &&
    !(given.common && (isDemonym(second) || isPlace(second)))
  )
    return 'person';
  for (let i = start; i < last; i++) {
    const token = tokens[i];
    if (size < 5 && token && i < last - 1 && INITIALS.test(token.text) && !isPlace(token.lower)) return 'person';
    if (token && i > start && (isSuffix(token.lower) || (isParticle(token.lower) && !token.capital))) return 'person';
  }
  return 'unknown';
}

/** "Minnesota Democratic": an attribute that has lost its noun to small letters. */
function allPlaces(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (!isPlace(lower) && !isDemonym(lower)) return false;
  }
  return true;
}

const isAcronym = (text: string): boolean => text.length > 1 && text.length < 7 && /^[\p{Lu}&.]+$/u.test(text);

export const joinLower = (tokens: readonly Token[], first: number, last: number): string => {
  let text = tokens[first]?.lower ?? '';
  for (let i = first + 1; i < last; i++) text += ` ${tokens[i]?.lower ?? ''}`;
  return text;
};

function name(doc: Document, kind: NameKind, from: number, first: number, last: number): Name {
  const tokens = doc.tokens;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const titled = from < first;
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') words.push(MARKED.test(token.lower) ? token.lower.normalize('NFC') : token.lower);
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
    title: titled ? spaced(doc.text.slice(tokens[from]?.start, tokens[first - 1]?.end)) : null,
    gender: kind !== 'person' ? null : genderOf(tokens, from, first, last, familyFirst),
    familyFirst,
  };
}

/** With single spaces, and letters and their accents in one. */
export function spaced(text: string): string {
  const composed = MARKED.test(text) ? text.normalize('NFC') : text;
  return /\s{2}|[^\S ]/u.test(composed) ? composed.replace(/\s+/gu, ' ') : composed;
}
const MARKED = /\p{M}/u;

function genderOf(
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
  familyFirst: boolean,
): Gender | null {
  for (let i = from; i < first; i++) {
    const lower = tokens[i]?.lower ?? '';
    const told = title(lower)?.gender ?? role(lower)?.gender;
    if (told) return told;
  }
  if (familyFirst || last - first < 2) return null;
  const given = givenName(tokens[first]?.lower ?? '')?.gender;
  return given === 'm' || given === 'f' ? given : null;
}
