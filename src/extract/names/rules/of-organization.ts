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
    { text: 'Dr. Ann Roe, of Harbor College, said no.', name: 'Ann Roe', role: null, organization: 'Harbor College' },
    { text: 'Phil Roe of Texas said no.', name: 'Phil Roe', role: null, organization: null },
  ],

  read(doc, names, index) {
    const { tokens } = doc;
    const name = names[index];
    if (!name) return null;
    const comma = tokens[name.last]?.text === ',';
    const at = comma ? name.last + 1 : name.last;
    const link = tokens[at]?.lower;
    if (link !== 'of' && link !== 'with' && link !== 'at') return null;
    const next = names[index + 1];
    if (!next || next.first > at + LONGEST || (next.kind !== 'organization' && next.kind !== 'unknown')) return null;
    for (let i = at + 1; i < next.first; i++) if (tokens[i]?.kind !== 'word') return null;
    if (comma && !(link === 'of' && tokens[next.last]?.text === ',')) return null;
    const organization = organizationIn(doc, names, index + 1, next.first, next.last);
    return organization === null ? null : { role: null, organization };
  },
};
