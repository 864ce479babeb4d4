import type { AttributionRule } from '../attribution.js';
import { complementAt, contentEnd, withRelative } from '../complements.js';
import { takes } from '../cues.js';
import { speakerOf } from '../inherited.js';
import { canSpeak } from '../speakable.js';
import { isClause, isFinite } from '../words.js';

export const speakerVerbClause: AttributionRule = {
  id: 'speaker-verb-clause',
  why: 'A speaker, a reporting verb, then a clause without "that".',
  examples: [
    { text: 'Kim Min-ji said the bridge is safe.', gives: ['Kim Min-ji', 'the bridge is safe'] },
    { text: 'Kim visited the site and said it is safe, adding that it will open.', gives: ['Kim', 'it is safe'] },
    { text: 'The bridge, which Kim says is unsafe, will close.', gives: ['Kim', 'which … is unsafe'] },
    { text: 'Kim said on Monday.', gives: null },
  ],
  confidence: 0.85,

  read(cue, site) {
    const { k } = site;
    const { kind, first, comma } = complementAt(k, cue.last, site.end);
    if (kind !== 'clause' || !(takes(cue, 'clause') || (comma && takes(cue, 'quotation')))) return null;
    if (cue.kind === 'infinitive' && cue.verb.verb !== 'say') return null;
    const last = contentEnd(k, first, site.sentence, cue, site.cues);
    const content = withRelative(k, cue, [{ first, last }]);
    const gap = content.length > 1 && isFinite(k, first);
    if ((last - first < MIN_CLAUSE && !gap) || NOT_OPENERS.has(k.lower(first))) return null;
    if (cue.verb.verb !== 'say' && !gap && !isClause(k, first, last)) return null;
    const mention = speakerOf(cue, site);
    if (!mention || (cue.verb.verb !== 'say' && !canSpeak(k, mention))) return null;
    return { content, mention };
  },
};

const MIN_CLAUSE = 3;
const NOT_OPENERS = new Set(['than', 'as', 'when', 'because', 'until', 'while']);
