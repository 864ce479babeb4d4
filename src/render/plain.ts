import type { RecordKind, Records } from '../records.js';
import { flat } from './cells.js';
import type { Renderer, RenderEnv } from './renderer.js';
import { viewOf } from './views.js';

/** A record a line, never wrapped, with its place first as editors and grep know it: `article.txt:3:151: …`. */
export const plain: Renderer = (env) => ({
  begin: () => '',
  document: ({ records }) => env.kinds.map((kind) => lines(kind, records[kind] ?? [], env)).join(''),
  end: () => '',
});

const lines = <K extends RecordKind>(kind: K, records: readonly Records[K][], env: RenderEnv): string =>
  records
    .map((record) => {
      const place = [record.file, ...(record.doc === undefined ? [] : [record.doc]), record.line, record.column].join(
        ':',
      );
      const pieces = viewOf(kind)
        .line(record, env)
        .map(({ text, style }) => {
          const shielded = env.shield(flat(text));
          return style ? env.paint(style, shielded) : shielded;
        });
      return `${env.shield(flat(place))}: ${pieces.join('')}\n`;
    })
    .join('');
