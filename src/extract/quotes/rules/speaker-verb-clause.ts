import type { TokenRange } from '../../../document/paragraphs.js';
import { reportingForm } from '../../../lexicon/reporting-verbs.js';
import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { contentEnd } from '../content/content-end.js';
import { isHeld, relativeOf, withRelative } from '../content/relative-clauses.js';
import { takes, type Cue } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canFind, canSpeak } from '../sources/speakable.js';
import { complementAt } from '../syntax/complements.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { holdsFinite, holdsQuotation, isClause, isComma, isFinite } from '../syntax/words.js';

export const speakerVerbClause: AttributionRule = {
  id: 'speaker-verb-clause',
  why: 'A speaker, a reporting verb, then a clause without "that".',
  examples: [
    { text: 'Kim Min-ji said the bridge is safe.', gives: ['Kim Min-ji', 'the bridge is safe'] },
    { text: 'Kim visited the site and said it is safe, adding that it will open.', gives: ['Kim', 'it is safe'] },
    { text: 'The bridge, which Kim says is unsafe, will close.', gives: ['Kim', 'which … is unsafe'] },
    {
      text: 'If it rains, forecasters say the old bridge will close.',
      gives: ['forecasters', 'If it rains … the old bridge will close'],
    },
    { text: 'Kim said the mill was old but would not say when it closes.', gives: ['Kim', 'the mill was old'] },
    { text: 'The brewers insist they will stay.', gives: ['The brewers', 'they will stay'] },
    { text: 'A poll found the bridge has few friends.', gives: ['A poll', 'the bridge has few friends'] },
    {
      text: 'A poll found 54 percent of voters against the toll.',
      gives: ['A poll', '54 percent of voters against the toll'],
    },
    { text: 'One in three said it is old and one in four said it is new.', gives: ['One in three', 'it is old'] },
    { text: 'Kim warned the bridge carried heavy costs.', gives: ['Kim', 'the bridge carried heavy costs'] },
    { text: 'Kim said it would stay open, and she left the room.', gives: ['Kim', 'it would stay open'] },
    { text: 'Kim conceded the plan “had flaws.”', gives: ['Kim', 'the plan “had flaws.”'] },
    { text: 'Kim made it clear she would go.', gives: ['Kim', 'she would go'] },
    { text: 'Polls show voters are tired.', gives: ['Polls', 'voters are tired'] },
    { text: 'Kim thinks it should be a “test” of will.', gives: ['Kim', 'it should be a “test” of will'] },
    { text: 'Kim thinks it should be a test of will.', gives: null },
    { text: 'Kim Lee, the head of the board said on Monday it is safe.', gives: ['Kim Lee', 'it is safe'] },
    { text: 'Kim responded with a song her father wrote.', gives: null },
    { text: 'Officials said prices fell.', gives: ['Officials', 'prices fell'] },
    { text: 'The supporters’ trust claims the club is broke.', gives: ['The supporters’ trust', 'the club is broke'] },
    { text: 'The WHO said it would pay.', gives: ['The WHO', 'it would pay'] },
    { text: 'US officials said it would pay.', gives: ['US officials', 'it would pay'] },
    { text: 'Kim warned the dam could fail.', gives: ['Kim', 'the dam could fail'] },
    { text: 'The mill’s owner, Kim Lee said it is old.', gives: ['The mill’s owner, Kim Lee', 'it is old'] },
    { text: 'As the owner, Kim Lee said it is old.', gives: ['Kim Lee', 'it is old'] },
    { text: 'Rep. Kim Lee (D., Ohio), whose son left, said it is old.', gives: ['Rep. Kim Lee', 'it is old'] },
    { text: 'He later said it is old.', gives: ['He', 'it is old'] },
    { text: 'A spokesman later said it is old.', gives: ['A spokesman', 'it is old'] },
    { text: 'The judge, in denying the request, said it is late.', gives: ['The judge', 'it is late'] },
    { text: 'Lee, which last week said it is old, closed.', gives: ['which', 'it is old'] },
    {
      text: 'Kim said the rise, which it announced in May, was late.',
      gives: ['Kim', 'the rise, which it announced in May, was late'],
    },
    { text: 'Kim said no more.', gives: null },
    { text: "Macy's said the store would close.", gives: ["Macy's", 'the store would close'] },
    { text: 'Kim said on Monday.', gives: null },
    { text: 'He figures he has “seen worse.”', gives: ['He', 'he has “seen worse.”'] },
    {
      text: 'Kim of Lee & Co., a Salem forecasting firm, says prices will rise.',
      gives: ['Kim of Lee & Co.', 'prices will rise'],
    },
    {
      text: 'Lee Corp. said it earned $3 million, compared with $4 million a year earlier.',
      gives: ['Lee Corp.', 'it earned $3 million, compared with $4 million a year earlier'],
    },
    { text: 'Kim said by 2050, rents would double.', gives: ['Kim', 'by 2050, rents would double'] },
    { text: 'The plan on which Kim ruled was of the old board.', gives: null },
    { text: 'Lee fights the bid, which Kim says breaks two laws.', gives: ['Kim', 'which … breaks two laws'] },
    { text: 'The mill closed, she said.', gives: null },
    { text: 'Kim said 9 old mills closed, compared with 4 in Salem.', gives: ['Kim', '9 old mills closed'] },
  ],
  confidence: 0.85,
  kinds: ['finite', 'gerund', 'infinitive'],
  takes: ['clause', 'quotation', 'mind', 'finding'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    const behind = complementAt(k, cue.last, site.end);
    const { comma } = behind;
    const first = behind.kind === 'clause' ? behind.first : afterLeadIn(cue, behind.first, site);
    if (first === null) return null;
    const finds = !takes(cue, 'clause') && takes(cue, 'finding');
    const minds = !takes(cue, 'clause') && !finds && takes(cue, 'mind') && opensClause(k, first);
    const aloud = comma && takes(cue, 'quotation') && !site.cues.some(({ clause }) => clause === first);
    if (!(takes(cue, 'clause') || finds || minds || aloud)) return null;
    const says = cue.verb.verb === 'say';
    if (!says && (cue.kind === 'infinitive' || names(k, cue.last))) return null;
    const last = contentEnd(first, cue, site);
    if (minds && !holdsQuotation(k, first, last)) return null;
    const condition = conditionBefore(cue, last - first, site);
    const content = withRelative(k, cue, [...(condition ? [condition] : []), { first, last }]);
    const relative = relativeOf(k, cue) !== null;
    const opens = isFinite(k, first) || (relative && isHiddenVerb(k, first, last));
    const gap = opens && relative;
    // "the plan on which Kim ruled | was": the verb is of the clause around it.
    if (opens && !gap && cue.subject && isHeld(k, cue.subject.full - 1)) return null;
    if (NOT_OPENERS.has(k.lower(first))) return null;
    // "said prices fell", and no "said no more": of "say" a long complement needs no verb that is known.
    const counts = finds && isShare(k, first);
    if ((!says || last - first < MIN_CLAUSE) && !gap && !counts && !isClause(k, first, last)) return null;
    const mention = speakerOf(cue, site);
    const speaks = says || counts || k.is(first, WordClass['subject-pronoun']) || (mention && canSpeak(k, mention));
    if (!mention || !speaks || (finds && !canFind(k, mention))) return null;
    return { content, mention };
  },
};

