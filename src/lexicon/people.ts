import demonymList from './demonyms.json' with { type: 'json' };
import familyList from './family-names.json' with { type: 'json' };
import givenNameList from './given-names.json' with { type: 'json' };
import portfolios from './portfolios.json' with { type: 'json' };
import synonyms from './role-synonyms.json' with { type: 'json' };
import roleVerbs from './role-verbs.json' with { type: 'json' };
import roleList from './roles.json' with { type: 'json' };
import titleList from './titles.json' with { type: 'json' };

export type Gender = 'm' | 'f';

export interface GivenName {
  readonly form: string;
  /** `e`: given to either sex. */
  readonly gender: Gender | 'e';
  /** Also an ordinary word or a place. */
  readonly common?: boolean;
}
export interface Role {
  readonly form: string;
  readonly gender?: Gender;
  /** Says whose somebody is, and no office: "brother". */
  readonly kin?: boolean;
  /** What "of" behind it names: "mayor of", "director of". */
  readonly over?: 'place' | 'organization';
}
export interface Title {
  readonly form: string;
  readonly gender?: Gender;
  /** Says no office: "Mr." */
  readonly honorific?: boolean;
  /** Says a calling, beside which an office may stand: "Prof." */
  readonly style?: boolean;
  /** Also a family name: "King". */
  readonly family?: boolean;
  /** A given name may follow alone: "Dame Ann". */
  readonly given?: boolean;
}

const byForm = <T extends { readonly form: string }>(entries: readonly unknown[]): ReadonlyMap<string, T> =>
  new Map((entries as readonly T[]).map((entry) => [entry.form, entry]));

export const givenNames = byForm<GivenName>(givenNameList.entries);
export const titles = byForm<Title>(titleList.entries);
export const roles = byForm<Role>(roleList.entries);
const synonymsByForm = new Map(synonyms.entries.map(({ form, also }) => [form, also.split(' ')]));
const roleByVerb = new Map(roleVerbs.entries.map(({ form, role: noun }) => [form, noun]));
const portfolioForms = new Set(portfolios.entries.map((entry) => entry.form));
/** Family names that are written before the given name: "Kim", "Xi", "Nguyen". */
export const familyNames: ReadonlySet<string> = new Set(familyList.entries.map((entry) => entry.form));
export const demonyms: ReadonlySet<string> = new Set(demonymList.entries.map((entry) => entry.form));

/** The entry of a given name in lower case; a compound is known by its first part, accents may be there or not. */
export function givenName(lower: string): GivenName | undefined {
  const known = givenNames.get(lower);
  if (known) return known;
  if (ACCENTED.test(lower)) return givenNames.get(lower.normalize('NFD').replace(/\p{M}/gu, ''));
  const hyphen = lower.indexOf('-');
  return hyphen > 0
    ? compound(givenNames.get(lower.slice(0, hyphen)), givenNames.get(lower.slice(hyphen + 1)))
    : undefined;
}

/** "Anne-Marie", "Jean-Luc": the parts tell the gender together; of "Wei-Lin" they tell none. */
const compound = (first: GivenName | undefined, second: GivenName | undefined): GivenName | undefined =>
  !first || !second || first.gender === second.gender ? first : first.gender === 'e' ? second : EITHER;
const EITHER = { form: '', gender: 'e' } as const;
const ACCENTED = /[\u0300-\u036f\u00e0-\u024f]/u;

/** A word that stands with a capital before a name, in lower case with its stop: "sen.", "president". */
export const title = (lower: string): Title | undefined => titles.get(lower);

/** A noun for a person, in lower case; the plural counts as its singular. */
export const role = (lower: string): Role | undefined =>
  roles.get(lower) ?? (lower.endsWith('s') ? roles.get(lower.slice(0, -1)) : undefined);

/** What somebody is who "chairs" or "edits" something. */
export const roleOfVerb = (lower: string): string | undefined => roleByVerb.get(lower);

/** The nouns that take up a word of office: "sen." as "senator" and "lawmaker". */
export const alsoCalled = (lower: string): readonly string[] => synonymsByForm.get(lower) ?? [];

/** A word that tells an office from others of the same noun: "prime", "foreign", "deputy". */
export const isPortfolio = (lower: string): boolean => portfolioForms.has(lower);

/** "Korean", "Republican": stands before titles and is no part of a name. */
export const isDemonym = (lower: string): boolean => demonyms.has(lower);
