import type { Anchor } from '../../document/anchor.js';
import type { CheckValues } from './check-values.js';
import type { ColorChoice } from '../paint.js';
import type { Format } from '../../render/formats.js';
import type { OffsetUnit } from '../../records.js';
import type { InputFormat } from '../input/format.js';

/** What the options of all commands come to; each is there when the user gave it. */
export interface OptionValues extends CheckValues {
  readonly kind?: readonly string[];
  readonly speaker?: string;
  readonly contains?: (text: string) => boolean;
  /** A pattern of words, as compromise reads it. */
  readonly match?: string;
  readonly minConfidence?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly top?: number;
  readonly minScore?: number;
  readonly unsourced?: boolean;
  readonly format?: Format;
  readonly json?: boolean;
  readonly output?: string;
  /** `true`: list the names. */
  readonly fields?: readonly string[] | true;
  readonly context?: boolean;
  readonly reasons?: boolean;
  readonly width?: number;
  readonly color?: ColorChoice;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
  readonly offsets?: OffsetUnit;
  readonly bom?: boolean;
  readonly csvSafe?: boolean;
  readonly filesFrom?: string;
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly idField?: string;
  readonly textField?: string;
  readonly dateField?: string;
  readonly date?: string;
  readonly anchor?: Anchor;
  readonly merge?: boolean;
  readonly exitStatus?: boolean;
  readonly strict?: boolean;
  /** How many threads may read. */
  readonly jobs?: number;
  readonly lineBuffered?: boolean;
  readonly debug?: boolean;
}

/** One option: how it is written, what it does, how its value is read. */
export interface Option {
  /** As commander reads it: `-f, --format <name>`. */
  readonly flags: string;
  readonly about: string;
  /** The name its value is kept under; default: its long flag. */
  readonly key?: string;
  /** The variable of the environment that gives it when the command line does not. */
  readonly env?: string;
  /** `before` is what the option came to so far, where it is given more than once. @throws UserError when the value will not do. */
  readonly parse?: (value: string, before?: unknown) => unknown;
}

export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}
