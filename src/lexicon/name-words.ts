import data from './name-words.json' with { type: 'json' };

/** "Texas-based Ann Roe": an attribute before a name and no part of it, in lower case. */
export const isCompoundAttribute = (lower: string): boolean => lower.includes('-') && ATTRIBUTE.test(lower);
const ATTRIBUTE =
  /-(?:based|born|winner|winning|nominated|led|backed|educated|owned|style|era|elect|area|trained|affiliated|linked|funded|controlled|turned)$/u;

export type NameWordKind = 'particle' | 'suffix' | 'company' | 'calendar' | 'attribute';

/** By their lower-case forms. */
export const nameWords: ReadonlyMap<string, NameWordKind> = new Map(
  data.entries.map((entry) => [entry.form, entry.kind as NameWordKind]),
);

/** What a word in lower case does in a name: "van" a particle, "jr." a suffix, "corp." the ending of a company. */
export const nameWord = (lower: string): NameWordKind | undefined => nameWords.get(lower);
