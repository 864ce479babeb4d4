import { may } from '../../document/senses.js';
import { Gap, type Token } from '../../document/tokens.js';
import { nameWord } from '../../lexicon/name-words.js';
import { isKnownOrganization, isPlace } from '../../lexicon/organizations.js';
import { title } from '../../lexicon/people.js';
import { FUNCTION_WORD, Sense } from '../../lexicon/senses.js';

/** Longer runs of capitals are headlines: they are cut, so that cost stays linear. */
const LONGEST = 14;

/** Written with small letters in some houses: "Harvest plc". */
const CORPORATE = new Set(['plc', 'llc', 'gmbh', 'ltd', 'inc']);

export const isSuffix = (lower: string): boolean => nameWord(lower) === 'suffix';
export const isParticle = (lower: string): boolean => nameWord(lower) === 'particle';

const PREFIXED_SMALL = /^(?:al|el|as|ad|ash|ben|bin|de|di|da|d|l|van|von|mac|mc)['’-]?\p{Lu}/u;

/** A word with a capital that may be part of a name; "al-Assad" and "d'Estaing" count too. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.capital && token.text.length === 1) return false;
  return token.capital
    ? !may(token, Sense.calendar | Sense.compoundAttribute)
    : token.text !== token.lower && token.text.length > 3 && PREFIXED_SMALL.test(token.text);
}

/** "R K Roe": a letter without a stop before another one or a name; "I" and "A" alone are words. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !token.capital || token.text.length !== 1 || next?.gap !== Gap.space) return false;
  if (next.text.length === 1) return isInitial(tokens, at + 1);
  return token.text !== 'I' && token.text !== 'A' && isCapital(next);
}

/** The token index after the run of capitalised words that begins at `first`, with the small words that names hold. */
export function runEnd(tokens: readonly Token[], first: number, last: number): number {
  const limit = Math.min(last, first + LONGEST);
  let headed = false;
  let complement = false;
  let end = first;
  while (end < limit) {
    const token = tokens[end];
    if (!token || (end > first && token.gap === Gap.blank)) break;
    const word =
      (isCapital(token) && !isFunctionCapital(token)) || isInitial(tokens, end) || isMonthSurname(tokens, end);
    if (end === first || word) {
      headed ||= may(token, Sense.organizationNoun);
      end++;
      continue;
    }
    const next = joined(tokens, first, end, limit, headed, complement);
    if (next === null) break;
    complement ||= token.kind === 'word';
    end = next;
  }
  return Math.max(end, first + 1);
}

/** "Theresa May said": behind a given name and before no number the month is a family name. */
function isMonthSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== 'May' && token?.text !== 'March') return false;
  const after = tokens[at + 1];
  return after?.kind !== 'number' && may(tokens[at - 1], Sense.given);
}

/** "He" and "But" stand with a capital only where a title or headline writes every word so. */
const isFunctionCapital = (token: Token): boolean =>
  may(token, SMALL_IN_NAMES) && token.text.length > 1 && !isShout(token);
const SMALL_IN_NAMES = FUNCTION_WORD & ~(Sense.preposition | Sense.adverb);
const isShout = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** The index after a small word or mark that joins two parts of a name; null when the run ends before it. */
function joined(
  tokens: readonly Token[],
  first: number,
  at: number,
  limit: number,
  headed: boolean,
  complement: boolean,
): number | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before) return null;
  if (token.kind === 'word' && CORPORATE.has(token.lower)) return at + 1;
  if (!next || at + 1 >= limit) return null;
  if (token.kind === 'punctuation') {
    if (token.text !== ',') return null;
    return may(next, Sense.suffix) || (at === first + 1 && listsPartners(tokens, at, limit)) ? at + 1 : null;
  }
  if (token.kind === 'symbol') return token.text === '&' && isCapital(next) ? at + 1 : null;
  if (token.kind === 'clitic' && belongsToName(tokens, first, at)) return at + 1;
  if (isOfPeople(before, token)) return isCapital(next) && may(next, Sense.organizationNoun) ? at + 1 : null;
  if (token.kind === 'mark') return nickname(tokens, at, limit);
  if (token.kind !== 'word') return null;
  if (may(token, Sense.particle)) {
    if (isCapital(next)) return at + 1;
    return may(next, Sense.particle) && isCapital(tokens[at + 2]) && at + 2 < limit ? at + 2 : null;
  }
  const afterTitle = may(before, Sense.title);
  const links =
    token.lower === 'of' ||
    token.lower === 'for' ||
    token.lower === 'on' ||
    token.lower === 'to' ||
    token.lower === 'at';
  if (links && (headed ? token.lower !== 'to' : afterTitle && token.lower !== 'on')) {
    if (isCapital(next)) return at + 1;
    return next.lower === 'the' && isCapital(tokens[at + 2]) && at + 2 < limit ? at + 2 : null;
  }
  if (token.lower !== 'and' || !isCapital(next)) return null;
  if (isOffice(before.lower) && isOffice(next.lower)) return at + 1;
  return (headed && complement && coordinates(tokens, at)) ||
    ((!headed || at === first + 1) && sharesHead(tokens, first, at, limit, headed))
    ? at + 1
    : null;
}

