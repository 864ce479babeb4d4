import { officeAt } from '../phrase.js';
import type { OfficeRule } from '../office-rule.js';

export const appositiveRole: OfficeRule = {
  id: 'appositive-role',
  why: 'A noun for a person between commas after a name describes that person; an age may stand between.',
  examples: [
    {
      text: 'Qu Ming, president of the Harbor Society for Music, said no.',
      name: 'Qu Ming',
      role: 'president',
      organization: 'Harbor Society for Music',
    },
    { text: 'Ann Roe, 45, a nurse, said no.', name: 'Ann Roe', role: 'nurse', organization: null },
    {
      text: 'Ann Roe, a spokeswoman for the ministry, said no.',
      name: 'Ann Roe',
      role: 'spokeswoman',
      organization: 'ministry',
    },
    { text: 'Ann Roe, however, said no.', name: 'Ann Roe', role: null, organization: null },
  ],

  read(doc, names, index) {
    const { tokens } = doc;
    const name = names[index];
    if (!name) return null;
    let at = name.last;
    if (tokens[at]?.text === '(') {
      while (at < name.last + 12 && tokens[at]?.text !== ')') at++;
      at++;
    }
    if (tokens[at]?.text !== ',') return null;
    if (tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ',') at += 2;
    return officeAt(doc, names, index, at + 1);
  },
};
