import Table from 'cli-table3';
import type { RecordKind, Records } from '../records.js';
import { cell, linesOf, roomOf, type Cell, type Line } from './cells.js';
import type { Column } from './columns.js';
import { counted } from './counting.js';
import { share } from './layout.js';
import type { DocumentRecords, Renderer, RenderEnv } from './renderer.js';
import { viewOf } from './views.js';

/** Screens narrower than this get a block a record. */
const NARROW = 60;
const GAP = 2;
const MARGIN = 1;

interface Shown {
  readonly heading: string;
  readonly wraps: boolean;
  readonly rightAligned: boolean;
  readonly cells: readonly Cell[];
}

/** For people: a title and a table for each document, a sentence at the end. */
export const table: Renderer = (env) => {
  const tallies = env.kinds.map((kind) => viewOf(kind).tally());
  let documents = 0;
  return {
    begin: () => '',
    document(document) {
      for (const tally of tallies) tally.add(document);
      const parts = env.kinds.flatMap((kind) => section(kind, document.records[kind] ?? [], env));
      const text = [title(document, env), ...parts].join('\n\n');
      return `${documents++ > 0 ? '\n' : ''}${text}\n`;
    },
    end() {
      if (env.quiet || documents === 0) return '';
      const where = documents > 1 ? ` (${counted(documents, 'text')})` : '';
      return `\n${tallies.map((tally) => `${paragraph(tally.sentence() + where, env)}\n`).join('')}`;
    },
  };
};

function title({ file, doc, date, size }: DocumentRecords, env: RenderEnv): string {
  const name = file === '-' ? 'standard input' : file;
  const { sentences, words } = size();
  const parts = [
    doc === undefined ? name : `${name} ${env.ascii ? '>' : '›'} ${doc}`,
    ...(date === null ? [] : [dayInWords(date)]),
    `${counted(sentences, 'sentence')}, ${counted(words, 'word')}`,
  ];
  return paragraph(parts.join(env.ascii ? ' - ' : ' — '), env);
}

