const WIDTH = 80;
const LEAST_GAP = 2;

/** A name and, from column `from` on, what it is, wrapped to the width of the page. */
export function entry(name: string, about: string, from: number): string {
  const lines = [name.length + LEAST_GAP <= from ? name.padEnd(from) : name + ' '.repeat(LEAST_GAP)];
  let empty = true;
  for (const word of about.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = empty ? line + word : `${line} ${word}`;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(' '.repeat(from) + word);
    empty = false;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
