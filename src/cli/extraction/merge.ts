import { withShares } from '../../extract/shares.js';
import type { Speaker } from '../../records.js';
import { counted } from '../../render/counting.js';
import type { DocumentRecords } from '../../render/renderer.js';

/** Gathers the speakers of many documents: one row for those who are surely one and the same. */
export interface Merger {
  readonly add: (document: DocumentRecords) => void;
  readonly isWanted: () => boolean;
  /** All that was added, as one document. */
  readonly whole: () => DocumentRecords;
}

export function merger(): Merger {
  const rows = new Map<string, Speaker>();
  let [documents, sentences, words] = [0, 0, 0];
  return {
    add(document) {
      documents++;
      const size = document.size();
      sentences += size.sentences;
      words += size.words;
      for (const speaker of document.records.speakers ?? []) {
        const key = keyOf(speaker, documents);
        const known = rows.get(key);
        rows.set(
          key,
          known
            ? { ...sameSpeaker(known, speaker), documents: (known.documents ?? 1) + 1 }
            : { ...speaker, documents: 1 },
        );
      }
    },
    isWanted: () => documents > 0,
    whole: () => ({
      file: counted(documents, 'text'),
      date: null,
      size: () => ({ sentences, words }),
      records: { speakers: withShares([...rows.values()]) },
    }),
  };
}

/**
 * A named person of two names or more, or a named institution, is the same in every text; "Kim", "the ministry" and "a source" are
 * somebody else in each.
 */
function keyOf({ name, type, anonymous, id }: Speaker, document: number): string {
  const full = !anonymous && (type === 'organization' ? /^\p{Lu}/u : /^\p{Lu}\S* .*\p{Lu}/u).test(name);
  return full ? `${type} ${name.toLowerCase()}` : `${document} ${id}`;
}

/** Two records of one speaker as one; `a` is the earlier. */
export const sameSpeaker = (a: Speaker, b: Speaker): Speaker => ({
  ...a,
  aliases: [...new Set([...a.aliases, ...b.aliases])],
  role: a.role ?? b.role,
  organization: a.organization ?? b.organization,
  quotes: {
    direct: a.quotes.direct + b.quotes.direct,
    mixed: a.quotes.mixed + b.quotes.mixed,
    indirect: a.quotes.indirect + b.quotes.indirect,
  },
  words: a.words + b.words,
});
