import { WordClass } from '../../../lexicon/word-classes.js';
import type { AttributionRule, Site } from '../attribution.js';
import { relativeOf, withRelative } from '../relative-clauses.js';
import { takes, type Cue } from '../cues.js';
import { speakerOf } from '../inherited.js';
import { canSpeak } from '../speakable.js';
import { commaBefore, isComma, isDash } from '../words.js';

export const speakerJudges: AttributionRule = {
  id: 'speaker-judges',
  why: 'A verb of judging, its object, and the judgement in quotation marks.',
  examples: [
    { text: 'Kim called the bridge “a gift to the city.”', gives: ['Kim', 'the bridge “a gift to the city.”'] },
    { text: 'He left early, describing the talks as “frank.”', gives: ['He', 'the talks as “frank.”'] },
    { text: 'The bridge, which Kim called a “gift,” is old.', gives: ['Kim', 'which … a “gift,”'] },
    { text: 'It was a move that Kim called “a leap of faith.”', gives: ['Kim', 'a leap of faith.'] },
    { text: 'Kim called the office.', gives: null },
  ],
  confidence: 0.8,

  read(cue, site) {
    if (!takes(cue, 'judge') || cue.kind === 'according') return null;
    const { k, end } = site;
    const limit =
      site.cues.find(
        (other) =>
          other.at > cue.at &&
          (other.kind === 'finite' || (other.kind === 'gerund' && commaBefore(k, other.clause))) &&
          !other.verb.takes.has('mind'),
      )?.clause ?? end;
    let last = 0;
    for (let i = cue.last; i < limit; i = k.next(i)) {
      const quotation = k.quotationAt(i);
      if (quotation) last = quotation.last;
      else if (k.tokens[i]?.text === ';' || k.tokens[i]?.text === ':' || isDash(k, i)) break;
      else if (last > 0 && k.is(i, WordClass.coordinator) && !k.quotationAt(i + 1)) break;
      else if (isComma(k, i) && cue.kind === 'gerund' && cue.first === site.sentence.first) break;
      else if (isComma(k, i) && (last > 0 || k.is(i + 1, WordClass.relative))) break;
    }
    if (last === 0) return null;
    const mention = speakerOf(cue, site);
    if (!mention || !canSpeak(k, mention)) return null;
    const bare = k.quotationAt(cue.last) !== null;
    const relative = lacksObject(cue, site);
    if (bare && !relative && NAMING.has(cue.verb.verb) && !k.is(mention.first, WordClass['subject-pronoun']))
      return null;
    const judged = { first: cue.last, last: bare && relative ? last : judgementEnd(site, last, limit) };
    return { content: withRelative(k, cue, [judged]), mention };
  },
};

/** `a “rainbow after the rain” that lasts`: the judgement goes on where no stop, comma or conjunction ends it. */
function judgementEnd({ k }: Site, last: number, limit: number): number {
  const inner = k.tokens[last - 2];
  if (inner?.kind === 'stop' || inner?.text === ',') return last;
  let i = last;
  while (i < limit) {
    const token = k.tokens[i];
    if (
      !token ||
      token.kind === 'stop' ||
      /^[,;:()—–]$/u.test(token.text) ||
      isDash(k, i) ||
      k.is(i, WordClass.coordinator)
    )
      break;
    i = k.next(i);
  }
  return i;
}

/** "what Kim called “a leap”", "a move that Kim called “a leap”": the relative pronoun is the object. */
const lacksObject = (cue: Cue, { k }: Site): boolean =>
  relativeOf(k, cue) !== null || (cue.subject !== null && k.lower(cue.subject.full - 1) === 'that');

/** "a site called “The Long Road”": a name without an object is a title. */
const NAMING = new Set(['call', 'name', 'dub', 'nickname', 'term', 'label']);
