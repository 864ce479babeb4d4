import type { TokenRange } from '../../document/paragraphs.js';
import type { Complement } from '../../lexicon/reporting-verbs.js';
import type { Cue } from './cues/cue.js';
import type { CueKind } from './cues/verb-groups.js';
import type { Skeleton, SkeletonSentence } from './syntax/skeleton.js';

/** A piece of text traced to its speaker, before mentions are resolved. */
export interface Attribution {
  readonly rule: string;
  /** In the order of the text. */
  readonly content: TokenRange[];
  readonly mention: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly addressee: TokenRange | null;
  readonly confidence: number;
  /** The words are the speaker's own though no marks stand around them: a transcript. */
  readonly verbatim?: boolean;
}

/** What a rule may look at. */
export interface Site {
  readonly k: Skeleton;
  readonly sentence: SkeletonSentence;
  readonly cues: readonly Cue[];
  /** What rules have found before in this sentence, in the order of finding. */
  readonly found: readonly Attribution[];
  /** The end of the sentence without its stops. */
  readonly end: number;
}

export interface RuleExample {
  readonly text: string;
  /** The words of the speaker and what was said, segments joined by " … "; null where the rule must keep silent. */
  readonly gives: readonly [speaker: string | null, content: string] | null;
}

/** One way in which English ties words to a speaker. `read` answers for one cue of a sentence. */
export interface AttributionRule {
  readonly id: string;
  readonly why: string;
  readonly examples: readonly RuleExample[];
  /** The share of its answers with the right words and the right speaker, measured on news articles. */
  readonly confidence: number;
  /** The kinds of cue it can answer for. */
  readonly kinds: readonly CueKind[];
  /** What the verb of the cue has to take, at least one of these; none for a cue without a verb. */
  readonly takes: readonly Complement[];
  /** Nothing is found unless a quotation stands in the sentence or begins behind it. */
  readonly quoted: boolean;
  read(cue: Cue, site: Site): Found | null;
}

export type Found = Omit<Attribution, 'rule' | 'confidence' | 'content' | 'cue' | 'addressee'> & {
  readonly content: readonly TokenRange[];
  readonly addressee?: TokenRange;
  readonly cue?: TokenRange;
};
