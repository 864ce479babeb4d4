import type { Command } from './commands/command.js';
import { COMMANDS } from './commands/commands.js';
import { entry } from './help-layout.js';
import type { OptionGroup } from './options/option.js';
import { OPTIONS } from './options/options.js';
import { topicNames } from './topics.js';

const NAMES = 13;
const FLAGS = 26;

const COMMON: readonly OptionGroup[] = [
  {
    heading: 'Common options',
    options: [
      OPTIONS.format,
      OPTIONS.json,
      OPTIONS.output,
      OPTIONS.date,
      OPTIONS.quiet,
      { flags: '-h, --help', about: 'help; “extract help <command>” tells more' },
      { flags: '-V, --version', about: '' },
    ],
  },
];

/** What help is asked on, by `help` or by an option; empty for the program, null when none is asked. */
export function helpSubject(args: readonly string[]): string | null {
  const [name = '', subject = ''] = args;
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (name !== 'help' && !options.includes('--help') && !options.includes('-h')) return null;
  const about = name === 'help' ? subject : name;
  return about.startsWith('-') ? '' : about;
}

/** What `extract --help` prints. */
export function programHelp(): string {
  const groups = [...new Set(COMMANDS.map(({ group }) => group))];
  const lists = groups.map((group) =>
    block(
      group,
      COMMANDS.filter((command) => command.group === group).map(({ name, summary }) =>
        entry(`  ${name}`, summary, NAMES),
      ),
    ),
  );
  return [
    'Pull quotes, speakers, numbers and dates out of English news text, and check\nthem.',
    [
      '  extract quotes article.txt              who said what',
      "  extract quotes article.txt --json | jq '.quotes[].speaker.name'",
      '  extract check drafts/*.md               find slips before readers do',
      '  extract all corpus.jsonl -f jsonl       everything in a corpus, as a stream',
    ].join('\n'),
    ...lists,
    ...COMMON.map(optionBlock),
    `Topics   extract help ${topicNames.join(' | ')}`,
  ].join('\n\n');
}

const READS =
  '  Without a file, standard input is read. “-” is standard input too.\n  A folder is searched for files whose ending says that they can be read;\n  “extract help formats” lists the endings.';

/** What `extract <command> --help` prints. */
export const commandHelp = ({ name, about, examples, options, reads = READS }: Command): string =>
  [
    about,
    examples.map((example) => `  ${example}`).join('\n'),
    `Usage  extract ${name} [options] [file…]`,
    reads,
    options.map(optionBlock).join('\n'),
    'Exit status  0 done · 1 asked-for condition met · 2 could not do the work',
  ].join('\n\n');

const block = (heading: string, lines: readonly string[]): string => [heading, ...lines].join('\n');

const optionBlock = ({ heading, options }: OptionGroup): string =>
  block(
    heading,
    options.map(({ flags, about }) => entry(`  ${flags.startsWith('--') ? '    ' : ''}${flags}`, about, FLAGS)),
  );
