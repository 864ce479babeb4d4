import organizationNouns from './organization-nouns.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import sourceNouns from './source-nouns.json' with { type: 'json' };

export type SourceKind = 'group' | 'document' | 'organization';

const organizationForms = new Set(organizationNouns.entries.map((entry) => entry.form));
const sourceKinds = new Map(sourceNouns.entries.map((entry) => [entry.form, entry.kind as SourceKind]));
const placeForms = new Set(places.entries.map((entry) => entry.form));

/** A noun that ends or heads the name of an organization, in lower case: "ministry", "corp." */
export const isOrganizationNoun = (lower: string): boolean => organizationForms.has(lower);

/** What a noun names as a source of statements: "observers" a group, "report" a document, "ministry" an organization. */
export const sourceKind = (lower: string): SourceKind | undefined => sourceKinds.get(lower);

/** A country, region or city, in lower case with single spaces. */
export const isPlace = (lower: string): boolean =>
  placeForms.has(lower) || (lower.endsWith('.') && placeForms.has(lower.slice(0, -1)));