const paragraph = (text: string, env: RenderEnv): string =>
  linesOf(cell([{ text }], env), env.width, env)
    .map(({ painted }) => painted)
    .join('\n');

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${day.slice(0, 4)}`;
}

function section<K extends RecordKind>(kind: K, records: readonly Records[K][], env: RenderEnv): string[] {
  if (records.length === 0) return [];
  const columns = shownColumns(kind, records, env);
  const drawn =
    (env.width < NARROW ? null : grid(columns, records.length, env)) ?? blocks(columns, records.length, env);
  return env.kinds.length > 1 ? [`${viewOf(kind).heading}\n${drawn}`] : [drawn];
}

function shownColumns<K extends RecordKind>(kind: K, records: readonly Records[K][], env: RenderEnv): readonly Shown[] {
  const view = viewOf(kind);
  const byName = new Map<string, Column<Records[K]>>(view.columns.map((column) => [column.name, column]));
  const usual = view.table.filter(({ from = 0 }) => env.width >= from).map(({ name }) => name);
  const names = env.fields ?? [...usual, ...env.extra];
  const shown = names.flatMap((name): Shown[] => {
    const column = byName.get(name);
    if (!column) return [];
    const pieces = column.cell ?? ((record) => [{ text: String(column.value(record) ?? '') }]);
    return [
      {
        heading: column.heading ?? name,
        wraps: column.wraps ?? false,
        rightAligned: column.rightAligned ?? false,
        cells: records.map((record) => cell(pieces(record, env), env)),
      },
    ];
  });
  const number: Shown = {
    heading: '#',
    wraps: false,
    rightAligned: true,
    cells: records.map((_, i) => ({ text: String(i + 1), styles: [] })),
  };
  if (env.fields !== null) return shown;
  const filled = shown.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  return view.numbered ? [number, ...filled] : filled;
}

function blocks(columns: readonly Shown[], count: number, env: RenderEnv): string {
  const block = (i: number): string =>
    columns
      .filter(({ cells }) => cells[i]?.text !== '')
      .map(({ heading, cells }) => {
        const { text = '', styles = [] } = cells[i] ?? {};
        const label = `${heading}: `;
        const shifted = styles.map((span) => ({
          ...span,
          start: span.start + label.length,
          end: span.end + label.length,
        }));
        const entry = { text: label + text.replaceAll('\n', ', '), styles: shifted };
        const [first, ...rest] = linesOf(entry, env.width - GAP, env).map(({ painted }) => painted);
        return [first, ...rest.map((line) => ' '.repeat(GAP) + line)].join('\n');
      })
      .join('\n');
  return Array.from({ length: count }, (_, i) => block(i)).join('\n\n');
}

/** Null when the columns have no room beside each other. */
function grid(columns: readonly Shown[], count: number, env: RenderEnv): string | null {
  const demands = columns.map(({ heading, wraps, cells }) => {
    const rooms = [{ text: heading, styles: [] }, ...cells].map(roomOf);
    return {
      wraps,
      liked: rooms.reduce((most, { liked }) => Math.max(most, liked), 0),
      needed: rooms.reduce((most, { needed }) => Math.max(most, needed), 0),
    };
  });
  const widths = share(demands, env.width - MARGIN - GAP * (columns.length - 1));
  if (!widths) return null;

  const rule = env.ascii ? '-' : '─';
  const asLines = (at: Cell, i: number): readonly Line[] => linesOf(at, widths[i] ?? 0, env);
  const head = columns.map(({ heading }, i) => asLines({ text: heading, styles: [] }, i));
  const line = widths.map((width) => [{ columns: width, painted: rule.repeat(width) }]);
  const rows = Array.from({ length: count }, (_, r) =>
    columns.map(({ cells }, i) => asLines(cells[r] ?? { text: '', styles: [] }, i)),
  );
  const wrapped = rows.filter((row) => row.some((lines) => lines.length > 1)).length;
  const apart = wrapped * 2 > rows.length ? [[]] : [];
  const spaced = rows.flatMap((row, r) => (r === 0 ? [row] : [...apart, row]));
  const lines = [head, line, ...spaced].flatMap((row) => {
    const height = Math.max(1, ...row.map((cellLines) => cellLines.length));
    return Array.from({ length: height }, (_, i) => widths.map((_width, column) => row[column]?.[i]));
  });
  const batches = Array.from({ length: Math.ceil(lines.length / BATCH) }, (_, i) =>
    lines.slice(i * BATCH, (i + 1) * BATCH),
  );
  return batches.flatMap((batch) => draw(batch, widths, columns)).join('\n');
}

/** Lines laid out at a time: the time of cli-table3 grows with their square. */
const BATCH = 32;

const BORDERLESS = Object.fromEntries(
  'top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right,left,left-mid,mid,mid-mid,right,right-mid,middle'
    .split(',')
    .map((name) => [name, '']),
);

/** A private-use character: one column wide to cli-table3, whatever will stand there. */
const STAND_IN = '\ue000';

/**
 * cli-table3 measures text by an older edition of Unicode and cuts what it finds too long. So it lays out stand-ins of the width
 * that we measured, and the text, painted, is put in their place afterwards, in reading order.
 */
function draw(
  lines: readonly (readonly (Line | undefined)[])[],
  widths: readonly number[],
  columns: readonly Shown[],
): readonly string[] {
  const layout = new Table({
    chars: { ...BORDERLESS, middle: ' '.repeat(GAP) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: columns.map(({ rightAligned }) => (rightAligned ? 'right' : 'left')),
  });
  const waiting: string[] = [];
  for (const line of lines) {
    waiting.push(...line.flatMap((part) => part?.painted ?? []));
    layout.push(line.map((part) => STAND_IN.repeat(part?.columns ?? 0)));
  }
  let next = 0;
  return layout
    .toString()
    .split('\n')
    .map((line) => line.replace(/\ue000+/gu, () => waiting[next++] ?? ''))
    .map((line) => withoutTrailingSpaces(' '.repeat(MARGIN) + line));
}

function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (line.endsWith(' ', end)) end--;
  return line.slice(0, end);
}
