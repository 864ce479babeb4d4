import { PROBLEM_FORMATS } from '../../render/problems/formats.js';
import { UserError } from '../errors.js';
import { FAIL_ON, LEVELS, type RuleLevel } from './check-values.js';
import type { Option } from './option.js';
import { listed, number, oneOf } from './read.js';

const several = (value: string, before: unknown): readonly string[] => [
  ...((before as readonly string[] | undefined) ?? []),
  ...listed(value),
];

function ruleLevel(value: string, before: unknown): Readonly<Record<string, RuleLevel>> {
  const [, id = '', level = ''] = /^([^=]+)=(.*)$/u.exec(value) ?? [];
  if (id === '') throw new UserError(`--rule takes a rule and its level, as text/encoding=error, not “${value}”`);
  const read = oneOf('--rule', LEVELS, (name) => name);
  return { ...(before as Readonly<Record<string, RuleLevel>> | undefined), [id]: read(level) };
}

/** The options that only `check` has. */
export const CHECK_OPTIONS = {
  only: { flags: '--only <rules>', about: 'only these; quote/* works', parse: several },
  skip: { flags: '--skip <rules>', about: 'not these', parse: several },
  rule: { flags: '--rule <id=level>', about: `${LEVELS.slice(0, -1).join(', ')} or off; repeatable`, parse: ruleLevel },
  listRules: { flags: '--list-rules', about: 'all rules with their level' },
  explain: { flags: '--explain <rule>', about: 'what a rule means, with examples' },
  config: { flags: '--config <file>', env: 'EXTRACT_CONFIG', about: 'this configuration, or none' },
  since: { flags: '--since <ref>', about: 'only lines changed since this git revision' },
  staged: { flags: '--staged', about: 'only lines staged for commit' },
  baseline: { flags: '--baseline <file>', about: 'ignore what this file already lists' },
  updateBaseline: { flags: '--update-baseline', about: 'write that file' },
  failOn: {
    flags: '--fail-on <level>',
    env: 'EXTRACT_FAIL_ON',
    about: `${FAIL_ON.join(', ')} (default: error)`,
    parse: oneOf('--fail-on', FAIL_ON, (name) => name),
  },
  maxWarnings: {
    flags: '--max-warnings <n>',
    env: 'EXTRACT_MAX_WARNINGS',
    about: 'exit 1 beyond this many',
    parse: number('--max-warnings', 0, 1_000_000, true),
  },
  format: {
    flags: '-f, --format <name>',
    key: 'problemFormat',
    env: 'EXTRACT_CHECK_FORMAT',
    about: 'pretty, line, json, jsonl, sarif, github, gitlab, junit, rdjson, markdown',
    parse: oneOf('--format', PROBLEM_FORMATS, ({ id }) => id),
  },
  fix: { flags: '--fix', about: 'repair what is safe to repair (typing slips only)' },
  dryRun: { flags: '--dry-run', about: 'show what --fix would do' },
} as const satisfies Record<string, Option>;
