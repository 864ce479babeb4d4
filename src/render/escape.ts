/**
 * Characters that act on a terminal or turn text around: C0 and C1 controls but tab and line feed, line and paragraph
 * separators, bidirectional marks, embeddings, overrides and isolates, and tag characters.
 */
const ACTING =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Shows characters that act on a terminal as `\uXXXX`, which is also how JSON spells them. */
export const escapeControls = (text: string): string =>
  text.replace(ACTING, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** One field of RFC 4180, in quotation marks only where it needs them. */
export const escapeCsv = (field: string): string =>
  /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** A field of tab-separated values as Miller and PostgreSQL read them: backslash, tab and line ends as escapes. */
export const escapeTsv = (field: string): string =>
  field.replace(/[\\\t\r\n]/gu, (character) => TSV_ESCAPES[character] ?? character);

const TSV_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\r': '\\r', '\n': '\\n' };

/** A spreadsheet takes a cell that begins so for a formula: some look behind white space, some read full-width signs. */
export const defuseFormula = (field: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(field) ? `'${field}` : field;

/** A cell of a Markdown table: no markup of the text is carried out, line ends become spaces. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~#&]/gu, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();
