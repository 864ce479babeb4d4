import organizations from './organizations.json' with { type: 'json' };
import organizationNounList from './organization-nouns.json' with { type: 'json' };
import placeNounList from './place-nouns.json' with { type: 'json' };
import placeList from './places.json' with { type: 'json' };
import sourceNouns from './source-nouns.json' with { type: 'json' };

export type SourceKind = 'group' | 'document' | 'organization';

export interface SourceNoun {
  readonly form: string;
  readonly kind: SourceKind;
  /** Takes up an institution of any name: "the company". */
  readonly anaphor?: boolean;
  /** Speaks for its author: "his speech". */
  readonly utterance?: boolean;
  /** Speaks for who issues it: "statistics from the ministry". */
  readonly figures?: boolean;
  /** Stands behind the name of a medium: "the Harbor Times tabloid". */
  readonly medium?: boolean;
}

/** In lower case, as all these lists; of places and organizations with single spaces. */
export const organizationNouns: ReadonlySet<string> = new Set(organizationNounList.entries.map((entry) => entry.form));
const sourceByForm = new Map((sourceNouns.entries as readonly SourceNoun[]).map((entry) => [entry.form, entry]));
export const knownOrganizations: ReadonlySet<string> = new Set(organizations.entries.map((entry) => entry.form));
/** Nouns that end the name of a place, an event or a law: "street", "act". */
export const placeNouns: ReadonlySet<string> = new Set(placeNounList.entries.map((entry) => entry.form));
export const places: ReadonlySet<string> = new Set(placeList.entries.map((entry) => entry.form));

/** A noun that ends or heads the name of an organization, in lower case: "ministry", "corp." */
export const isOrganizationNoun = (lower: string): boolean => organizationNouns.has(lower);

/** A company, institution or club known by name, in lower case with single spaces. */
export const isKnownOrganization = (lower: string): boolean => knownOrganizations.has(lower);

/** What a noun names as a source of statements: "observers" a group, "report" a document, "ministry" an organization. */
export const sourceKind = (lower: string): SourceKind | undefined => sourceByForm.get(lower)?.kind;

/** "report", "polls": one or several of what tells its reader something. */
export const isDocument = (lower: string): boolean =>
  sourceKind(lower) === 'document' || (lower.endsWith('s') && sourceKind(lower.slice(0, -1)) === 'document');

export const sourceNoun = (lower: string): SourceNoun | undefined => sourceByForm.get(lower);

/** A country, region or city, in lower case with single spaces. */
export const isPlace = (lower: string): boolean =>
  places.has(lower) || (lower.endsWith('.') && places.has(lower.slice(0, -1)));
