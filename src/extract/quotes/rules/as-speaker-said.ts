import type { AttributionRule, Site } from '../attribution.js';
import { framed } from '../content/fronted.js';
import { around } from '../content/tail.js';
import { takes } from '../cues/cue.js';
import { complementAt } from '../syntax/complements.js';
import { addresseeEnd } from '../syntax/phrases.js';
import { commaBefore, isComma } from '../syntax/words.js';

export const asSpeakerSaid: AttributionRule = {
  id: 'as-speaker-said',
  why: 'The sentence around "as somebody said" is what was said.',
  examples: [
    { text: 'As Kim noted, the bridge is old.', gives: ['Kim', 'the bridge is old'] },
    { text: 'The bridge, as Kim pointed out, is old.', gives: ['Kim', 'The bridge … is old'] },
    { text: '“Bridges tire,” as Kim liked to say.', gives: ['Kim', 'Bridges tire,'] },
    { text: 'As Kim said it, the bell rang.', gives: null },
    { text: 'Lee asked whether the bridge, as Kim claims, is old.', gives: null },
  ],
  confidence: 0.7,
  kinds: ['finite'],
  takes: ['clause', 'listener'],
  quoted: false,

  read(cue, site) {
    const { k, end } = site;
    if (!cue.subject || k.lower(cue.subject.full - 1) !== 'as') return null;
    const as = cue.subject.full - 1;
    if (as > site.sentence.first && k.quotationAt(k.prev(as)) && commaBefore(k, as)) {
      const content = framed(as, cue.last, cue, site);
      return content && { content, mention: cue.subject };
    }
    if (as > site.sentence.first && isComma(k, k.prev(as))) {
      if (isReported(as, site)) return null;
      const content = around(as, cue.last, cue, site);
      return content && { content, mention: cue.subject };
    }
    if (as > site.sentence.first + 1) return null;
    const to = takes(cue, 'listener') ? addresseeEnd(site, cue.last) : cue.last;
    const { kind, first } = complementAt(k, to, end);
    return kind === 'none' && isComma(k, first) && end - first > 2
      ? { content: [{ first: first + 1, last: end }], mention: cue.subject }
      : null;
  },
};

/** "Lee asked whether the bridge, | as Kim claims, is old": the whole is what another asks or says. */
const isReported = (as: number, { k, cues, end }: Site): boolean =>
  cues.some((other) => {
    if (other.at >= as || other.kind !== 'finite' || !other.subject) return false;
    const { kind, first } = complementAt(k, other.last, end);
    const reports = takes(other, 'clause') || ((kind === 'that' || kind === 'wh') && takes(other, 'wh'));
    return reports && kind !== 'none' && kind !== 'infinitive' && kind !== 'quotation' && first < as;
  });
