import type { RecordKind, Records } from '../records.js';
import type { Column, Value } from './columns.js';
import { defuseFormula, escapeCsv, escapeTsv } from './escape.js';
import type { RenderEnv, Renderer } from './renderer.js';
import { RECORD_TYPES } from './record-types.js';
import { fieldNames, viewOf } from './views.js';

/** RFC 4180 with line feeds. */
export const csv: Renderer = (env) => separated(env, ',', escapeCsv);

export const tsv: Renderer = (env) => separated(env, '\t', escapeTsv);

/** Several kinds share one table: all their columns after `record`, those that a kind lacks left empty. */
function separated(env: RenderEnv, separator: string, escape: (field: string) => string): ReturnType<Renderer> {
  const names = env.fields ?? usual(env);
  const mixed = env.kinds.length > 1;
  const row = (values: readonly Value[]): string => `${values.map(field).join(separator)}\n`;
  const field = (value: Value): string => {
    if (value === null) return '';
    if (typeof value !== 'string') return String(value);
    return escape(env.defuseFormulas ? defuseFormula(value) : value);
  };
  const rowsOf = <K extends RecordKind>(kind: K, records: readonly Records[K][]): string => {
    const type = RECORD_TYPES[kind];
    const { columns } = viewOf(kind);
    const byName = new Map<string, Column<Records[K]>>(columns.map((column) => [column.name, column]));
    const picked = names.map((name) => byName.get(name));
    return records
      .map((record) => row([...(mixed ? [type] : []), ...picked.map((column) => column?.value(record) ?? null)]))
      .join('');
  };
  return {
    begin: () => (env.byteOrderMark ? '\ufeff' : '') + row([...(mixed ? ['record'] : []), ...names]),
    document: ({ records }) => env.shield(env.kinds.map((kind) => rowsOf(kind, records[kind] ?? [])).join('')),
    end: () => '',
  };
}

function usual({ kinds, extra }: RenderEnv): readonly string[] {
  const derived = new Set(
    kinds.flatMap((kind) => viewOf(kind).columns.flatMap(({ name, derived: also }) => (also ? [name] : []))),
  );
  return fieldNames(kinds).filter((name) => !derived.has(name) || extra.includes(name));
}
