import type { RecordKind } from '../../records.js';
import type { OptionGroup } from '../options/option.js';
import type { Option } from '../options/option.js';
import { OPTIONS } from '../options/options.js';
import type { Command } from './command.js';

interface Extraction {
  readonly name: string;
  readonly kinds: readonly RecordKind[];
  readonly summary: string;
  readonly about: string;
  readonly examples: readonly string[];
  /** What of the records can be chosen, besides what all commands offer. */
  readonly choose: readonly Option[];
  readonly show?: readonly Option[];
  readonly end?: readonly Option[];
}

const SHOW = [
  OPTIONS.format,
  OPTIONS.json,
  OPTIONS.output,
  OPTIONS.fields,
  OPTIONS.context,
  OPTIONS.width,
  OPTIONS.color,
  OPTIONS.ascii,
  OPTIONS.quiet,
  OPTIONS.offsets,
  OPTIONS.bom,
  OPTIONS.csvSafe,
  OPTIONS.lineBuffered,
];

const READ = [
  OPTIONS.filesFrom,
  OPTIONS.inputFormat,
  OPTIONS.idField,
  OPTIONS.textField,
  OPTIONS.dateField,
  OPTIONS.encoding,
  OPTIONS.date,
  OPTIONS.anchor,
  OPTIONS.jobs,
];

/** A command that prints records of some kinds. */
export function extractionCommand({ kinds, choose, show = [], end = [], ...command }: Extraction): Command {
  const options: readonly OptionGroup[] = [
    { heading: 'Choose', options: [...choose, OPTIONS.contains, OPTIONS.match, OPTIONS.minConfidence] },
    { heading: 'Show', options: [...SHOW, ...show] },
    { heading: 'Read', options: READ },
    { heading: 'End', options: [OPTIONS.exitStatus, ...end, OPTIONS.debug] },
  ];
  return {
    ...command,
    group: 'Extract',
    options,
    callExamples: [`extract ${command.name} article.txt`, `pbpaste | extract ${command.name} -`],
    async run(invocation) {
      const { runExtraction } = await import('../extraction/run.js');
      return runExtraction(kinds, invocation);
    },
  };
}
