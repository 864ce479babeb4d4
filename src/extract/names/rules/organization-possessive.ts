import { sourceKind } from '../../../lexicon/organizations.js';
import type { Name } from '../name.js';
import type { OfficeRule } from '../office-rule.js';

export const organizationPossessive: OfficeRule = {
  id: 'organization-possessive',
  why: 'An organization in the possessive straight before a name is where the person works.',
  examples: [
    { text: "Redstone Corp.'s Adam Roe said no.", name: 'Adam Roe', role: null, organization: 'Redstone Corp.' },
    { text: "Labour's Adam Roe said no.", name: 'Adam Roe', role: null, organization: 'Labour' },
    {
      text: "The Liberal Democrats' Adam Roe said no.",
      name: 'Adam Roe',
      role: null,
      organization: 'Liberal Democrats',
    },
    { text: "Texas's Adam Roe said no.", name: 'Adam Roe', role: null, organization: null },
  ],

  read(doc, names, index) {
    const name = names[index];
    const owner = names[index - 1];
    if (!name || owner?.last !== name.from - 1 || !OWNS.has(doc.tokens[owner.last]?.lower ?? '')) return null;
    return owner.kind === 'organization' || isParty(owner) ? { role: null, organization: owner.text } : null;
  },
};

const OWNS = new Set(["'s", "'"]);

/** "Labour", "the Greens", "the Liberal Democrats" */
function isParty({ words }: Name): boolean {
  const last = words.at(-1) ?? '';
  return sourceKind(last) === 'group' || last === 'labour';
}
