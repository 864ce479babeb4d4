import { CHECK_OPTIONS as CHECK } from '../options/check-options.js';
import { OPTIONS } from '../options/options.js';
import type { Command } from './command.js';

export const check: Command = {
  name: 'check',
  group: 'Check',
  summary: 'look for slips: quotes, sums, dates, names, typing',
  about: 'Find slips in news copy before readers do.',
  examples: [
    'extract check article.txt',
    'extract check content/ --since origin/main --format github',
    'extract check drafts/*.md --fix --dry-run',
  ],
  options: [
    { heading: 'Rules', options: [CHECK.only, CHECK.skip, CHECK.rule, CHECK.config, CHECK.listRules, CHECK.explain] },
    {
      heading: 'What to look at',
      options: [
        CHECK.since,
        CHECK.staged,
        CHECK.baseline,
        CHECK.updateBaseline,
        OPTIONS.filesFrom,
        OPTIONS.inputFormat,
        OPTIONS.idField,
        OPTIONS.textField,
        OPTIONS.dateField,
        OPTIONS.encoding,
        OPTIONS.date,
      ],
    },
    {
      heading: 'Outcome',
      options: [
        CHECK.failOn,
        CHECK.maxWarnings,
        CHECK.format,
        OPTIONS.json,
        OPTIONS.output,
        CHECK.fix,
        CHECK.dryRun,
        OPTIONS.width,
        OPTIONS.color,
        OPTIONS.quiet,
        OPTIONS.offsets,
        OPTIONS.debug,
      ],
    },
  ],
  callExamples: ['extract check article.txt', 'pbpaste | extract check -'],
  needsNoInput: ({ listRules, explain, since, staged }) =>
    listRules === true || explain !== undefined || since !== undefined || staged === true,
  async run(invocation) {
    const { runCheck } = await import('../check/run.js');
    return runCheck(invocation);
  },
};
