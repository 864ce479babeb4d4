import { roleOfVerb } from '../../../lexicon/people.js';
import type { Document } from '../../../document/document.js';
import type { Name } from '../name.js';
import { complementEnd } from '../complement.js';
import { officeAt, organizationIn } from '../phrase.js';
import type { Office, OfficeRule } from '../office-rule.js';

const BE = new Set(['is', 'was', 'served', 'works', 'worked']);

export const roleClause: OfficeRule = {
  id: 'role-clause',
  why: 'A clause with "who is", "who chairs", "is a" or "served as" after a name tells the role.',
  examples: [
    { text: 'Ann Roe, who is a lawyer for the club, said no.', name: 'Ann Roe', role: 'lawyer', organization: 'club' },
    {
      text: 'Li Wei is the director of the Harbor Institute.',
      name: 'Li Wei',
      role: 'director',
      organization: 'Harbor Institute',
    },
    {
      text: 'Ann Roe, who chairs the Harbor Committee, said no.',
      name: 'Ann Roe',
      role: 'chair',
      organization: 'Harbor Committee',
    },
    {
      text: 'Ann Roe, who teaches music at Harbor College, said no.',
      name: 'Ann Roe',
      role: null,
      organization: 'Harbor College',
    },
    {
      text: 'Ann Roe, who works for Redstone Corp., said no.',
      name: 'Ann Roe',
      role: null,
      organization: 'Redstone Corp.',
    },
    { text: 'Ann Roe, who met Li Wei at Harbor, said no.', name: 'Ann Roe', role: null, organization: null },
    { text: 'Li Wei is late.', name: 'Li Wei', role: null, organization: null },
  ],

  read(doc, names, index) {
    const { tokens } = doc;
    let at = names[index]?.last ?? 0;
    if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at += 2;
    else if (tokens[at]?.lower === 'who') at++;
    const noun = tokens[at - 1]?.lower === 'who' ? roleOfVerb(tokens[at]?.lower ?? '') : undefined;
    if (noun !== undefined) {
      const last = complementEnd(tokens, at);
      return { role: noun, organization: last === null ? null : organizationIn(doc, names, index, at + 1, last) };
    }
    if (!BE.has(tokens[at]?.lower ?? ''))
      return tokens[at - 1]?.lower === 'who' ? employedAt(doc, names, index, at) : null;
    at++;
    if (tokens[at]?.lower === 'as') at++;
    if (tokens[at]?.lower === 'for' || tokens[at]?.lower === 'at') return employedAt(doc, names, index, at - 1);
    const article = tokens[at]?.lower;
    return article === 'a' || article === 'an' || article === 'the' ? officeAt(doc, names, index, at) : null;
  },
};

/** "who teaches music at | Harbor College", "who works for | Redstone Corp.": who does something there in the present belongs there. */
function employedAt({ tokens }: Document, names: readonly Name[], index: number, verb: number): Office | null {
  if (!/[^s]s$/u.test(tokens[verb]?.lower ?? '')) return null;
  for (let i = verb + 1; i < verb + LONGEST; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    const link = token.lower === 'at' || (i === verb + 1 && token.lower === 'for');
    if (!link) continue;
    const next = names[index + 1];
    const first = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return next?.kind === 'organization' && next.first === first ? { role: null, organization: next.text } : null;
  }
  return null;
}

const LONGEST = 7;
