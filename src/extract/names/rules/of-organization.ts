import { organizationIn } from '../phrase.js';
import type { OfficeRule } from '../office-rule.js';

const LONGEST = 8;

export const ofOrganization: OfficeRule = {
  id: 'of-organization',
  why: '"Of", "with" or "at" between a name and an organization tells where the person works.',
  examples: [
    {
      text: 'Phil Roe of the consulting firm Redstone Corp. said no.',
      name: 'Phil Roe',
      role: null,
      organization: 'Redstone Corp.',
    },
    { text: 'Phil Roe of Texas said no.', name: 'Phil Roe', role: null, organization: null },
  ],

  read(doc, names, index) {
    const { tokens } = doc;
    const name = names[index];
    const link = tokens[name?.last ?? 0]?.lower;
    if (!name || (link !== 'of' && link !== 'with' && link !== 'at')) return null;
    const next = names[index + 1];
    if (!next || next.first > name.last + LONGEST || (next.kind !== 'organization' && next.kind !== 'unknown'))
      return null;
    for (let i = name.last + 1; i < next.first; i++) if (tokens[i]?.kind !== 'word') return null;
    const organization = organizationIn(doc, names, index + 1, next.first, next.last);
    return organization === null ? null : { role: null, organization };
  },
};
