import { createDocument } from '../../document/document.js';
import { countWords } from '../../document/tokens.js';
import { loadExtractors } from '../../extract/load.js';
import { placer } from '../../extract/placer.js';
import type { Quote, RecordKind, Records } from '../../records.js';
import type { DocumentRecords } from '../../render/renderer.js';
import { convertSpans, offsetConverter } from '../../text/offsets.js';
import { UserError } from '../errors.js';
import type { InputDocument, Part } from '../input/format.js';
import type { OptionValues } from '../options/option.js';
import { best } from './best.js';
import { type Choice, choiceOf, type TextTest } from './choose.js';
import { withContext } from './context.js';
import { placedInWhole } from './place.js';
import { withoutUnreadLines } from './unread-lines.js';

export interface ReadDocument extends DocumentRecords {
  readonly dateFrom: string | null;
  readonly part?: Part | undefined;
}

/** Makes the reader of documents that the options ask for: text in, chosen records out. */
export async function documentReader(
  kinds: readonly RecordKind[],
  options: OptionValues,
  says: TextTest | null = null,
): Promise<(document: InputDocument, file: string) => ReadDocument> {
  const { context = false, reasons = false, anchor, offsets = 'utf-16' } = options;
  const extractors = await loadExtractors(kinds, reasons);
  const choices = new Map<RecordKind, Choice | null>();
  for (const kind of kinds) choices.set(kind, await choiceOf(kind, options, says));
  return ({ text, prose, doc, date, part }, file) => {
    const continues = part !== undefined && part.number > 1;
    const found = createDocument(text, { date: options.date ?? date, anchor, prose, continues });
    const place = placer(found, file, doc);
    const sentences = context ? createDocument(text).sentences : [];
    const convert = offsets === 'utf-16' ? null : offsetConverter(text, offsets);
    const finish = <K extends RecordKind>(kind: K): readonly Records[K][] => {
      const choice = choices.get(kind);
      let records: readonly Records[K][] = extractors[kind]?.(found).map((record) => place<Records[K]>(record)) ?? [];
      if (prose !== undefined && kind === 'quotes') {
        records = records.map(
          (record) => withoutUnreadLines(record as unknown as Quote, text, prose) as unknown as typeof record,
        );
      }
      if (choice) records = records.filter(choice);
      if (kind === 'facts' && options.top !== undefined) records = best(records, options.top);
      if (context) records = records.map((record) => withContext(record, text, sentences));
      if (convert) records = records.map((record) => convertSpans(record, convert));
      return part ? records.map((record) => placedInWhole(record, kind, part, offsets)) : records;
    };
    const { date: written } = found;
    return {
      file,
      doc,
      date: written?.value ?? null,
      dateFrom: written?.from ?? null,
      size: () => ({ sentences: found.sentences.length, words: countWords(found.tokens) }),
      records: Object.fromEntries(kinds.map((kind) => [kind, finish(kind)])),
      part,
    };
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