/** "Chairman and | Chief Executive Ann Roe": both offices are held by one. */
const isOffice = (lower: string): boolean => {
  const office = title(lower);
  return office !== undefined && office.honorific !== true;
};

/** "Prescott, Hale & Co.": family names with commas between them up to a "&". */
function listsPartners(tokens: readonly Token[], comma: number, limit: number): boolean {
  const lead = tokens[comma - 1];
  if (may(lead, Sense.place) || lead?.lower.endsWith('ly')) return false;
  for (let i = comma; i + 1 < limit; i += 2) {
    const mark = tokens[i]?.text;
    if (!isCapital(tokens[i + 1])) return mark === ',' && tokens[i + 1]?.text === '&';
    if (mark === '&') return true;
    if (mark !== ',') return false;
  }
  return false;
}

/** "the Food and Drug Administration": one article and one noun of an organization for both words, neither of which is a name. */
function sharesHead(tokens: readonly Token[], first: number, at: number, limit: number, headed: boolean): boolean {
  if (tokens[first - 1]?.lower !== 'the') return false;
  for (let i = first; i < at; i++) {
    if (may(tokens[i], Sense.place | Sense.organization | Sense.given | Sense.title)) return false;
  }
  let last = at + 1;
  while (last < limit && isCapital(tokens[last])) last++;
  return last > at + 2 && last <= at + SHARED && isBody(tokens[last - 1], headed);
}
const SHARED = 4;
/** "the Health and Safety Executive": alone the last word means somebody; "the Council and Harbor Police" are two. */
const isBody = (token: Token | undefined, headed: boolean): boolean =>
  token?.lower === 'executive' || (!headed && may(token, Sense.organizationNoun));

/** The "'s" of "McDonald's" and "Moody's Investors": of a company known by it, before "Corp.", or of a saint. */
function belongsToName(tokens: readonly Token[], first: number, at: number): boolean {
  const [owner, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.lower !== "'s" || !owner?.capital) return false;
  if (may(next, Sense.suffix) || isKnownOrganization(`${owner.lower}'s`)) return true;
  return at === first + 2 && SAINTS.has(tokens[first]?.lower ?? '') && may(next, Sense.organizationNoun);
}
const SAINTS = new Set(['st', 'st.', 'saint']);

/** "Seafarers' Union", "Women's Institute": a plural in the possessive before the noun of an organization. */
const isOfPeople = (owner: Token, { lower, kind, gap }: Token): boolean =>
  gap === Gap.none &&
  ((lower === "'" && kind !== 'symbol' && owner.lower.endsWith('s')) || (lower === "'s" && PEOPLE.has(owner.lower)));
const PEOPLE = new Set(['women', 'men', 'children', 'people']);

/** "Institute for Strategy and Cooperation" is one name; "Bank of Korea and Kim Min-jae" are two. */
function coordinates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!next || may(next, Sense.title | Sense.given) || may(tokens[at - 1], Sense.place)) return false;
  return !isCapital(after) || may(after, Sense.organizationNoun) || !may(next, Sense.family);
}

/** `Joseph "Joe" Doe`: one or two words between marks inside a name. */
function nickname(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let close = at + 2; close <= at + 3 && close + 1 < limit; close++) {
    const mark = tokens[close];
    if (mark?.kind === 'mark' && mark.gap === Gap.none && (isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]))) {
      return isCapital(tokens[close + 1]) && tokens[close + 1]?.gap === Gap.space ? close + 1 : null;
    }
  }
  return null;
}

/** A small word before the complement of an office or an organization. */
export const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (token.lower === 'of' ||
    token.lower === 'for' ||
    token.lower === 'on' ||
    token.lower === 'to' ||
    token.lower === 'at');

/** "J.", "K.C." */
export const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u;

/** A country, region or city, of one word or several. */
export const isPlaceName = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 1
    ? may(tokens[first], Sense.place)
    : may(tokens[first], Sense.leading) && isPlace(joinLower(tokens, first, last));

/** A company, institution or club known by name. */
export const isKnownName = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 1
    ? may(tokens[first], Sense.organization)
    : may(tokens[first], Sense.leading) && isKnownOrganization(joinLower(tokens, first, last));

/** The words of a run in lower case with single spaces, as the word lists hold them. */
const joinLower = (tokens: readonly Token[], first: number, last: number): string => {
  let text = tokens[first]?.lower ?? '';
  for (let i = first + 1; i < last; i++) text += `${tokens[i]?.kind === 'clitic' ? '' : ' '}${tokens[i]?.lower ?? ''}`;
  return text;
};
