import { levelIn, type Levels } from '../../check/levels.js';
import { matches } from '../../check/ignores.js';
import { rules } from '../../check/rules/index.js';
import type { Invocation } from '../commands/command.js';
import { Exit, UserError, type ExitCode } from '../errors.js';
import { STDIN } from '../input/files.js';
import { openOutput } from '../output.js';
import { configFinder } from './find-config.js';
import { overridesFor, rulesNamed } from './settings.js';

/** A value that is in force and where it was said. */
interface Said<T> {
  readonly value: T;
  readonly from: string;
}

/** `extract config`: what `extract check` would go by for a file, and where each value comes from. */
export async function runConfig({ paths, options, io }: Invocation): Promise<ExitCode> {
  const [file = STDIN, ...others] = paths;
  if (others.length > 0) throw new UserError('one file at a time', 'extract config drafts/story.md');
  rulesNamed(options);
  const found = await configFinder({ cwd: io.cwd, named: options.config, env: io.env })(file);
  const { config, name } = found;
  const source = name ?? 'default';
  const overrides = overridesFor(file, found, io.cwd);
  const parts = [
    { part: config, from: source },
    ...overrides.map(({ override, index }) => ({ part: override, from: `${source} overrides[${index}]` })),
  ];
  const layers = [
    ...parts.map(({ part, from }) => ({ levels: part.rules ?? {}, from })),
    { levels: options.rule ?? {}, from: '--rule' },
  ];
  const setting = <T>(
    given: T | undefined,
    flag: string,
    variable: string,
    stated: T | undefined,
    usual: T,
  ): Said<T> => {
    if (given !== undefined) return { value: given, from: io.env[variable] === String(given) ? variable : flag };
    return stated === undefined ? { value: usual, from: 'default' } : { value: stated, from: source };
  };
  const lists = (key: 'known' | 'allow'): Said<string>[] =>
    parts.flatMap(({ part, from }) => (part[key] ?? []).map((value) => ({ value, from })));
  const effective = {
    file: file === STDIN ? null : file,
    config: name,
    failOn: setting(options.failOn, '--fail-on', 'EXTRACT_FAIL_ON', config.failOn, 'error'),
    maxWarnings: setting<number | null>(
      options.maxWarnings,
      '--max-warnings',
      'EXTRACT_MAX_WARNINGS',
      config.maxWarnings,
      null,
    ),
    known: lists('known'),
    allow: lists('allow'),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule, layers, options)])),
  };
  const output = await openOutput(options.output, io);
  await output.write(options.json ? `${JSON.stringify(effective, null, 2)}\n` : shown(effective));
  await output.close();
  return Exit.done;
}

function levelOf(
  { id, level }: { readonly id: string; readonly level: string },
  layers: readonly { readonly levels: Levels; readonly from: string }[],
  { only = [], skip = [] }: { readonly only?: readonly string[]; readonly skip?: readonly string[] },
): Said<string> {
  if (skip.some((pattern) => matches(id, pattern))) return { value: 'off', from: '--skip' };
  if (only.length > 0 && !only.some((pattern) => matches(id, pattern))) return { value: 'off', from: '--only' };
  const said = layers
    .toReversed()
    .map(({ levels, from }) => ({ value: levelIn(levels, id), from }))
    .find(({ value }) => value !== null);
  const value = said?.value ?? level;
  return value === 'off' && only.includes(id)
    ? { value: 'note', from: '--only' }
    : { value, from: said?.from ?? 'default' };
}

interface Effective {
  readonly file: string | null;
  readonly config: string | null;
  readonly failOn: Said<string>;
  readonly maxWarnings: Said<number | null>;
  readonly known: readonly Said<string>[];
  readonly allow: readonly Said<string>[];
  readonly rules: Readonly<Record<string, Said<string>>>;
}

function shown({ file, config, failOn, maxWarnings, known, allow, rules: levels }: Effective): string {
  const rows: [string, string, string][] = [
    ['failOn', failOn.value, failOn.from],
    ['maxWarnings', String(maxWarnings.value ?? 'any'), maxWarnings.from],
    ...known.map(({ value, from }): [string, string, string] => ['known', value, from]),
    ...allow.map(({ value, from }): [string, string, string] => ['allow', value, from]),
    ...Object.entries(levels).map(([id, { value, from }]): [string, string, string] => [id, value, from]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2);
  const lines = rows.map(
    ([name, value, from]) => `  ${name.padEnd(widths[0] ?? 0)}${value.padEnd(widths[1] ?? 0)}${from}`,
  );
  return [`${file ?? 'Standard input'} — ${config ?? 'no configuration'}`, '', ...lines, ''].join('\n');
}
