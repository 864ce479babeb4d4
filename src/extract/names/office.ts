import type { Document } from '../../document/document.js';
import type { Name } from './name.js';
import { officeRules } from './rules/index.js';
import type { Office } from './office-rule.js';

/** Role and organization of the person that `names[index]` names, as the words around that name tell them. */
export function officeOf(doc: Document, names: readonly Name[], index: number): Office {
  let role: string | null = null;
  let organization: string | null = null;
  for (const rule of officeRules) {
    const office = rule.read(doc, names, index);
    if (!office) continue;
    role ??= office.role;
    organization ??= office.organization;
    if (role !== null && organization !== null) break;
  }
  return { role, organization };
}
