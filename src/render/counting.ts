/** A count with its noun: `1 quote`, `3 people`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** `2 direct, 1 mixed`; what does not occur is left out. */
export const countedKinds = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${grouped(count)} ${kind}`)
    .join(', ');

/** A number with commas between groups of three digits, in no locale but this. */
export function grouped(value: number): string {
  const [whole = '', ...fraction] = String(Math.abs(value)).split('.');
  const digits = Array.from(whole, (digit, i) => (i > 0 && (whole.length - i) % 3 === 0 ? `,${digit}` : digit));
  return [`${value < 0 ? '-' : ''}${digits.join('')}`, ...fraction].join('.');
}
