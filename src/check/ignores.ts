import { overlaps, type Span } from '../text/span.js';
import type { Finding } from './rule.js';

export interface Ignores {
  covers(rule: string, at: Span): boolean;
  /** Comments that have kept nothing back so far, as far as the rules they name have run. */
  unused(ran: readonly string[]): Finding[];
}

interface Ignore {
  readonly comment: Span;
  readonly over: Span;
  readonly patterns: readonly string[];
}

const COMMENT = /<!--[ \t]{0,9}extract-(?<verb>ignore|disable|enable)(?<rules>[^<>\r\n]{0,400}?)-->/gu;

/**
 * Reads the comments that switch rules off: `extract-ignore` for the block that follows (or the line it stands in),
 * `extract-disable` until `extract-enable` or the end. Without a rule they hold for all.
 */
export function ignores(text: string): Ignores {
  const found: Ignore[] = [];
  const open: Ignore[] = [];
  const blankAfter = blankFinder(text);
  const close = (end: number): void => {
    for (const ignore of open.splice(0)) found.push({ ...ignore, over: { start: ignore.over.start, end } });
  };
  for (const match of text.matchAll(COMMENT)) {
    const comment = { start: match.index, end: match.index + match[0].length };
    const patterns = (match.groups?.['rules'] ?? '').split(/[\s,]+/u).filter((id) => id !== '' && id !== '--');
    const verb = match.groups?.['verb'];
    if (verb === 'enable') close(comment.start);
    else if (verb === 'disable') open.push({ comment, over: { start: comment.end, end: text.length }, patterns });
    else found.push({ comment, over: nextBlock(text, comment, blankAfter), patterns });
  }
  close(text.length);

  const used = new Set<Ignore>();
  return {
    covers(rule, at) {
      const hit = found.filter(({ over, patterns }) => overlaps(over, at) && matchesAny(rule, patterns));
      for (const ignore of hit) used.add(ignore);
      return hit.length > 0;
    },
    unused: (ran) =>
      found
        .filter(
          (ignore) => !used.has(ignore) && ignore.patterns.every((pattern) => ran.some((id) => matches(id, pattern))),
        )
        .map(({ comment, patterns }) => ({
          ...comment,
          message: `Nothing to ignore here${patterns.length ? ` for ${patterns.join(', ')}` : ''}.`,
        })),
  };
}

/** True when no pattern is given or one fits: an id, or `namespace/*`. */
export const matchesAny = (rule: string, patterns: readonly string[]): boolean =>
  patterns.length === 0 || patterns.some((pattern) => matches(rule, pattern));

export const matches = (rule: string, pattern: string): boolean =>
  pattern === '*' || pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)));

/** The rest of the comment's line and, when nothing else stands in that line, the block after it up to an empty line. */
function nextBlock(text: string, comment: Span, blankAfter: (offset: number) => number): Span {
  const lineEnd = text.slice(comment.end).search(/[\r\n]/u);
  const end = lineEnd < 0 ? text.length : comment.end + lineEnd;
  const lineStart = Math.max(text.lastIndexOf('\n', comment.start), text.lastIndexOf('\r', comment.start)) + 1;
  const alone = text.slice(lineStart, comment.start).trim() === '' && text.slice(comment.end, end).trim() === '';
  if (!alone) return { start: lineStart, end };
  const from = end + text.slice(end).search(/\S|$/u);
  return { start: from, end: blankAfter(from) };
}

/** Finds the next empty line; asked in the order of the text it reads the text once. */
function blankFinder(text: string): (offset: number) => number {
  const blank = /\r?\n[ \t]*\r?\n/gu;
  let known = -1;
  return (offset) => {
    if (known < offset) {
      blank.lastIndex = offset;
      known = blank.exec(text)?.index ?? text.length;
    }
    return known;
  };
}
