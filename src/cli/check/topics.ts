import { rules } from '../../check/rules/index.js';
import { entry } from '../help-layout.js';
import { CONFIG_NAMES } from './find-config.js';

const ABOUT_FROM = Math.max(...rules.map(({ id }) => id.length)) + 11;

/** `extract help rules`. */
export const rulesTopic = (): string => `Rules of “extract check”, with the level each has by default
${rules.map(({ id, level, what }) => entry(`  ${level.padEnd(6)} ${id}`, what, ABOUT_FROM)).join('\n')}

What the number/, date/ and source/ rules find inside quotation marks counts
one level less: the speaker may be wrong and the copy right.

  extract check --explain date/tense    what it means, and how often it is right
  extract check --rule 'quote/*=error'  another level, for one run
  extract help config                   another level, for good
In a text, <!-- extract-ignore date/tense --> lets one place pass.`;

/** `extract help config`. */
export const configTopic = (): string => `Configuration of “extract check”
It is looked for from the folder of each file upward to the root of the
repository; the first that is found counts. In one folder in this order:
${CONFIG_NAMES.map((name) => (name === 'package.json' ? `  ${name}, under the key “extract”` : `  ${name}`)).join('\n')}
Else the user’s own: $XDG_CONFIG_HOME/extract/config.json, where
$XDG_CONFIG_HOME is ~/.config unless it is set.
--config <file> takes that one, --config none takes none. The options of the
command line go before what a configuration says. Nothing in it is run.
“extract config <file>” shows what is in force, and where each value is said.

Keys
${KEYS.map(([name, about]) => entry(`  ${name}`, about, KEY_WIDTH)).join('\n')}

Example
${EXAMPLE}`;

const KEYS = [
  ['rules', 'levels by rule or namespace: error, warn, note or off'],
  ['known', 'names that need no introduction and no role'],
  ['allow', 'words that text/leftover lets pass'],
  ['failOn', 'the level from which on the exit status is 1: error, warn, note or never'],
  ['maxWarnings', 'exit status 1 beyond this many warnings'],
  ['overrides', 'rules, known and allow for some files only; a later one goes before an earlier one'],
  ['  files', 'for which: patterns as in .gitignore, from the folder of the configuration'],
  ['$schema', 'for editors: node_modules/nutgraf/schema/config-1.json'],
] as const;
const KEY_WIDTH = 15;

const EXAMPLE = `  {
    "$schema": "node_modules/nutgraf/schema/config-1.json",
    "rules": { "quote/*": "warn", "speaker/no-role": "note" },
    "known": ["Kim Min-jae"],
    "failOn": "warn",
    "overrides": [
      { "files": ["briefs/"], "rules": { "source/vague": "off" } }
    ]
  }`;
