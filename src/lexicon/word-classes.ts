import { reportingWords } from './reporting-verbs.js';
import data from './word-classes.json' with { type: 'json' };

/** Word classes as bits of one number, so that a word of several classes is looked up once. */
export const WordClass = {
  preposition: 1,
  determiner: 2,
  'subject-pronoun': 4,
  pronoun: 8,
  'object-pronoun': 16,
  auxiliary: 32,
  finite: 64,
  be: 128,
  have: 256,
  negation: 512,
  coordinator: 1024,
  subordinator: 2048,
  relative: 4096,
  complementizer: 8192,
  adverb: 16384,
  time: 32768,
} as const;

type ClassName = keyof typeof WordClass;

const classes = new Map<string, number>(
  data.entries.map(({ word, classes: names }) => [
    word,
    names.reduce((bits, name) => bits | WordClass[name as ClassName], 0),
  ]),
);

/** A bit above those of the classes: the word may tell of saying. */
export const MAY_REPORT = 65536;
for (const word of reportingWords) classes.set(word, (classes.get(word) ?? 0) | MAY_REPORT);

/** The classes of a lower-case word and `MAY_REPORT`, by one look. */
export const wordBits = (word: string): number => classes.get(word) ?? 0;

/** The classes of a lower-case word; 0 for nouns, verbs, adjectives and everything unknown. */
export const wordClasses = (word: string): number => wordBits(word) & (MAY_REPORT - 1);
