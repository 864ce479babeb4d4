import type { ExitCode } from '../errors.js';
import type { Io } from '../io.js';
import type { OptionGroup, OptionValues } from '../options/option.js';

/** What the user typed after the command's name, checked. */
export interface Invocation {
  /** The command's name and what followed it, as written. */
  readonly command: string;
  readonly args: readonly string[];
  readonly paths: readonly string[];
  readonly options: OptionValues;
  readonly io: Io;
}

/** A command as data: the command line is read by it, and help, suggestions and README are made from it. */
export interface Command {
  readonly name: string;
  /** Its heading in `extract --help`. */
  readonly group: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, for its own help. */
  readonly about: string;
  readonly examples: readonly string[];
  /** What its help says of input; default: files, folders and standard input. */
  readonly reads?: string;
  readonly options: readonly OptionGroup[];
  /** How to call it when no file is given. */
  readonly callExamples: readonly string[];
  /** Whether these options leave nothing to be read, or say themselves what is. */
  readonly needsNoInput?: (options: OptionValues) => boolean;
  /** Loads what the work needs; help and errors come without it. */
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}
