import { posix, relative, resolve } from 'node:path';

import { levelFrom, type Choice } from '../../check/levels.js';
import type { CheckOptions } from '../../check/check.js';
import { UserError } from '../errors.js';
import { ignoreRules, isIgnored } from '../input/ignore.js';
import type { CheckValues } from '../options/check-values.js';
import { unknownRule, type Override } from './config.js';
import type { FoundConfig } from './find-config.js';

/** @throws UserError for a rule that does not exist. */
export function rulesNamed({ only = [], skip = [], rule = {} }: CheckValues): void {
  for (const [flag, names] of Object.entries({ '--only': only, '--skip': skip, '--rule': Object.keys(rule) })) {
    for (const name of names) {
      const why = unknownRule(name);
      if (why !== null) throw new UserError(`${flag}: ${why}`, 'extract check --list-rules');
    }
  }
}

/** The overrides that are for a file, each with its place in the list. */
export function overridesFor(
  file: string,
  { config, folder }: Pick<FoundConfig, 'config' | 'folder'>,
  cwd: string,
): readonly { readonly override: Override; readonly index: number }[] {
  const path = posix.normalize(relative(folder, resolve(cwd, file)).replaceAll('\\', '/'));
  return (config.overrides ?? [])
    .map((override, index) => ({ override, index }))
    .filter(({ override }) => isIgnored(path, ignoreRules(override.files.join('\n'), '.')));
}

/** How one file is to be checked: what the configuration says of all files, then of this one, then the command line. */
export function settingsFor(
  file: string,
  { config, folder }: FoundConfig,
  options: CheckValues,
  cwd: string,
): CheckOptions {
  const parts = [config, ...overridesFor(file, { config, folder }, cwd).map(({ override }) => override)];
  const choice: Choice = {
    levels: [...parts.map(({ rules = {} }) => rules), options.rule ?? {}],
    only: options.only ?? [],
    skip: options.skip ?? [],
  };
  return {
    levelOf: levelFrom(choice),
    known: parts.flatMap(({ known = [] }) => known),
    allow: parts.flatMap(({ allow = [] }) => allow),
  };
}
