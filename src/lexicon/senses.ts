import { functionWords } from './function-words.js';
import { isCompoundAttribute, nameWords } from './name-words.js';
import { isPlace, knownOrganizations, organizationNouns, placeNouns, places } from './organizations.js';
import { demonyms, familyNames, givenName, givenNames, role, roles, titles } from './people.js';

/** What a word may be, alone or in a name, as bits of one number: a word is looked up once, and then asked as often as one likes. */
export const Sense = {
  pronoun: 1,
  determiner: 2,
  preposition: 4,
  conjunction: 8,
  auxiliary: 16,
  adverb: 32,
  verb: 64,
  particle: 128,
  suffix: 256,
  company: 512,
  calendar: 1024,
  attribute: 2048,
  given: 4096,
  /** A given name that is an ordinary word or a place too. */
  common: 8192,
  family: 16384,
  title: 32768,
  role: 65536,
  demonym: 131072,
  place: 262144,
  placeNoun: 524288,
  organizationNoun: 1048576,
  /** A company, institution or club known by this one word. */
  organization: 2097152,
  /** The first word of a place or an organization known by several. */
  leading: 4194304,
  /** "Texas-based". */
  compoundAttribute: 8388608,
} as const;

/** Any word of grammar. */
export const FUNCTION_WORD = 127;

const listed = new Map<string, number>();
const list = (word: string, sense: number): unknown => listed.set(word, (listed.get(word) ?? 0) | sense);

/** A clitic is a word of its own. */
function listName(name: string, sense: number): void {
  const end = name.search(/[ ']/u);
  if (end > 0) list(name.slice(0, end), Sense.leading);
  if (!name.includes(' ')) list(name, sense);
}

for (const [word, kind] of functionWords) list(word, Sense[kind]);
for (const [word, kind] of nameWords) list(word, Sense[kind]);
for (const [word, { common }] of givenNames) list(word, common ? Sense.given | Sense.common : Sense.given);
for (const word of familyNames) list(word, Sense.family);
for (const word of titles.keys()) list(word, Sense.title);
for (const word of roles.keys()) list(word, Sense.role);
for (const word of demonyms) list(word, Sense.demonym);
for (const place of places) listName(place, Sense.place);
for (const organization of knownOrganizations) listName(organization, Sense.organization);
for (const word of placeNouns) list(word, Sense.placeNoun);
for (const word of organizationNouns) list(word, Sense.organizationNoun);

/** The senses of a lower-case word: those it is listed with, and those of its singular, of its first part, without its stop. */
export function wordSenses(lower: string): number {
  let senses = listed.get(lower) ?? 0;
  const last = lower.charCodeAt(lower.length - 1);
  if (last === SMALL_S && role(lower)) senses |= Sense.role;
  if (last === DOT && isPlace(lower)) senses |= Sense.place;
  if (PLAIN.test(lower)) return senses;
  if (isCompoundAttribute(lower)) senses |= Sense.compoundAttribute;
  const given = (senses & Sense.given) === 0 ? givenName(lower) : undefined;
  if (given) senses |= given.common ? Sense.given | Sense.common : Sense.given;
  return senses;
}

/** Such a word is a given name when it is listed, and has no parts. */
const PLAIN = /^[a-z]*$/u;

const SMALL_S = 115;
const DOT = 46;
