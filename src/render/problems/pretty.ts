import stringWidth from 'string-width';

import type { Level, Problem } from '../../records.js';
import type { Span } from '../../text/span.js';
import type { CheckedDocument, ProblemEnv, ProblemRenderer } from './renderer.js';
import { summary } from './summary.js';

const INDENT = '         ';
const MIN_EXCERPT = 20;
const STYLE = { error: 'error', warn: 'warning', note: 'note' } as const;

/** For people: each finding with the words it is about, marked; findings that say the same stand together. */
export const pretty: ProblemRenderer = (env) => {
  const counts: Record<Level, number> = { error: 0, warn: 0, note: 0 };
  let documents = 0;
  let lastRule: string | null = null;
  return {
    begin: () => '',
    document(checked) {
      documents++;
      for (const { level, rule } of checked.problems) {
        counts[level]++;
        lastRule = rule;
      }
      return checked.problems.length ? block(checked, env) : '';
    },
    end: () => (env.quiet ? '' : summary(counts, documents, lastRule)),
  };
};

function block({ file, doc, text, problems }: CheckedDocument, env: ProblemEnv): string {
  const head = env.paint('name', env.shield(doc === undefined ? file : `${file} ${doc}`));
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.level} ${problem.rule} ${problem.message}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return `\n${head}\n${[...groups.values()].map((alike) => finding(alike, text, env)).join('')}`;
}

function finding([first, ...others]: readonly Problem[], text: string, env: ProblemEnv): string {
  if (!first) return '';
  const times = others.length ? ` — ${others.length + 1} times` : '';
  const head = `  ${env.paint('dim', place(first).padEnd(5))}  ${env.paint(STYLE[first.level], first.level.padEnd(5))}  ${first.rule}${times}\n`;
  const all =
    others.length && first.fix ? ` Fix all ${others.length + 1} with --fix.` : first.fix ? ' Fix it with --fix.' : '';
  const message = wrap(`${env.shield(first.message)}${all}`, env.width - INDENT.length);
  const also = others.length ? wrap(`also at ${others.map(place).join(', ')}`, env.width - INDENT.length) : [];
  const marked = excerpt(text, first, env);
  return head + [...message, ...marked, ...also].map((part) => `${INDENT}${part}\n`).join('');
}

const place = ({ line, column }: Problem): string => `${line}:${column}`;

/** The words around a finding in one line, and under them marks for it and for what belongs to it. */
function excerpt(text: string, problem: Problem, env: ProblemEnv): readonly string[] {
  const room = Math.max(MIN_EXCERPT, env.width - INDENT.length - 6);
  const before = Math.max(0, Math.floor((room - (problem.end - problem.start)) / 2));
  const lineStart = problem.start - problem.column + 1;
  const from = wordStart(text, Math.max(lineStart, problem.start - before), problem.start);
  const lineBreak = text.slice(problem.start, from + room + 1).search(/[\r\n]/u);
  const lineEnd = lineBreak < 0 ? from + room : problem.start + Math.max(1, lineBreak);
  const to = Math.min(text.length, lineEnd);
  const lead = from > lineStart ? '… ' : '';
  const tail = lineBreak < 0 && to < text.length ? ' …' : '';
  const shown = env.shield(text.slice(from, to)).replace(/\s/gu, ' ');
  const marks = [problem, ...problem.related].filter((span) => span.start < to && span.end > from);
  return [
    `${env.paint('dim', '│')} ${lead}${shown}${tail}`,
    `${env.paint('dim', '│')} ${underline(text, { start: from, end: to }, lead.length, marks, env)}`,
  ];
}

function underline(text: string, { start, end }: Span, lead: number, spans: readonly Span[], env: ProblemEnv): string {
  let line = '';
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const at = lead + stringWidth(env.shield(text.slice(start, Math.max(start, span.start))));
    const length = stringWidth(env.shield(text.slice(Math.max(start, span.start), Math.min(end, span.end))));
    line = line.padEnd(at) + '~'.repeat(Math.max(1, length - Math.max(0, line.length - at)));
  }
  return env.paint('dim', line);
}

/** Not in the middle of a word, where one begins soon. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0 || /\s/u.test(text[from - 1] ?? '')) return from;
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && stringWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
