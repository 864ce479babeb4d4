import { check, type CheckOptions } from '../../check/check.js';
import { createDocument } from '../../document/document.js';
import type { Problem } from '../../records.js';
import { lineIndex } from '../../text/lines.js';
import type { ReadDocument } from '../extraction/read.js';
import type { InputDocument } from '../input/format.js';

/** A text with its findings, as the readers of files hand it on. */
export interface CheckedText extends ReadDocument {
  readonly text: string;
  readonly prose?: string | undefined;
  readonly records: ReadDocument['records'] & { readonly problems: readonly Problem[] };
}

/** Checks one text. @throws RangeError when `date` is no day of the calendar. */
export function checkText(
  { text, prose, doc, date }: InputDocument,
  file: string,
  options: CheckOptions,
  wanted: (problem: Problem, lastLine: number) => boolean,
): CheckedText {
  const document = createDocument(text, { date, prose });
  const placeOf = lineIndex(text);
  const where = { file, ...(doc !== undefined && { doc }) };
  const problems = check(document, { ...options, prose })
    .map((problem) => ({ ...where, ...problem, ...placeOf(problem.start) }))
    .filter((problem) => wanted(problem, placeOf(problem.end).line));
  return {
    file,
    doc,
    text,
    prose,
    date: document.date?.value ?? null,
    dateFrom: document.date?.from ?? null,
    size: () => ({ sentences: document.sentences.length, words: document.tokens.length }),
    records: { problems },
  };
}
