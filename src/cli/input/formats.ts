import { docx } from './docx.js';
import type { InputFormat } from './format.js';
import { html } from './html.js';
import { jsonLines } from './json-lines.js';
import { markdown } from './markdown.js';
import { pdf } from './pdf.js';
import { plainText } from './plain-text.js';

/** Any file that no other format claims is read as the first. */
export const INPUT_FORMATS: readonly [InputFormat, ...InputFormat[]] = [
  plainText,
  jsonLines,
  markdown,
  html,
  docx,
  pdf,
];

export function formatOf(path: string): InputFormat {
  const name = path.toLowerCase();
  const named = INPUT_FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
  return named ?? INPUT_FORMATS[0];
}
