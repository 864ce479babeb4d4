import type { ProblemRenderer } from './renderer.js';
import { regionOf } from './renderer.js';

const COMMAND = { error: 'error', warn: 'warning', note: 'notice' } as const;

/** Workflow commands: one annotation a finding. */
export const github: ProblemRenderer = () => ({
  begin: () => '',
  document({ file, text, problems }) {
    const regionAt = regionOf(text);
    return problems
      .map((problem) => {
        const region = regionAt(problem);
        const properties = [
          `file=${property(file)}`,
          `line=${region.startLine}`,
          `endLine=${region.endLine}`,
          // GitHub takes columns only for a finding within one line.
          ...(region.startLine === region.endLine
            ? [`col=${region.startColumn}`, `endColumn=${region.endColumn}`]
            : []),
          `title=${property(problem.rule)}`,
        ].join(',');
        return `::${COMMAND[problem.level]} ${properties}::${data(problem.message)}\n`;
      })
      .join('');
  },
  end: () => '',
});

/** The runner splits commands at these characters. */
const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
