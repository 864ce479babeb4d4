import type { Document } from '../../document/document.js';
import { role as roleNoun, title } from '../../lexicon/people.js';
import type { Name } from './name.js';
import { officeRules } from './rules/index.js';
import type { Office } from './office-rule.js';

/** Role and organization of the person that `names[index]` names, as the words around that name tell them; an office goes before a kinship and before a style of address. */
export function officeOf(doc: Document, names: readonly Name[], index: number): Office {
  let role: string | null = null;
  let organization: string | null = null;
  for (const rule of officeRules) {
    const office = rule.read(doc, names, index);
    if (!office) continue;
    if (role === null || isKin(role) || isStyle(role)) role = office.role ?? role;
    organization ??= office.organization;
    if (role !== null && !isKin(role) && !isStyle(role) && organization !== null) break;
  }
  return { role, organization };
}

/** Whose brother somebody is, is no office. */
export const isKin = (told: string): boolean => roleNoun(told.split(' ').at(-1)?.toLowerCase() ?? '')?.kin === true;

/** "Engineer Roe", "Prof. Roe": tells a calling, but not what somebody does. */
const isStyle = (told: string): boolean => title(told.toLowerCase())?.style === true;