/** "which Kim says | breaks the law": behind a relative pronoun a form in -s is the verb when no other follows. */
const isHiddenVerb = (k: Skeleton, first: number, last: number): boolean =>
  k.tokens[first]?.capital === false && /[^s]s$/u.test(k.lower(first)) && !holdsFinite(k, first + 1, last);

/** "thinks | the issue", and no "feels | free to", "sees | in Seoul". */
const opensClause = (k: Skeleton, i: number): boolean =>
  k.is(i, WordClass.determiner | WordClass['subject-pronoun']) || k.tokens[i]?.capital === true;

/** "responded to a claim", "agreed with Kim": the preposition names what it is about. */
const names = (k: Skeleton, i: number): boolean => /^(?:to|with|of|about)$/u.test(k.lower(i));

/** "found | 54 percent of voters against the toll": a share of people and what they hold need no verb. */
const isShare = (k: Skeleton, i: number): boolean =>
  /^(?:%|percent|per|in|out|of|thirds|quarters)$/u.test(k.lower(i + 1)) && k.tokens[i]?.kind === 'number';

/** "Kim said by 2050 | , rents would double": a phrase and its comma stand before the clause, and tell of it where they set a term. */
function afterLeadIn({ last, subject }: Cue, comma: number, { k, sentence, end }: Site): number | null {
  if (!isComma(k, comma) || comma === last || subject?.full !== sentence.first) return null;
  const first = comma + 1;
  const joins = k.is(first, WordClass.relative | WordClass.coordinator | WordClass.subordinator);
  if (joins || reportingForm(k.lower(first)) || !isClause(k, first, end)) return null;
  // ", citing the board", but ", rising rents would"
  if (k.lower(first).endsWith('ing') && (k.classes[first + 1] !== 0 || k.tokens[first + 1]?.capital)) return null;
  return /^(?:by|within)$/u.test(k.lower(last)) ? last : first;
}

const MIN_CLAUSE = 3;
/** Tokens of "If asked". */
const SHORT = 2;
const NOT_OPENERS = new Set(['than', 'as', 'when', 'because', 'until', 'while']);

/** "If it rains, | Kim says | it will close": a condition no longer than what hangs on it is the speaker's. */
function conditionBefore({ subject }: Cue, longest: number, { k, sentence, found }: Site): TokenRange | null {
  const { first } = sentence;
  if (!subject || !isComma(k, subject.full - 1) || !/^(?:if|unless)$/u.test(k.lower(first))) return null;
  const last = subject.full - 1;
  const taken = found.some(({ content }) => content.some((range) => range.first < last));
  return !taken && last - first > SHORT && last - first <= longest ? { first, last } : null;
}
