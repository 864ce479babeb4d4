import { offsetConverter } from '../../text/offsets.js';
import type { Span } from '../../text/span.js';
import { regionOf, separator, type ProblemRenderer } from './renderer.js';

const SEVERITY = { error: 'ERROR', warn: 'WARNING', note: 'INFO' } as const;

/** Reviewdog's diagnostic format; its columns count UTF-8 bytes. */
export const rdjson: ProblemRenderer = ({ tool }) => {
  const next = separator();
  return {
    begin: () => `{"source":${JSON.stringify({ name: tool.name })},"diagnostics":[\n`,
    document({ file, text, problems }) {
      if (problems.length === 0) return '';
      const range = byteRange(text);
      return problems
        .map((problem) => {
          const { fix } = problem;
          const diagnostic = {
            message: problem.message,
            location: { path: file, range: range(problem) },
            severity: SEVERITY[problem.level],
            code: { value: problem.rule },
            ...(fix && { suggestions: [{ range: range(fix), text: fix.text }] }),
          };
          return `${next()}${JSON.stringify(diagnostic)}`;
        })
        .join('');
    },
    end: () => '\n]}\n',
  };
};

interface BytePlace {
  readonly line: number;
  readonly column: number;
}

function byteRange(text: string): (span: Span) => { start: BytePlace; end: BytePlace } {
  const regionAt = regionOf(text);
  const byteAt = offsetConverter(text, 'byte');
  const bytes = (offset: number, column: number): number => byteAt(offset) - byteAt(offset - column + 1) + 1;
  return (span) => {
    const { startLine, startColumn, endLine, endColumn } = regionAt(span);
    return {
      start: { line: startLine, column: bytes(span.start, startColumn) },
      end: { line: endLine, column: bytes(span.end, endColumn) },
    };
  };
}
