/**
 * The records that every command, renderer and test speaks of.
 *
 * Offsets are UTF-16 code units into the decoded text, end exclusive; lines and columns count from 1. Fields are added within
 * `extract/1`, never renamed or retyped.
 */
import type { Span } from './text/span.js';

export type { Span } from './text/span.js';

/** A span together with the characters it covers: `article.slice(start, end) === text`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Where a record stands: in which file (and document of a corpus file), on which line, found by which rule, how surely. */
export interface Placed extends Span {
  readonly file: string;
  readonly doc?: string;
  /** Made from the kind, the normalised text and a counter for repeats, so it survives moves of paragraphs. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The sentence it stands in, where that was asked for. */
  readonly context?: string;
}

/** A record as an extractor makes it, before it is known which file and line it stands in. */
export type Unplaced<T extends Placed> = Omit<T, 'file' | 'doc' | 'line' | 'column'>;

export type QuoteKind = 'direct' | 'mixed' | 'indirect';
export type SpeakerType = 'person' | 'organization' | 'group' | 'document' | 'unknown';
/** How the mention at a quote leads to its speaker. */
export type MentionKind = 'named' | 'short-name' | 'pronoun' | 'description' | 'continued';

/** The speaker of one quote; `start`…`end` is the mention at this quote ("he", "Kim", "a spokesman for the ministry"). */
export interface QuoteSpeaker extends Span {
  readonly id: string;
  readonly asWritten: string;
  /** Resolved to the fullest form in the document. */
  readonly name: string;
  readonly how: MentionKind;
  readonly role: string | null;
  readonly organization: string | null;
  readonly type: SpeakerType;
  readonly anonymous: boolean;
}

/** `start`…`end` runs from the first segment's start to the last one's end; `text` is the segments joined by one space. */
export interface Quote extends Placed {
  /** All inside quotation marks, partly, or not at all. */
  readonly kind: QuoteKind;
  /** One or more: an interrupted quote is one record. */
  readonly segments: readonly TextSpan[];
  /** The verbatim pieces without their marks; empty for indirect quotes. */
  readonly quoted: readonly TextSpan[];
  readonly cue: TextSpan | null;
  readonly speaker: QuoteSpeaker | null;
  readonly addressee: string | null;
  /** When it was said, where the text says so: a TIMEX3 value. */
  readonly date: string | null;
  /** Why it is what it is; only when asked for. */
  readonly explanation?: Explanation;
}

/** Why a quote was found and why its speaker is who it is. */
export interface Explanation {
  /** The reason of the rule that found it. */
  readonly rule: string;
  /** Which way led from the mention to the speaker; null without a speaker. */
  readonly speaker: string | null;
  /** Whom a pronoun could have meant, the best first. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly name: string;
  readonly score: number;
  readonly because: readonly string[];
}

/** One person, institution or group that speaks in a document; `start`…`end` is the first mention. */
export interface Speaker extends Placed {
  readonly name: string;
  /** Other forms of the name, and descriptions, as written; no pronouns. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly organization: string | null;
  readonly type: SpeakerType;
  readonly anonymous: boolean;
  readonly quotes: { readonly direct: number; readonly mixed: number; readonly indirect: number };
  /** Words in all quotes of this speaker. */
  readonly words: number;
  /** These words as a part of all that are quoted: 0 to 1, to three digits. */
  readonly share: number;
  /** How many documents quote this speaker; only where speakers of several are merged. */
  readonly documents?: number;
  readonly mentions: readonly Span[];
}

export type NumberKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'ordinal'
  | 'rank'
  | 'fraction'
  | 'multiple'
  | 'ratio'
  | 'score'
  | 'age'
  | 'duration'
  | 'measure';
export type Approximation = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'up-to';

/** A figure: exactly one of `value`, `low` and `high`, or `values` is set, none for a vague amount ("hundreds"). */
export interface NumberFact extends Placed {
  readonly kind: NumberKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly values: readonly number[] | null;
  /** ISO 4217 for money, '%', 'pp', the singular noun counted, the unit as written in singular. */
  readonly unit: string | null;
  /** For measures: in the SI base or derived unit. */
  readonly si: { readonly value: number; readonly unit: string } | null;
  readonly approx: Approximation | null;
  /** How it changed; `level`: the figure is what it came to ("rose to 34%"), not by how much. */
  readonly change: {
    readonly direction: 'up' | 'down';
    readonly basis: string | null;
    readonly level: boolean;
  } | null;
  /** The denominator: "hour" in "$15 an hour". */
  readonly per: string | null;
  /** What is counted or measured, in the text's words. */
  readonly of: string | null;
  /** Resolved name of who says so. */
  readonly speaker: string | null;
  /** Id of the quote it stands in. */
  readonly quote: string | null;
  /** The date or period it holds for: a TIMEX3 value. */
  readonly date: string | null;
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface DateFact extends Placed {
  readonly type: DateType;
  /** TIMEX3: 2025-06, 2025-W52, P21Y, PAST_REF, XXXX-WXX-1; null when it cannot be told without a document date. */
  readonly value: string | null;
  /** First and last day of the resolved period, both inclusive, as YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: string;
  /** How it was resolved, in words. */
  readonly why: string;
  readonly warning: string | null;
}

/** A claim that can be checked: a sentence or clause with its figures, its time and its source. */
export interface Fact extends Placed {
  readonly claim: string;
  readonly subject: string | null;
  readonly measure: string | null;
  readonly source: string | null;
  readonly quote: string | null;
  /** Ids of the numbers and dates in the claim. */
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  /** The figures as they are written. */
  readonly figures: readonly string[];
  /** The first date of the claim: a TIMEX3 value. */
  readonly when: string | null;
  /** 0 to 1: how well it can be checked. */
  readonly score: number;
}

export type Level = 'error' | 'warn' | 'note';

/** A finding of `check`. */
export interface Problem extends Placed {
  readonly level: Level;
  readonly message: string;
  readonly related: readonly Span[];
  readonly fix: TextSpan | null;
  /** Stays the same when the finding moves within the file. */
  readonly fingerprint: string;
}

export interface FileInfo {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  readonly date: string | null;
  readonly dateFrom: string | null;
  readonly documents: number;
  readonly counts: Readonly<Record<string, number>>;
}

export interface InputError {
  readonly file: string;
  readonly doc?: string;
  readonly line?: number;
  readonly code: string;
  readonly message: string;
}

export type OffsetUnit = 'utf-16' | 'code-point' | 'byte';

/** What `--json` prints, whatever the number of files. */
export interface Output {
  readonly schema: 'extract/1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly offsets: OffsetUnit;
  readonly files: readonly FileInfo[];
  readonly quotes?: readonly Quote[];
  readonly speakers?: readonly Speaker[];
  readonly numbers?: readonly NumberFact[];
  readonly dates?: readonly DateFact[];
  readonly facts?: readonly Fact[];
  readonly problems?: readonly Problem[];
  readonly errors: readonly InputError[];
}

/** The record lists of an `Output` by the command that makes them. */
export interface Records {
  readonly quotes: Quote;
  readonly speakers: Speaker;
  readonly numbers: NumberFact;
  readonly dates: DateFact;
  readonly facts: Fact;
}
export type RecordKind = keyof Records;
