import { regionOf, separator, type ProblemRenderer } from './renderer.js';

const SEVERITY = { error: 'critical', warn: 'major', note: 'minor' } as const;

/** A code quality report. */
export const gitlab: ProblemRenderer = () => {
  const next = separator();
  return {
    begin: () => '[\n',
    document({ file, doc, text, problems }) {
      const regionAt = regionOf(text);
      return problems
        .map((problem) => {
          const { startLine, endLine } = regionAt(problem);
          const issue = {
            description: problem.message,
            check_name: problem.rule,
            fingerprint: [file, ...(doc === undefined ? [] : [doc]), problem.fingerprint].join('#'),
            severity: SEVERITY[problem.level],
            location: { path: file, lines: { begin: startLine, end: endLine } },
          };
          return `${next()}${JSON.stringify(issue)}`;
        })
        .join('');
    },
    end: () => '\n]\n',
  };
};
