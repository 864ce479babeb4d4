import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const SETTINGS = [
  // V8 optimises a function once so many bytes of its code have run. Compiling ours at the default costs a run over some
  // megabytes a third of its time, and waiting longer costs a long run nothing (`npm run bench` shows both).
  '--interrupt-budget=800000',
  // So many bytes of called functions are compiled into their caller, all in all. With the default the same small functions are
  // compiled again in every caller, which costs more than calling them, in long runs too.
  '--max-inlined-bytecode-size-cumulative=200',
  // The heap may grow by half of what is in use, not to four times, so that a long run needs hardly more memory than a short one; it
  // is collected more often for that, which costs less than can be measured.
  // (Holding the space for young objects as small as it begins saves a few megabytes more and costs a fifth of the time.)
  '--heap-growing-percent=50',
] as const;

/** V8 releases that are known to have the settings; another would complain on stderr. */
const [OLDEST, NEWEST] = [11, 13];

const isKnown = (): boolean => {
  const release = Number.parseInt(process.versions.v8, 10);
  return release >= OLDEST && release <= NEWEST;
};

/** Sets V8 up for a run over many documents; worker threads are set up by it too. */
export function tuneEngine(): void {
  if (isKnown()) for (const setting of SETTINGS) setFlagsFromString(setting);
}

/** Bytes for young objects that hold all of a usual document, so that few of its objects are kept for old ones. */
const ROOM_FOR_YOUNG = 8 * 2 ** 20;
let mayGrow = true;

/**
 * Between two documents: the space for young objects grows no further once it has room enough. It would reach several times as much
 * in a long run, and save a twentieth of the time.
 */
export function holdYoungSpace(): void {
  if (!mayGrow) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young && young.space_size < ROOM_FOR_YOUNG) return;
  mayGrow = false;
  if (isKnown()) setFlagsFromString('--semi-space-growth-factor=1');
}
