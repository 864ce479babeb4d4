import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { contentEnd } from '../content/content-end.js';
import { clauseOfNounEnd, complementOfNoun, quotedPhraseEnd } from '../cues/noun-cues.js';
import { phraseEndingAt } from '../syntax/noun-phrases.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isClause, isComma, isNominal, isPast } from '../syntax/words.js';

const C = WordClass;

export const speakerNounThat: AttributionRule = {
  id: 'speaker-noun-that',
  why: 'Somebody’s claim, warning or promise, then what it says.',
  examples: [
    { text: 'Lee left after Kim’s warning that the bridge is old.', gives: ['Kim', 'that the bridge is old'] },
    { text: 'He stood by his claim that the bridge is old.', gives: ['his', 'that the bridge is old'] },
    {
      text: 'Lee’s surprising remark on Friday that the bridge was “a heap of rust” angered voters.',
      gives: ['Lee', 'that the bridge was “a heap of rust”'],
    },
    {
      text: 'His promise to be “neutral” in the talks angered both sides.',
      gives: ['His', 'to be “neutral” in the talks'],
    },
    { text: 'Her call for “a total ban” on cars was ignored.', gives: ['Her', '“a total ban” on cars'] },
    { text: 'Lee denied a claim by two rivals that it is old.', gives: ['two rivals', 'that it is old'] },
    { text: 'Lee heard the warning from two rivals that it is old.', gives: ['two rivals', 'that it is old'] },
    { text: 'Lee scoffed at Kim’s claim that it is old.', gives: ['Kim', 'that it is old'] },
    { text: 'There was no reply to the union’s claim that it is old.', gives: ['the union', 'that it is old'] },
    { text: 'A warning by two rivals that it was old was ignored.', gives: ['two rivals', 'that it was old'] },
    { text: 'His main point was that it “does not work.”', gives: ['His', 'that it “does not work.”'] },
    { text: 'Kim’s late warning was that the bridge is old.', gives: ['Kim', 'that the bridge is old'] },
    {
      text: 'Kim’s claim that the bridge is old was denied by the board.',
      gives: ['Kim', 'that the bridge is old'],
    },
    {
      text: 'Kim’s claim that the bridge they built is old was denied.',
      gives: ['Kim', 'that the bridge they built is old'],
    },
    {
      text: 'Lee denied Kim’s claim that the bridge is old and will fall.',
      gives: ['Kim', 'that the bridge is old and will fall'],
    },
    { text: 'His promise to be there in May was kept.', gives: null },
    { text: 'Her remarks on the bridge that fell were short.', gives: null },
    { text: 'The claim that the bridge is old was denied.', gives: null },
  ],
  confidence: 0.6,
  kinds: ['noun'],
  takes: [],
  quoted: false,

  read(cue, site) {
    const owner = cue.subject;
    if (!owner) return null;
    const { k, sentence } = site;
    const complement = complementOfNoun(k, cue.at, site.end);
    if (!complement) return null;
    const { kind, first } = complement;
    const states = kind !== 'that' || isClause(k, first + 1, site.end);
    const whole = k.lower(owner.first) === "'s" ? ownerEndingAt(k, owner.first - 1, sentence, states) : owner;
    const mention = whole && behindVerb(k, whole);
    if (!mention) return null;
    const end = contentEnd(first, cue, site);
    if (kind !== 'that') return { content: [{ first, last: quotedPhraseEnd(k, first, end) ?? end }], mention };
    const phrase = Math.min(mention.first, phraseStart(k, cue.at, sentence.first));
    const last = clauseOfNounEnd(k, first, end, opensClause(k, phrase, sentence.first));
    return { content: [{ first, last }], mention };
  },
};

/** "Kim", "the union"; behind the last preposition where no phrase ends: "There was no response to | the union". */
function ownerEndingAt(k: Skeleton, last: number, bounds: TokenRange, states: boolean): TokenRange | null {
  const phrase = phraseEndingAt(k, last, bounds);
  if (phrase || !states) return phrase;
  for (let i = last; i > bounds.first && last - i < LONGEST_OWNER; i--)
    if (k.is(i, C.preposition)) return phraseEndingAt(k, last, { first: i + 1, last: bounds.last });
  return null;
}

const LONGEST_OWNER = 8;

/** "Critics scoffed at | Kim": whose claim it is begins behind a verb and its preposition. */
function behindVerb(k: Skeleton, { first, last }: TokenRange): TokenRange {
  for (let i = last - 2; i > first; i--)
    if (k.is(i, C.preposition) && isPast(k, i - 1) && !k.is(i - 2, C.determiner | C.preposition))
      return { first: i + 1, last };
  return { first, last };
}

/** "A late | warning": where the phrase of the noun begins. */
function phraseStart(k: Skeleton, noun: number, floor: number): number {
  let first = noun;
  while (first > floor && !k.is(first, C.determiner) && isNominal(k, first - 1)) first--;
  return first;
}

/** The noun with its owner opens its clause, so that a verb of its own follows. */
function opensClause(k: Skeleton, phrase: number, floor: number): boolean {
  const before = k.prev(phrase);
  return before < floor || isComma(k, before) || k.is(before, C.coordinator | C.subordinator);
}
