import type { ProblemFormat } from '../../render/problems/formats.js';

export const LEVELS = ['error', 'warn', 'note', 'off'] as const;
export const FAIL_ON = ['error', 'warn', 'note', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
export type RuleLevel = (typeof LEVELS)[number];

/** What the options of `check` come to; each is there when the user gave it. */
export interface CheckValues {
  readonly problemFormat?: ProblemFormat;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly rule?: Readonly<Record<string, RuleLevel>>;
  readonly listRules?: boolean;
  readonly explain?: string;
  readonly since?: string;
  readonly staged?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}
