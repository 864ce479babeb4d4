import type { Problem } from '../../records.js';
import type { ProblemRenderer } from './renderer.js';

const AROUND = 12;

/** What `--fix` would change, a line each: `article.txt:3:149  …the grid.[--]{+ +}“We cannot…` */
export const repairs: ProblemRenderer = ({ shield, quiet }) => {
  let count = 0;
  return {
    begin: () => '',
    document({ file, text, problems }) {
      const fixable = problems.filter(({ fix }) => fix !== null);
      count += fixable.length;
      return fixable
        .map((problem) => `${shield(`${file}:${problem.line}:${problem.column}  ${change(text, problem)}`)}\n`)
        .join('');
    },
    end: () => (quiet ? '' : `Would repair ${count} ${count === 1 ? 'place' : 'places'}; nothing was written\n`),
  };
};

function change(text: string, { fix }: Problem): string {
  if (!fix) return '';
  const removed = text.slice(fix.start, fix.end);
  const before = text.slice(Math.max(0, fix.start - AROUND), fix.start);
  const after = text.slice(fix.end, fix.end + AROUND);
  return `…${before}${removed && `[-${removed}-]`}{+${fix.text}+}${after}…`.replace(/[\r\n]+/gu, ' ');
}
