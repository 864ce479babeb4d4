import type { RecordKind, Records } from '../records.js';
import { WIDE, type Column } from './columns.js';
import { counted } from './counting.js';
import { escapeMarkdown } from './escape.js';
import type { DocumentRecords, Renderer, RenderEnv } from './renderer.js';
import { viewOf } from './views.js';

/** A heading and a pipe table for each document. */
export const markdown: Renderer = (env) => {
  const tallies = env.kinds.map((kind) => viewOf(kind).tally());
  let documents = 0;
  return {
    begin: () => '',
    document(document) {
      for (const tally of tallies) tally.add(document);
      const tables = env.kinds.flatMap((kind) => pipeTable(kind, document.records[kind] ?? [], env));
      return env.shield(`${documents++ > 0 ? '\n' : ''}${[title(document), ...tables].join('\n')}`);
    },
    end: () =>
      env.quiet || documents === 0 ? '' : `\n${tallies.map((tally) => `${capital(tally.sentence())}.\n`).join('\n')}`,
  };
};

function title({ file, doc, date, size }: DocumentRecords): string {
  const name = [file === '-' ? 'standard input' : file, ...(doc === undefined ? [] : [doc])]
    .map(escapeMarkdown)
    .join(' › ');
  const { sentences, words } = size();
  const parts = [...(date === null ? [] : [date]), `${counted(sentences, 'sentence')}, ${counted(words, 'word')}`];
  return `## ${name}\n\n${parts.join(' — ')}\n`;
}

function pipeTable<K extends RecordKind>(kind: K, records: readonly Records[K][], env: RenderEnv): readonly string[] {
  if (records.length === 0) return [];
  const view = viewOf(kind);
  const byName = new Map<string, Column<Records[K]>>(view.columns.map((column) => [column.name, column]));
  const names = env.fields ?? [...view.table.map(({ name }) => name), ...env.extra];
  const columns = names.flatMap((name) => byName.get(name) ?? []);
  const screen = { width: WIDE, ascii: env.ascii };
  const text = (column: Column<Records[K]>, record: Records[K]): string =>
    column.cell
      ? column
          .cell(record, screen)
          .map((piece) => piece.text)
          .join('')
      : String(column.value(record) ?? '');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    [
      env.kinds.length > 1 ? `### ${view.heading}\n\n` : '',
      row(columns.map(({ heading, name }) => heading ?? name.replaceAll('_', ' '))),
      row(columns.map(({ rightAligned }) => (rightAligned ? '--:' : '---'))),
      ...records.map((record) => row(columns.map((column) => escapeMarkdown(text(column, record))))),
    ].join(''),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
