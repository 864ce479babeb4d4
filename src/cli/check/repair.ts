import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Problem } from '../../records.js';
import { reason, UserError } from '../errors.js';

/** The text with every fix put in; fixes that would touch one another are left for the next run. */
export function repaired(text: string, problems: readonly Problem[]): { text: string; fixed: readonly Problem[] } {
  const fixed: Problem[] = [];
  let out = '';
  let at = 0;
  for (const problem of problems
    .filter(({ fix }) => fix !== null)
    .toSorted((a, b) => (a.fix?.start ?? 0) - (b.fix?.start ?? 0))) {
    const { fix } = problem;
    if (!fix || (fix.start < at && fixed.length > 0) || fixed.at(-1)?.fix?.start === fix.start) continue;
    out += text.slice(at, fix.start) + fix.text;
    at = fix.end;
    fixed.push(problem);
  }
  return { text: out + text.slice(at), fixed };
}

const MARK = '\ufeff';

/** Puts `after` in the place of `before` in a file of UTF-8, at once and with its rights. */
export async function rewrite(path: string, shown: string, before: string, after: string): Promise<void> {
  const target = await realpath(path);
  const bytes = await readFile(target);
  const mark = bytes.subarray(0, 3).equals(Buffer.from(MARK)) ? MARK : '';
  // The bytes may have been of another encoding, or have changed since they were read.
  if (!bytes.equals(Buffer.from(mark + before)))
    throw new UserError(`${shown}: only text and Markdown in UTF-8 can be repaired`);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await writeFile(part, mark + after, { mode: (await stat(target)).mode, flag: 'wx' });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw new UserError(`${shown}: cannot write there: ${reason(error)}`);
  }
}
