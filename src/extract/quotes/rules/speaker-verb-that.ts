import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule } from '../attribution.js';
import { contentEnd } from '../content/content-end.js';
import { isAloud, takes, type Cue } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canFind } from '../sources/speakable.js';
import { complementAt } from '../syntax/complements.js';
import type { Skeleton } from '../syntax/skeleton.js';
import { holdsQuotation, isFinite } from '../syntax/words.js';

const C = WordClass;

export const speakerVerbThat: AttributionRule = {
  id: 'speaker-verb-that',
  why: 'A speaker, a reporting verb, then a clause with "that", "whether" or a question word.',
  examples: [
    { text: 'Adding that he felt “rather foolish,” Kim left.', gives: ['Kim', 'that he felt “rather foolish,”'] },
    { text: 'Claiming that it was “stolen,” Kim refused to go.', gives: ['Kim', 'that it was “stolen,”'] },
    { text: 'Kim said by telephone from Rome that it is safe.', gives: ['Kim', 'that it is safe'] },
    { text: 'Kim Min-ji said on Monday that the bridge is safe.', gives: ['Kim Min-ji', 'that the bridge is safe'] },
    { text: 'Kim wrote that it is late and predicted that rents would rise.', gives: ['Kim', 'that it is late'] },
    { text: 'Kim left, adding that it was old, and told Lee to go.', gives: ['Kim', 'that it was old'] },
    { text: 'Kim, an engineer, asked whether the bridge is safe.', gives: ['Kim', 'whether the bridge is safe'] },
    {
      text: 'A study by the Harbor Institute found that the bridge is old.',
      gives: ['A study by the Harbor Institute', 'that the bridge is old'],
    },
    {
      text: 'The mill’s annual report shows that it paid no tax.',
      gives: ['The mill’s annual report', 'that it paid no tax'],
    },
    { text: 'Court papers show that it paid no tax.', gives: ['Court papers', 'that it paid no tax'] },
    { text: 'Kim said in an “open letter” that it is safe.', gives: ['Kim', 'that it is safe'] },
    {
      text: 'With 40 percent of voters saying that it is safe, Kim left.',
      gives: ['40 percent of voters', 'that it is safe'],
    },
    {
      text: 'A report released last year by the board says that it is safe.',
      gives: ['A report released last year by the board', 'that it is safe'],
    },
    { text: 'Kim wrote to the board, asking that it be closed.', gives: ['Kim', 'that it be closed'] },
    { text: 'The paper quoted Kim, a guard, as saying that it is old.', gives: ['Kim', 'that it is old'] },
    { text: 'Kim left, muttering that the vote was a fraud.', gives: ['Kim', 'that the vote was a fraud'] },
    { text: 'Kim began that week.', gives: null },
    { text: 'Lee took three trucks -- charges that he denies.', gives: null },
    { text: 'Kim said only that it is old.', gives: ['Kim', 'that it is old'] },
    { text: 'Note that the bridge is safe.', gives: null },
    { text: 'Kim found that the bridge is old.', gives: null },
    { text: 'The vote adds to the drama that has gripped the town.', gives: null },
    { text: 'Kim told him about the claim that the bridge is safe.', gives: null },
  ],
  confidence: 0.85,
  kinds: ['finite', 'gerund', 'infinitive'],
  takes: ['quotation', 'clause', 'that', 'mind', 'finding', 'wh'],
  quoted: false,

  read(cue, site) {
    const { k } = site;
    const { kind, first } = complementAt(k, cue.last, site.end);
    if (kind !== 'that' && kind !== 'wh') return null;
    const uttered = kind === 'that' && first === cue.last && isUttered(k, cue);
    if (kind === 'that' && !uttered && !THAT.some((complement) => takes(cue, complement))) return null;
    if ((k.lower(first) === 'if' && !takes(cue, 'wh')) || isRelative(k, cue, first)) return null;
    const last = contentEnd(first, cue, site);
    if (last - first < 2 || (kind === 'that' && k.tokens[first + 1]?.text === ':')) return null;
    const mention = speakerOf(cue, site);
    const told =
      uttered ||
      takes(cue, 'clause') ||
      takes(cue, 'that') ||
      takes(cue, 'wh') ||
      (takes(cue, 'finding') && kind === 'that' && mention !== null && canFind(k, mention)) ||
      (takes(cue, 'mind') && holdsQuotation(k, first, last));
    if (!told) return null;
    if (cue.kind === 'infinitive' && !holdsQuotation(k, first, last)) return null;
    return { content: [{ first, last }], mention };
  },
};

/** "muttered | that he had lost", and no "began that week". */
const isUttered = (k: Skeleton, cue: Cue): boolean =>
  isAloud(cue.verb) && k.is(cue.last + 1, C['subject-pronoun'] | C.determiner);

const THAT = ['clause', 'that', 'mind', 'finding'] as const;

/** "adds to the drama | that has gripped": it is of the noun before it. */
function isRelative(k: Skeleton, cue: Cue, first: number): boolean {
  const noun = first > cue.last + 1 && k.tokens[first - 1]?.kind === 'word' && !k.is(first - 1, C.time);
  if (!noun || !k.is(first, C.relative)) return false;
  return k.lower(first) === 'that' ? isFinite(k, first + 1) : !takes(cue, 'wh');
}
