import { isKnownOrganization, isOrganizationNoun } from '../../../lexicon/organizations.js';
import { role, title } from '../../../lexicon/people.js';
import type { OfficeRule } from '../office-rule.js';

export const titleName: OfficeRule = {
  id: 'title-name',
  why: 'Capitalised words of office before a name say what the person is.',
  examples: [
    {
      text: 'Korean Ambassador to China Noh Tae-il spoke.',
      name: 'Noh Tae-il',
      role: 'Korean Ambassador to China',
      organization: null,
    },
    {
      text: 'State Department Spokesman Carl Poe spoke.',
      name: 'Carl Poe',
      role: 'Spokesman',
      organization: 'State Department',
    },
    {
      text: 'Chairman and Chief Executive Officer Ann Poe spoke.',
      name: 'Ann Poe',
      role: 'Chairman and Chief Executive Officer',
      organization: null,
    },
    { text: 'Mr. Poe spoke.', name: 'Poe', role: null, organization: null },
  ],

  read(_doc, names, index) {
    const words = names[index]?.title?.split(' ') ?? [];
    const office = words.filter((word) => title(word.toLowerCase())?.honorific !== true);
    if (office.length === 0) return null;
    const head = office.findIndex((word) => title(word.toLowerCase()) !== undefined);
    const owner = office.slice(0, head);
    if (
      head > 1 &&
      (isOrganizationNoun((owner.at(-1) ?? '').toLowerCase()) || isKnownOrganization(owner.join(' ').toLowerCase()))
    )
      return { role: office.slice(head).join(' '), organization: owner.join(' ') };
    const link = office.findIndex((word) => word === 'of' || word === 'at' || word === 'for');
    if (link > 0 && role((office[link - 1] ?? '').toLowerCase())?.over === 'organization')
      return {
        role: office.slice(0, link).join(' '),
        organization: office
          .slice(link + 1)
          .filter((word) => word !== 'the')
          .join(' '),
      };
    return { role: office.join(' '), organization: null };
  },
};
