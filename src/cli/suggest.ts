/** How many slips a word may have and still be meant: a third of its letters, at least one. */
const slips = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** Of two names equally near, the one that begins alike is meant. */
const OTHER_START = 0.5;

/** The name most likely meant; null when none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = slips(word) + 1;
  for (const name of names) {
    const other = name.toLowerCase();
    const found =
      distance(word.toLowerCase(), other) + (other.startsWith(word.slice(0, 1).toLowerCase()) ? 0 : OTHER_START);
    if (found < least) [best, least] = [name, found];
  }
  return best;
}

/** A sentence to put after a message; empty when nothing is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names);
  return name === null ? '' : ` Did you mean ${name}?`;
}

/** Letters put in, left out, changed, or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    older = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
