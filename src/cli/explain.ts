import { Exit, messageOf, stackOf, UserError, WriteError, type ExitCode } from './errors.js';
import type { Io } from './io.js';
import { say } from './talk.js';

export const isDebugging = (args: readonly string[], { env }: Pick<Io, 'env'>): boolean =>
  args.includes('--debug') || env['DEBUG'] === 'extract';

/** Says what went wrong, in the user's terms; where in the program only to those who ask. */
export function explain(error: unknown, args: readonly string[], io: Io): ExitCode {
  const { stderr } = io;
  const stack = isDebugging(args, io) ? stackOf(error) : [];
  if (error instanceof WriteError) {
    if (error.readerLeft) return Exit.done;
    say(stderr, error.message, stack);
    return Exit.failed;
  }
  if (error instanceof UserError) {
    say(stderr, error.message, [...error.hints, ...stack]);
    return Exit.failed;
  }
  const message = messageOf(error);
  say(stderr, `internal error: ${message}. Please report it with: extract --version; nothing is sent anywhere.`, stack);
  return Exit.bug;
}
