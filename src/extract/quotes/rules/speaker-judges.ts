import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { judgementOf } from '../content/judgements.js';
import { relativeOf, withRelative } from '../content/relative-clauses.js';
import type { Cue } from '../cues/cue.js';
import { speakerOf } from '../sources/inherited.js';
import { canSpeak } from '../sources/speakable.js';

export const speakerJudges: AttributionRule = {
  id: 'speaker-judges',
  why: 'A verb of judging, its object, and the judgement in quotation marks.',
  examples: [
    { text: 'Kim called the bridge “a gift to the city.”', gives: ['Kim', 'the bridge “a gift to the city.”'] },
    { text: 'Kim called the mayor a “fool” and a “coward.”', gives: ['Kim', 'the mayor a “fool” and a “coward.”'] },
    { text: 'Kim warned of a “long” winter.', gives: ['Kim', 'a “long” winter'] },
    { text: 'Kim called for a “total ban” and left.', gives: ['Kim', 'a “total ban”'] },
    {
      text: 'Kim called her a “guide” who listens to the young and the old.',
      gives: ['Kim', 'her a “guide” who listens to the young and the old'],
    },
    { text: 'He left early, describing the talks as “frank.”', gives: ['He', 'the talks as “frank.”'] },
    { text: 'The bridge, which Kim called a “gift,” is old.', gives: ['Kim', 'which … a “gift,”'] },
    { text: 'It was a move that Kim called “a leap of faith.”', gives: ['Kim', 'a leap of faith.'] },
    { text: 'Kim hailed the crew’s “fine work” after the flood left.', gives: ['Kim', 'the crew’s “fine work”'] },
    { text: 'Another calls him “a fool.”', gives: ['Another', 'him “a fool.”'] },
    { text: 'Kim wouldn’t say how long it is but called it “long.”', gives: ['Kim', 'it “long.”'] },
    { text: 'Human rights groups called it “a sham.”', gives: ['Human rights groups', 'it “a sham.”'] },
    { text: 'Kim named the robot “Robin.”', gives: null },
    { text: 'Kim called the office.', gives: null },
  ],
  confidence: 0.8,
  kinds: ['finite', 'gerund', 'infinitive'],
  takes: ['judge'],
  quoted: true,

  read(cue, site) {
    const { k } = site;
    const judgement = judgementOf(cue, site);
    if (!judgement) return null;
    const mention = speakerOf(cue, site);
    if (!mention || !canSpeak(k, mention)) return null;
    const bare = k.quotationAt(cue.last) !== null;
    const relative = lacksObject(cue, site);
    if (bare && !relative && NAMING.has(cue.verb.verb) && !k.is(mention.first, WordClass['subject-pronoun']))
      return null;
    const { first, last, quoted } = judgement;
    return { content: withRelative(k, cue, [{ first, last: bare && relative ? quoted : last }]), mention };
  },
};

/** "what Kim called “a leap”", "a move that Kim called “a leap”": the relative pronoun is the object. */
const lacksObject = (cue: Cue, { k }: Site): boolean =>
  relativeOf(k, cue) !== null || (cue.subject !== null && k.lower(cue.subject.full - 1) === 'that');

/** "a site called “The Long Road”": a name without an object is a title. */
const NAMING = new Set(['call', 'dub', 'nickname', 'term', 'label']);
