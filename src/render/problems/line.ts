import type { ProblemRenderer } from './renderer.js';

/** `file:line:column: level rule message`, one a line, as editors and grep read it. */
export const line: ProblemRenderer = ({ shield }) => ({
  begin: () => '',
  document: ({ file, doc, problems }) =>
    problems
      .map(({ line: at, column, level, rule, message }) => {
        const where = `${shield(file)}:${at}:${column}:${doc === undefined ? '' : ` [${shield(doc)}]`}`;
        return `${where} ${level} ${rule} ${shield(message)}\n`;
      })
      .join(''),
  end: () => '',
});
