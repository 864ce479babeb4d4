import type { TokenRange } from '../../../document/paragraphs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { quotedContent } from '../content/quoted.js';
import type { Cue } from '../cues/cue.js';
import { subjectOfVerbBefore } from '../sources/inherited.js';
import { canSpeak } from '../sources/speakable.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import type { Skeleton, SkeletonSentence } from '../syntax/skeleton.js';
import { subjectOf } from '../syntax/subjects.js';
import { isDash, isFinite, lastInside } from '../syntax/words.js';

export const speakerColonQuotation: AttributionRule = {
  id: 'speaker-colon-quotation',
  why: 'A name or a sentence, a colon, then a quotation.',
  examples: [
    { text: 'Kim Min-ji: “We will appeal.”', gives: ['Kim Min-ji', 'We will appeal.'] },
    { text: 'Kim’s verdict: “We will appeal.”', gives: ['Kim', 'We will appeal.'] },
    { text: 'Kim was blunt: “We will appeal.”', gives: ['Kim', 'We will appeal.'] },
    { text: 'The price did not trouble Kim: “We will appeal.”', gives: ['Kim', 'We will appeal.'] },
    { text: 'Another, Kim Min-ji, 34, disagreed: “We will appeal.”', gives: ['Kim Min-ji', 'We will appeal.'] },
    { text: 'But Kim, of the board, disagrees: “We will appeal.”', gives: ['Kim', 'We will appeal.'] },
    { text: 'And from Mayor Kim Min-ji: “We will appeal.”', gives: ['Mayor Kim Min-ji', 'We will appeal.'] },
    { text: 'From Mayor Kim: “We will appeal.”', gives: ['Mayor Kim', 'We will appeal.'] },
    { text: 'From the desk of Mayor Kim: “We will appeal.”', gives: ['Mayor Kim', 'We will appeal.'] },
    { text: 'The day was far from Kim: “The Long Road.”', gives: null },
    { text: 'Kim was blunt: “Not a chance.”', gives: ['Kim', 'Not a chance.'] },
    { text: 'Kim has a favourite film: “The Long Road.”', gives: null },
  ],
  confidence: 0.7,
  kinds: ['colon'],
  takes: [],
  quoted: false,

  read(cue, site) {
    const { k, sentence, end } = site;
    const label = phraseStartingAt(k, sentence.first, { first: sentence.first, last: cue.first });
    const verb = subjectOfLastVerb(cue, site);
    const named = !verb && label?.last === cue.first;
    const mention = named ? ownerIn(k, label) : (verb ?? speakerBefore(cue, site) ?? label);
    if (!mention) return null;
    const quotation = k.quotationAt(cue.last);
    if (!quotation || (named && quotation.last < end && lastInside(k, quotation)?.kind !== 'stop'))
      return { content: [{ first: cue.last, last: end }], mention };
    if (!named && isTitle(k, { first: cue.last, last: quotation.last })) return null;
    return { content: quotedContent(cue.last, true, cue, site), mention };
  },
};

/** "But Kim, of the board, | disagrees:": a verb of any kind that nothing but the colon follows. */
function subjectOfLastVerb({ first }: Cue, { k, sentence }: Site): TokenRange | null {
  const verb = k.tokens[first - 1];
  if (verb?.kind !== 'word' || verb.capital || !/(?:[^su]s|[^e]ed)$/u.test(verb.lower)) return null;
  if (k.is(first - 1, WordClass.determiner | WordClass.pronoun)) return null;
  const subject = subjectOf(k, first - 1, sentence);
  const last = subject && k.tokens[subject.last - 1];
  return subject && (last?.capital || k.is(subject.first, WordClass['subject-pronoun'])) ? subject : null;
}

/** "Kim | 's verdict:", "His | reply:": it is the owner of the words who says them. */
function ownerIn(k: Skeleton, label: TokenRange): TokenRange {
  const { first, last } = label;
  if (k.tokens[last - 1]?.capital) return label;
  if (/^(?:his|her|their)$/u.test(k.lower(first))) return { first, last: first + 1 };
  for (let i = first + 1; i < last; i++) if (k.lower(i) === "'s") return { first, last: i };
  return label;
}

/** A name that stands alone behind a dash, who the sentence is about, or whom it ends with where that is a mere thing. */
function speakerBefore(cue: Cue, site: Site): TokenRange | null {
  const { k, sentence } = site;
  const floor = k.lower(sentence.first) === 'from' ? sentence.first + 1 : sentence.first;
  let first = cue.first;
  while (first > floor && k.tokens[first - 1]?.kind === 'word' && k.tokens[first - 1]?.capital) first--;
  const name = first > sentence.first && first < cue.first ? { first, last: cue.first } : null;
  if (name && (isDash(k, first - 1) || isSender(k, first, sentence))) return name;
  const subject = subjectOfVerbBefore(cue.first, site);
  const place = k.is(first - 1, WordClass.preposition);
  return name && !place && !(subject && canSpeak(k, subject)) ? name : subject;
}

/** "From Kim: “…”", "And from the desk of Mayor Kim: “…”": whose words come next. */
function isSender(k: Skeleton, name: number, { first }: SkeletonSentence): boolean {
  const from = k.is(first, WordClass.coordinator) ? first + 1 : first;
  const behind =
    k.lower(from + 1) === 'the' && DESKS.has(k.lower(from + 2)) && k.lower(from + 3) === 'of' ? from + 4 : from + 1;
  return k.lower(from) === 'from' && behind === name;
}

const DESKS = new Set(['desk', 'office', 'pen']);

/** A few words without a verb behind a sentence and a colon name a thing, all with capitals but the small ones. */
function isTitle(k: Skeleton, { first, last }: TokenRange): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    if (isFinite(k, i) || k.is(i, WordClass['subject-pronoun'])) return false;
    const token = k.tokens[i];
    if (token?.kind !== 'word') continue;
    if (!token.capital && k.classes[i] === 0) return false;
    words++;
  }
  return words <= FEW;
}

const FEW = 3;
