/** What the process says when it ends; the only place that knows the numbers. */
export const Exit = { done: 0, condition: 1, failed: 2, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** What happened in a run; the gravest decides. */
export interface Outcome {
  /** Something of ours broke. */
  readonly bug: boolean;
  /** Not all of the work could be done. */
  readonly failed: boolean;
  /** What the caller asked to be told of is so. */
  readonly condition: boolean;
}

export const exitCode = ({ bug, failed, condition }: Outcome): ExitCode =>
  bug ? Exit.bug : failed ? Exit.failed : condition ? Exit.condition : Exit.done;

/** Anything the user can put right: a line that says what is wrong, and lines that say what to do about it. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hints: readonly string[];

  constructor(message: string, ...hints: readonly string[]) {
    super(message);
    this.hints = hints;
  }
}

/** The output cannot take more. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  /** The reader has left, as `head` does: no failure of ours. */
  readonly readerLeft: boolean;

  constructor(cause: unknown, where: string) {
    super(`cannot write ${where}: ${reason(cause)}`, { cause });
    this.readerLeft = codeOf(cause) === 'EPIPE';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EIO: 'input/output error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'part of the path is no folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

const fieldOf = (error: unknown, name: 'code' | 'message' | 'stack'): string | null => {
  const field: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : null;
  return typeof field === 'string' ? field : null;
};

/** The name of a system error: `ENOENT`; null for any other. */
export const codeOf = (error: unknown): string | null => fieldOf(error, 'code');

/** The file system or the network refused; anything else that is thrown is a mistake of ours. */
export const isSystemError = (error: unknown): boolean => /^E[A-Z0-9]+$/u.test(codeOf(error) ?? '');

export const messageOf = (error: unknown): string => fieldOf(error, 'message') ?? String(error);

/** Where in the program it broke, a line each. */
export const stackOf = (error: unknown): readonly string[] => fieldOf(error, 'stack')?.split('\n') ?? [];

/** A system error in words. */
export const reason = (error: unknown): string => REASONS[codeOf(error) ?? ''] ?? messageOf(error);
