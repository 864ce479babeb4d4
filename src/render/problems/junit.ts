import type { ProblemRenderer } from './renderer.js';

/** One suite a document, one case a finding; what does not fail the run is a skipped case. */
export const junit: ProblemRenderer = ({ tool, fails }) => ({
  begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(tool.name)} check">\n`,
  document({ file, doc, problems }) {
    const failures = problems.filter(({ level }) => fails(level)).length;
    const name = doc === undefined ? file : `${file} ${doc}`;
    const counts = `tests="${Math.max(1, problems.length)}" failures="${failures}" skipped="${problems.length - failures}"`;
    const cases = problems.map(({ rule, level, line, column, message }) => {
      const verdict = fails(level) ? 'failure' : 'skipped';
      const detail = verdict === 'failure' ? ` type="${level}"` : '';
      return (
        `    <testcase classname="${xml(rule)}" name="${line}:${column}" file="${xml(file)}" line="${line}">` +
        `<${verdict}${detail} message="${xml(message)}"/></testcase>\n`
      );
    });
    const clean = `    <testcase classname="check" name="no problems" file="${xml(file)}"/>\n`;
    return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.join('') || clean}  </testsuite>\n`;
  },
  end: () => '</testsuites>\n',
});

/** XML 1.0 has no place for most control characters and for halves of pairs. */
const ILLEGAL =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const xml = (text: string): string =>
  text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\n\r\t]/gu, (character) => ENTITIES[character] ?? character);
