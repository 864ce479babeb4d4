import { FORMATS } from '../render/formats.js';
import { COMMANDS } from './commands/commands.js';
import { entry } from './help-layout.js';
import { INPUT_FORMATS } from './input/formats.js';

const listed = (entries: readonly { readonly id: string; readonly about: string }[]): string =>
  entries.map(({ id, about }) => entry(`  ${id}`, about, 13)).join('\n');

/** `extract help formats`. */
const formats = (): string => `Formats of output (--format)
${listed(FORMATS)}

Formats of input (--input-format; else the file’s name decides)
${listed(INPUT_FORMATS.map(({ id, about, extensions }) => ({ id, about: `${about} (${extensions.join(' ')})` })))}

EPUB, ODT and RTF: pandoc -t plain FILE | extract quotes -
A plain text of more than 131,072 characters is read in parts.

start and end count UTF-16 code units of the decoded text, end excluded;
--offsets code-point or byte counts otherwise, and the JSON says which.
Lines and columns count from 1.`;

/** `extract help exit-codes`. */
const exitCodes = (): string => `Exit status
  0    done, also when nothing was found
  1    the asked-for condition is met: -e and no record, --strict and a quote
       without speaker; check: a problem at or above --fail-on, or more
       warnings than --max-warnings
  2    could not do all of the work: usage, an input that cannot be read (the
       others are still done), a failed write
  70   a bug; please report it
  130  interrupted`;

/** `extract help environment`. */
const environment = (): string => `Environment
  NO_COLOR        no colour, when not empty
  FORCE_COLOR     colour, also in a pipe; 0 for none
  CLICOLOR_FORCE  colour, also in a pipe, when not 0
  CLICOLOR        no colour, when 0
  TERM            no colour, when dumb
  COLUMNS         the width of tables
  DEBUG           extract: tell where in the program it broke
--color goes before all of them. Without one: colour on a terminal.

In place of an option, which goes before it
${environmentOptions()}`;

/** The options that the environment may give, each once. */
function environmentOptions(): string {
  const all = COMMANDS.flatMap(({ options }) => options.flatMap((group) => group.options));
  const named = new Map(all.flatMap(({ env, flags }) => (env === undefined ? [] : [[env, flags] as const])));
  return [...named].map(([env, flags]) => entry(`  ${env}`, /--[a-z-]+/u.exec(flags)?.[0] ?? '', 24)).join('\n');
}

/** Pages of help that belong to no command. */
const TOPICS: Readonly<Partial<Record<string, () => string | Promise<string>>>> = {
  formats,
  rules: async () => (await import('./check/topics.js')).rulesTopic(),
  'exit-codes': exitCodes,
  environment,
  config: async () => (await import('./check/topics.js')).configTopic(),
};

export const topicNames: readonly string[] = Object.keys(TOPICS);

export const topicPage = async (name: string): Promise<string | null> => (await TOPICS[name]?.()) ?? null;
