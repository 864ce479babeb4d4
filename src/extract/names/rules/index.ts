import { appositiveRole } from './appositive-role.js';
import { ofOrganization } from './of-organization.js';
import { organizationPossessive } from './organization-possessive.js';
import { roleBeforeName } from './role-before-name.js';
import { roleClause } from './role-clause.js';
import { roleCommaName } from './role-comma-name.js';
import type { OfficeRule } from '../office-rule.js';
import { titleName } from './title-name.js';

/** The first that tells a role, and the first that tells an organization, win: what stands nearest to the name comes first. */
export const officeRules: readonly OfficeRule[] = [
  titleName,
  roleBeforeName,
  appositiveRole,
  roleCommaName,
  roleClause,
  ofOrganization,
  organizationPossessive,
];
