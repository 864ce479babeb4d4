import type { FileInfo, InputError } from '../records.js';
import type { DocumentRecords, Renderer } from './renderer.js';

/**
 * One object, one record a line. The list of the first kind goes out as it is made; the other kinds have to wait for its end,
 * as text, for an object holds its lists one after the other.
 */
export const json: Renderer = ({ kinds, shield, offsets, tool }) => {
  const [first, ...later] = kinds.map((kind) => ({ kind, pieces: [] as string[], count: 0 }));

  const items = (list: NonNullable<typeof first>, { records }: DocumentRecords): string =>
    (records[list.kind] ?? [])
      .map((record) => `${list.count++ === 0 ? '\n' : ',\n'}    ${JSON.stringify(record)}`)
      .join('');
  const listEnd = (count: number): string => (count === 0 ? ']' : '\n  ]');

  return {
    begin: () =>
      `{\n  "schema": "extract/1",\n  "tool": ${JSON.stringify(tool)},\n  "offsets": ${JSON.stringify(offsets)},\n` +
      (first ? `  "${first.kind}": [` : ''),
    document(document) {
      for (const list of later) list.pieces.push(items(list, document));
      return first ? shield(items(first, document)) : '';
    },
    end(files, errors) {
      const lists = [
        ...(first ? [`${listEnd(first.count)},\n`] : []),
        ...later.map(({ kind, pieces, count }) => `  "${kind}": [${pieces.join('')}${listEnd(count)},\n`),
        `  "files": ${listOf(files)},\n`,
        `  "errors": ${listOf(errors)}\n}\n`,
      ];
      return shield(lists.join(''));
    },
  };
};

const listOf = (items: readonly (FileInfo | InputError)[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
