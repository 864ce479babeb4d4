import type { FileInfo, InputError, RecordKind } from '../../records.js';
import { messageOf, stackOf, type Outcome } from '../errors.js';
import type { Trouble } from '../input/format.js';
import type { OptionValues } from '../options/option.js';
import { say, type Listener } from '../talk.js';
import type { ReadDocument } from './read.js';

/** What went well and what did not. */
export interface Ledger {
  readonly fail: (file: string, trouble: Trouble) => void;
  readonly bug: (file: string, doc: string | undefined, error: unknown) => void;
  readonly warn: (file: string, message: string, hints: readonly string[]) => void;
  readonly count: (tally: Tally) => void;
  readonly finish: (file: FileInfo) => void;
  /** The output says what each file was. */
  readonly listsFiles: boolean;
  readonly files: readonly FileInfo[];
  readonly errors: readonly InputError[];
  readonly outcome: () => Outcome;
}

/** What the exit code may depend on. */
export interface Tally {
  readonly records: number;
  /** Quotes without a speaker. */
  readonly speakerless: number;
}

export const tallyOf = (kinds: readonly RecordKind[], { records }: ReadDocument): Tally => ({
  records: kinds.reduce((sum, kind) => sum + (records[kind]?.length ?? 0), 0),
  speakerless: (records.quotes ?? []).filter((quote) => !quote.speaker).length,
});

/** Keeps lists only for formats that print them, so that memory does not grow with the corpus. */
export function ledger(
  kinds: readonly RecordKind[],
  format: { readonly listsFiles?: boolean },
  options: Pick<OptionValues, 'quiet' | 'debug' | 'exitStatus' | 'strict'>,
  stderr: Listener,
): Ledger {
  const files: FileInfo[] = [];
  const errors: InputError[] = [];
  const { listsFiles = false } = format;
  let bug = false;
  let failed = false;
  let records = 0;
  let speakerless = 0;

  const note = (file: string, { code, message, line, doc }: Trouble): void => {
    failed = true;
    if (!listsFiles) return;
    errors.push({
      file,
      ...(doc === undefined ? {} : { doc }),
      ...(line === undefined ? {} : { line }),
      code,
      message,
    });
  };
  const tell = (message: string, hints: readonly string[] = []): void => {
    say(stderr, message, options.quiet ? [] : hints);
  };

  return {
    fail(file, trouble) {
      note(file, trouble);
      const place = [nameOf(file), ...(trouble.line === undefined ? [] : [trouble.line])].join(':');
      tell(`${place}: ${trouble.message}`, trouble.hints);
    },
    bug(file, doc, error) {
      bug = true;
      const message = messageOf(error);
      note(file, { code: 'internal', message: `internal error: ${message}`, doc });
      const place = doc === undefined ? nameOf(file) : `${nameOf(file)}, document ${doc}`;
      tell(
        `internal error in ${place} (${kinds.join(', ') || 'check'}): ${message}. ` +
          'Please report it with: extract --version; the file is not sent anywhere.',
        options.debug ? stackOf(error) : [],
      );
    },
    warn(file, message, hints) {
      tell(`${nameOf(file)}: ${message}`, hints);
    },
    count(tally) {
      records += tally.records;
      speakerless += tally.speakerless;
    },
    finish(file) {
      if (listsFiles) files.push(file);
    },
    listsFiles,
    files,
    errors,
    outcome: () => ({
      bug,
      failed,
      condition: (options.exitStatus === true && records === 0) || (options.strict === true && speakerless > 0),
    }),
  };
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file.replaceAll('\n', '\\n'));
