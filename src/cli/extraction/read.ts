import { createDocument } from '../../document/document.js';
import { extract } from '../../extract/extract.js';
import type { RecordKind, Records } from '../../records.js';
import type { DocumentRecords } from '../../render/renderer.js';
import { convertSpans, offsetConverter } from '../../text/offsets.js';
import { UserError } from '../errors.js';
import type { InputDocument, Part } from '../input/format.js';
import type { OptionValues } from '../options/option.js';
import { best, choiceOf, type TextTest } from './choose.js';
import { withContext } from './context.js';
import { placedInWhole } from './place.js';

export interface ReadDocument extends DocumentRecords {
  readonly dateFrom: string | null;
  readonly part?: Part | undefined;
}

/** Makes the reader of documents that the options ask for: text in, chosen records out. */
export function documentReader(
  kinds: readonly RecordKind[],
  options: OptionValues,
  says: TextTest | null = null,
): (document: InputDocument, file: string) => ReadDocument {
  const { context = false, reasons = false, anchor, offsets = 'utf-16' } = options;
  return ({ text, prose, doc, date, part }, file) => {
    const found = extract(text, {
      only: kinds,
      file,
      prose,
      doc,
      date: options.date ?? date,
      anchor,
      explain: reasons,
      continues: part !== undefined && part.number > 1,
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
      if (convert) records = records.map((record) => convertSpans(record, convert));
      return part ? records.map((record) => placedInWhole(record, kind, part, offsets)) : records;
    };
    const { date: written, dateFrom, sentences: count, words } = found;
    const records = Object.fromEntries(kinds.map((kind) => [kind, finish(kind)]));
    return { file, doc, date: written, dateFrom, sentences: count, words, records, part };
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
