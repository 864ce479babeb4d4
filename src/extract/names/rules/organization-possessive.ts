import type { OfficeRule } from '../office-rule.js';

export const organizationPossessive: OfficeRule = {
  id: 'organization-possessive',
  why: 'An organization in the possessive straight before a name is where the person works.',
  examples: [
    { text: "Redstone Corp.'s Adam Roe said no.", name: 'Adam Roe', role: null, organization: 'Redstone Corp.' },
    { text: "Texas's Adam Roe said no.", name: 'Adam Roe', role: null, organization: null },
  ],

  read(doc, names, index) {
    const name = names[index];
    const owner = names[index - 1];
    if (!name || owner?.last !== name.from - 1 || doc.tokens[owner.last]?.kind !== 'clitic') return null;
    return owner.kind === 'organization' ? { role: null, organization: owner.text } : null;
  },
};
