import data from './function-words.json' with { type: 'json' };

export type FunctionWordKind =
  'pronoun' | 'determiner' | 'preposition' | 'conjunction' | 'auxiliary' | 'adverb' | 'verb';

/** By their lower-case forms. */
export const functionWords: ReadonlyMap<string, FunctionWordKind> = new Map(
  data.entries.map((entry) => [entry.form, entry.kind as FunctionWordKind]),
);

/** The class of a word of grammar in lower case; undefined for every other word. */
export const functionWord = (lower: string): FunctionWordKind | undefined => functionWords.get(lower);
