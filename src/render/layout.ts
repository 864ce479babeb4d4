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

/**
 * Shares out `room` among columns: those that do not wrap get what they like, the others share the rest, nobody more than it
 * likes. Null when not even the words have room.
 */
export function share(demands: readonly Demand[], room: number): readonly number[] | null {
  const widths = demands.map(({ liked, needed, wraps }) =>
    wraps ? Math.min(liked, Math.max(LEAST, Math.min(needed, LONGEST_KEPT_WORD))) : liked,
  );
  let left = room - sum(widths);
  if (left < 0) return null;
  for (;;) {
    const hungry = demands.flatMap(({ liked }, i) => (liked > (widths[i] ?? 0) ? [i] : []));
    if (hungry.length === 0 || left === 0) return widths;
    const least = Math.min(...hungry.map((i) => widths[i] ?? 0));
    const poorest = hungry.filter((i) => widths[i] === least);
    const given = poorest.slice(0, left);
    for (const i of given) widths[i] = least + 1;
    left -= given.length;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
