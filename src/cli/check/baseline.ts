import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

import type { Problem } from '../../records.js';
import { codeOf, reason, UserError } from '../errors.js';

const HEAD = '# Findings that extract check --baseline leaves out: rule, fingerprint, file.';

/** One line a finding, sorted, so that two versions merge line by line. */
const lineOf = ({ rule, fingerprint, file, doc }: Problem): string =>
  [rule, fingerprint, doc === undefined ? file : `${file}#${doc}`].join(' ').replace(/[\r\n]/gu, ' ');

/** Tells whether a finding is listed. */
export function readBaseline(path: string, shown: string): (problem: Problem) => boolean {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'no such file' : reason(error);
    throw new UserError(`--baseline ${shown}: ${why}`, 'extract check --update-baseline writes one.');
  }
  const lines = source.split(/\r?\n/u);
  const wrong = lines.findIndex(
    (line) => line !== '' && !line.startsWith('#') && !/^[a-z]+\/[a-z-]+ [0-9a-f]{8}(?:-\d+)? ./u.test(line),
  );
  if (wrong >= 0) throw new UserError(`${shown}:${wrong + 1}:1: no line of a baseline (rule, fingerprint, file)`);
  const known = new Set(lines);
  return (problem) => known.has(lineOf(problem));
}

export async function writeBaseline(path: string, shown: string, problems: readonly Problem[]): Promise<void> {
  const lines = [...new Set(problems.map(lineOf))].sort();
  await writeFile(path, [HEAD, ...lines, ''].join('\n')).catch((error: unknown) => {
    throw new UserError(`--baseline ${shown}: cannot write there: ${reason(error)}`);
  });
}
