import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { matterEnd } from '../content/matter-end.js';
import { isNegated, takes, type Cue } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canSpeak } from '../sources/speakable.js';
import { complementAt } from '../syntax/complements.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { isFinite, isNominal } from '../syntax/words.js';

const C = WordClass;

export const speakerVerbMatter: AttributionRule = {
  id: 'speaker-verb-matter',
  why: 'A speaker, a reporting verb, and what it is about as a noun phrase.',
  examples: [
    { text: 'Kim announced the closure of the bridge.', gives: ['Kim', 'the closure of the bridge'] },
    { text: 'Kim announced the end of the work: “It is late,” he said.', gives: ['Kim', 'the end of the work'] },
    { text: 'Kim accused the firm of lying for years.', gives: ['Kim', 'the firm of lying for years'] },
    { text: 'Kim added three trucks to the fleet.', gives: null },
    { text: 'Kim did not mention the cost of the bridge.', gives: null },
    {
      text: 'Kim announced longer hours, higher wages and a new shift.',
      gives: ['Kim', 'longer hours, higher wages and a new shift'],
    },
    { text: 'Kim proposed closing two lanes, but the drivers refused.', gives: ['Kim', 'closing two lanes'] },
    { text: 'Kim Corp. reported a third-quarter loss of $3 million in May.', gives: null },
    { text: 'Kim reported the loss of the trucks in May.', gives: ['Kim', 'the loss of the trucks in May'] },
    { text: 'Kim recalls telling Lee: “It is old.”', gives: null },
    { text: 'Kim kept repeating himself in the debate.', gives: null },
  ],
  confidence: 0.7,
  kinds: ['finite', 'gerund'],
  takes: ['noun'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    if (isNegated(k, cue)) return null;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'clause' || k.is(first, C.subordinator) || k.lower(first) === 'anonymity') return null;
    // `recalls telling Lee: “…”`: what was told is said, not that it was.
    if (site.cues.some((other) => other.at === first && other.kind === 'gerund' && takesWords(other))) return null;
    if (k.is(first, C.preposition) && !QUANTITY.has(k.lower(first))) return null;
    if (/sel(?:f|ves)$/u.test(k.lower(first)) || (k.lower(first) === 'it' && k.lower(first + 1) !== 'as')) return null;
    if (cue.verb.verb === 'report' && isAccount(k, first)) return null;
    const last = matterEnd(first, cue, site);
    const mention = speakerOf(cue, site);
    return mention && canSpeak(k, mention) && last - first >= MIN_CLAUSE
      ? { content: [{ first, last }], mention }
      : null;
  },
};

const takesWords = (cue: Cue): boolean => takes(cue, 'clause') || takes(cue, 'listener');

/** "reported a loss of $3 million", "reports third-quarter net income": what a company keeps books of, and no word of anybody. */
function isAccount(k: Skeleton, first: number): boolean {
  let last = first;
  while (last - first < LONGEST && isNominal(k, last + 1) && !isFinite(k, last + 1)) last++;
  const sum = k.lower(last + 1) !== 'of' || k.tokens[last + 2]?.text === '$' || k.tokens[last + 2]?.kind === 'number';
  return sum && ACCOUNTS.has(k.lower(last));
}

const LONGEST = 8;
const ACCOUNTS = new Set([
  'earnings',
  'income',
  'loss',
  'losses',
  'net',
  'profit',
  'profits',
  'results',
  'revenue',
  'revenues',
  'sales',
]);

const MIN_CLAUSE = 3;
/** "at least 20", "about half": a preposition that opens a noun phrase. */
const QUANTITY = new Set(['about', 'around', 'at', 'between', 'over', 'under', 'up']);
