import type { Level } from '../../records.js';

const NAMES: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', note: 'note' };

/** "11 problems in 1 file: 2 errors, 8 warnings, 1 note", and where to read on. */
export function summary(counts: Readonly<Record<Level, number>>, documents: number, rule: string | null): string {
  const total = counts.error + counts.warn + counts.note;
  const files = plural(documents, 'text');
  if (total === 0 || rule === null) return `No problems in ${files}\n`;
  const levels = (['error', 'warn', 'note'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => plural(counts[level], NAMES[level]));
  const explain = `What a rule means: extract check --explain ${rule}`;
  return `\n${plural(total, 'problem')} in ${files}: ${levels.join(', ')}\n${explain}\n`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
