import type { Invocation } from '../commands/command.js';
import { UserError } from '../errors.js';
import { sources, type Source, type Unreadable } from '../input/files.js';
import { formatOf, INPUT_FORMATS } from '../input/formats.js';
import type { Io } from '../io.js';
import type { OptionValues } from '../options/option.js';
import { changedInIndex, changedSince, type Changes } from './changed-lines.js';

/** What --since or --staged says was changed; null when all is to be looked at. */
export async function changesOf({ since, staged, fix }: OptionValues, { cwd }: Io): Promise<Changes | null> {
  if (since !== undefined && staged) throw new UserError('--since and --staged do not go together');
  if (staged && fix) throw new UserError('--staged looks at what is staged, which --fix cannot repair');
  if (since !== undefined) return changedSince(since, cwd);
  return staged ? changedInIndex(cwd) : null;
}

/** The files to check: those named, or else those changed; of what is staged, the staged text. */
export async function* sourcesOf(
  { paths, options, io }: Invocation,
  changes: Changes | null,
): AsyncIterable<Source | Unreadable> {
  if (!changes) {
    yield* sources(paths, options, io);
    return;
  }
  const named = paths.length > 0 || options.filesFrom !== undefined;
  const files = named ? paths : changes.files.filter(isText);
  for await (const source of sources(files, options, io)) {
    const file = source.file.replace(/^\.\//u, '');
    if (!changes.files.includes(file)) {
      if ('code' in source) yield source;
      continue;
    }
    const { staged } = changes;
    if (!staged) yield source;
    else yield { file, format: options.inputFormat ?? formatOf(file), chunks: () => once(staged(file)) };
  }
}

const isText = (file: string): boolean =>
  INPUT_FORMATS.some(({ extensions }) => extensions.some((extension) => file.toLowerCase().endsWith(extension)));

async function* once(bytes: Promise<Uint8Array>): AsyncIterable<Uint8Array> {
  yield await bytes;
}
