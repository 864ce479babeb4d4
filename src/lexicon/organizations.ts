import organizations from './organizations.json' with { type: 'json' };
import organizationNouns from './organization-nouns.json' with { type: 'json' };
import placeNouns from './place-nouns.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import sourceNouns from './source-nouns.json' with { type: 'json' };

export type SourceKind = 'group' | 'document' | 'organization';

const organizationForms = new Set(organizationNouns.entries.map((entry) => entry.form));
const sourceKinds = new Map(sourceNouns.entries.map((entry) => [entry.form, entry.kind as SourceKind]));
const knownForms = new Set(organizations.entries.map((entry) => entry.form));
const placeNounForms = new Set(placeNouns.entries.map((entry) => entry.form));
const placeForms = new Set(places.entries.map((entry) => entry.form));

/** A noun that ends or heads the name of an organization, in lower case: "ministry", "corp." */
export const isOrganizationNoun = (lower: string): boolean => organizationForms.has(lower);

/** A company, institution or club known by name, in lower case with single spaces. */
export const isKnownOrganization = (lower: string): boolean => knownForms.has(lower);

/** What a noun names as a source of statements: "observers" a group, "report" a document, "ministry" an organization. */
export const sourceKind = (lower: string): SourceKind | undefined => sourceKinds.get(lower);

/** A country, region or city, in lower case with single spaces. */
export const isPlace = (lower: string): boolean =>
  placeForms.has(lower) || (lower.endsWith('.') && placeForms.has(lower.slice(0, -1)));

/** A noun that ends the name of a place, an event or a law, in lower case: "street", "act". */
export const isPlaceNoun = (lower: string): boolean => placeNounForms.has(lower);
