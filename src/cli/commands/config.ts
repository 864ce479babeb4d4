import { CHECK_OPTIONS as CHECK } from '../options/check-options.js';
import { OPTIONS } from '../options/options.js';
import type { Command } from './command.js';

export const config: Command = {
  name: 'config',
  group: 'Check',
  summary: 'what check goes by for a file, and where that is said',
  about:
    'Show the settings that “extract check” goes by for a file, and where each\ncomes from: an option, the environment, a configuration or the default.',
  examples: ['extract config drafts/story.md', 'extract config drafts/story.md --json | jq .rules'],
  reads:
    '  The file is not read, and need not be there: its folder and its name decide.\n  Without one: what goes for standard input.',
  options: [
    { heading: 'Rules', options: [CHECK.only, CHECK.skip, CHECK.rule, CHECK.config] },
    { heading: 'Outcome', options: [CHECK.failOn, CHECK.maxWarnings, OPTIONS.json, OPTIONS.output, OPTIONS.debug] },
  ],
  callExamples: ['extract config article.txt'],
  needsNoInput: () => true,
  async run(invocation) {
    const { runConfig } = await import('../check/effective.js');
    return runConfig(invocation);
  },
};
