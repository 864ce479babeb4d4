import { createDocument } from '../../document/document.js';
import { extract } from '../../extract/extract.js';
import type { RecordKind, Records } from '../../records.js';
import type { DocumentRecords } from '../../render/renderer.js';
import { convertSpans, offsetConverter } from '../../text/offsets.js';
import { UserError } from '../errors.js';
import type { InputDocument } from '../input/format.js';
import type { OptionValues } from '../options/option.js';
import { best, choiceOf, type TextTest } from './choose.js';
import { withContext } from './context.js';

export interface ReadDocument extends DocumentRecords {
  readonly dateFrom: string | null;
}

/** Makes the reader of documents that the options ask for: text in, chosen records out. */
export function documentReader(
  kinds: readonly RecordKind[],
  options: OptionValues,
  says: TextTest | null = null,
): (document: InputDocument, file: string) => ReadDocument {
  const { context = false, reasons = false, anchor, offsets = 'utf-16' } = options;
  return ({ text, prose, doc, date }, file) => {
    const found = extract(text, {
      only: kinds,
      file,
      prose,
      doc,
      date: options.date ?? date,
      anchor,
      explain: reasons,
    });
    const lists: { readonly [K in RecordKind]?: readonly Records[K][] } = found;
    const sentences = context ? createDocument(text).sentences : [];
    const convert = offsets === 'utf-16' ? null : offsetConverter(text, offsets);
    const finish = <K extends RecordKind>(kind: K): readonly Records[K][] => {
      const choice = choiceOf(kind, options, says);
      let records: readonly Records[K][] = lists[kind] ?? [];
      if (choice) records = records.filter(choice);
      if (kind === 'facts' && options.top !== undefined) records = best(records, options.top);
      if (context) records = records.map((record) => withContext(record, text, sentences));
      return convert ? records.map((record) => convertSpans(record, convert)) : records;
    };
    const { date: written, dateFrom, sentences: count, words } = found;
    const records = Object.fromEntries(kinds.map((kind) => [kind, finish(kind)]));
    return { file, doc, date: written, dateFrom, sentences: count, words, records };
  };
}

/** What `--match` asks for; null without it. @throws UserError where the pattern is empty. */
export async function phraseTest({ match }: OptionValues): Promise<TextTest | null> {
  if (match === undefined) return null;
  if (match.trim() === '')
    throw new UserError('--match: no words given', "extract quotes article.txt --match '{raise} taxes'");
  const { phraseMatcher } = await import('../../nlp/compromise.js');
  return phraseMatcher(match);
}
