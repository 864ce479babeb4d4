/** What a column asks for, in columns of the screen. */
export interface Demand {
  /** Its widest cell on one line. */
  readonly liked: number;
  /** Its longest word. */
  readonly needed: number;
  readonly wraps: boolean;
}

/** No column is squeezed below this for the sake of its longest word. */
const LONGEST_KEPT_WORD = 16;
const LEAST = 4;

/** Up to here wrapping columns grow alike: enough for a word or a short name. */
const EQUAL_WIDTH = 14;

/**
 * Shares out `room` among columns: those that do not wrap get what they like, the others share the rest, nobody more than it
 * likes: equally at first, then where a cell takes the most lines. Null when not even the words have room.
 */
export function share(demands: readonly Demand[], room: number): readonly number[] | null {
  const widths = demands.map(({ liked, needed, wraps }) =>
    wraps ? Math.min(liked, Math.max(LEAST, Math.min(needed, LONGEST_KEPT_WORD))) : liked,
  );
  const isNeedier = (a: number, b: number): boolean => {
    const [width, other] = [widths[a] ?? 0, widths[b] ?? 0];
    if (width < EQUAL_WIDTH || other < EQUAL_WIDTH) return width < other;
    return (demands[a]?.liked ?? 0) / width > (demands[b]?.liked ?? 0) / other;
  };
  let left = room - sum(widths);
  if (left < 0) return null;
  for (;;) {
    const hungry = demands.flatMap(({ liked }, i) => (liked > (widths[i] ?? 0) ? [i] : []));
    if (hungry.length === 0 || left === 0) return widths;
    const neediest = hungry.reduce((a, b) => (isNeedier(b, a) ? b : a));
    widths[neediest] = (widths[neediest] ?? 0) + 1;
    left--;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
