import { escapeControls } from '../../render/escape.js';
import type { Io } from '../io.js';
import type { OptionValues } from '../options/option.js';

/** Tells the one who waits at a terminal how far a long run is: one line on standard error, which is gone at the end. */
export interface Progress {
  readonly count: (file: string, characters: number, isNewText: boolean) => void;
  /** Writes a message where the line was; the line comes back below it. */
  readonly write: (message: string) => void;
  /** Takes the line away until more is counted: something else is written where it stands. */
  readonly clear: () => void;
  readonly end: () => void;
}

/** Milliseconds: a run that ends before needs no line, and nobody reads faster than it changes. */
const A_MOMENT = 1000;
const BETWEEN = 100;
const ERASE = '\r\u001b[2K';

/** Records that go to the terminal show by themselves how far a run is; findings may be far between. */
export async function openProgress(
  { stdout, stderr, env }: Io,
  { output, quiet = false, seldom = false }: Pick<OptionValues, 'output' | 'quiet'> & { readonly seldom?: boolean },
  now: () => number = () => performance.now(),
): Promise<Progress> {
  const showsItself = !seldom && output === undefined && stdout.isTTY === true;
  if (stderr.isTTY !== true || env['TERM'] === 'dumb' || quiet || showsItself) return without(stderr);
  const { wrap } = await import('../../render/width.js');
  let [texts, millions] = [0, 0];
  let next = now() + A_MOMENT;
  let line = '';
  const erase = (): void => {
    if (line !== '') stderr.write(ERASE);
  };
  const take = (): void => {
    erase();
    line = '';
  };
  return {
    count(file, characters, isNewText) {
      if (isNewText) texts++;
      millions += characters / 1e6;
      if (now() < next) return;
      next = now() + BETWEEN;
      const all = `${texts} ${texts === 1 ? 'text' : 'texts'}, ${millions.toFixed(1)} million characters: ${escapeControls(file)}`;
      erase();
      // A line that the terminal breaks could not be erased: what does not fit is left out.
      const [fitting] = wrap(all, columnsOf(stderr) - 1);
      line = all.slice(fitting?.start, fitting?.end);
      stderr.write(line);
    },
    write(message) {
      erase();
      stderr.write(message + line);
    },
    clear: take,
    end: take,
  };
}

/** Some terminals do not know their width and say 0. */
const columnsOf = ({ columns = 0 }: Io['stderr']): number => (columns > 0 ? columns : 80);

const without = (stderr: Io['stderr']): Progress => ({
  count: () => undefined,
  write: (message) => void stderr.write(message),
  clear: () => undefined,
  end: () => undefined,
});
