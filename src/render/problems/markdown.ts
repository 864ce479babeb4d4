import type { ProblemRenderer } from './renderer.js';

/** A table for a comment on a pull request. */
export const markdown: ProblemRenderer = ({ quiet }) => {
  let begun = false;
  return {
    begin: () => '',
    document({ file, doc, problems }) {
      const rows = problems.map(({ line, column, level, rule, message, text }) => {
        const where = `${file}${doc === undefined ? '' : ` ${doc}`}:${line}:${column}`;
        return `| ${escape(where)} | ${level} | ${rule} | ${escape(message)} | ${escape(text)} |\n`;
      });
      if (rows.length === 0) return '';
      const head = begun ? '' : '| Where | Level | Rule | What | Text |\n| --- | --- | --- | --- | --- |\n';
      begun = true;
      return head + rows.join('');
    },
    end: () => (begun || quiet ? '' : 'No problems.\n'),
  };
};

const escape = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~#&@]/gu, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();
