import { separator, type ProblemRenderer } from './renderer.js';

/** The same object as every other command writes, with the list `problems`. */
export const json: ProblemRenderer = ({ tool }) => {
  const next = separator();
  return {
    begin: () => `{"schema":"extract/1","tool":${JSON.stringify(tool)},"offsets":"utf-16","problems":[\n`,
    document: ({ problems }) => problems.map((problem) => `${next()}${JSON.stringify(problem)}`).join(''),
    end: (files, errors) => `\n],"files":${JSON.stringify(files)},"errors":${JSON.stringify(errors)}}\n`,
  };
};

/** One finding a line. */
export const jsonl: ProblemRenderer = () => ({
  begin: () => '',
  document: ({ problems }) =>
    problems.map((problem) => `${JSON.stringify({ type: 'problem', ...problem })}\n`).join(''),
  end: () => '',
});
