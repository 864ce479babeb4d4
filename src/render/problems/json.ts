import type { OffsetUnit, Problem } from '../../records.js';
import { convertSpans, offsetConverter } from '../../text/offsets.js';
import { separator, type CheckedDocument, type ProblemRenderer } from './renderer.js';

/** The same object as every other command writes, with the list `problems`. */
export const json: ProblemRenderer = ({ tool, offsets }) => {
  const next = separator();
  return {
    begin: () =>
      `{\n  "schema": "extract/1",\n  "tool": ${JSON.stringify(tool)},\n  "offsets": ${JSON.stringify(offsets)},\n  "problems": [\n`,
    document: (checked) =>
      inUnit(checked, offsets)
        .map((problem) => `${next()}    ${JSON.stringify(problem)}`)
        .join(''),
    end: (files, errors) => `\n  ],\n  "files": ${JSON.stringify(files)},\n  "errors": ${JSON.stringify(errors)}\n}\n`,
  };
};

/** One finding a line. */
export const jsonl: ProblemRenderer = ({ offsets }) => ({
  begin: () => '',
  document: (checked) =>
    inUnit(checked, offsets)
      .map((problem) => `${JSON.stringify({ type: 'problem', ...problem })}\n`)
      .join(''),
  end: () => '',
});

function inUnit({ text, problems }: CheckedDocument, unit: OffsetUnit): readonly Problem[] {
  return unit === 'utf-16' || problems.length === 0 ? problems : convertSpans(problems, offsetConverter(text, unit));
}
