import type { AttributionRule } from '../attribution.js';
import { accordingTo } from './according-to.js';
import { asSpeakerSaid } from './as-speaker-said.js';
import { clauseSpeakerVerb } from './clause-speaker-verb.js';
import { clauseVerbSpeaker } from './clause-verb-speaker.js';
import { inSpeakersWords } from './in-speakers-words.js';
import { judgedBySpeaker } from './judged-by-speaker.js';
import { quotationSpeakerVerb } from './quotation-speaker-verb.js';
import { quotationVerbSpeaker } from './quotation-verb-speaker.js';
import { speakerColonQuotation } from './speaker-colon-quotation.js';
import { speakerJudges } from './speaker-judges.js';
import { speakerNounThat } from './speaker-noun-that.js';
import { speakerPromises } from './speaker-promises.js';
import { speakerVerbAddressee } from './speaker-verb-addressee.js';
import { speakerVerbClause } from './speaker-verb-clause.js';
import { speakerVerbMatter } from './speaker-verb-matter.js';
import { speakerVerbOf } from './speaker-verb-of.js';
import { speakerVerbQuotation } from './speaker-verb-quotation.js';
import { speakerVerbThat } from './speaker-verb-that.js';
import { verbSpeakerQuotation } from './verb-speaker-quotation.js';

/** What stands before its speaker is settled first, for it may hold cues of its own. */
export const frontedRules: readonly AttributionRule[] = [
  accordingTo,
  asSpeakerSaid,
  inSpeakersWords,
  quotationSpeakerVerb,
  quotationVerbSpeaker,
  verbSpeakerQuotation,
  clauseSpeakerVerb,
  clauseVerbSpeaker,
];

/** Then what follows its speaker; the first rule that answers for a cue wins. */
export const followingRules: readonly AttributionRule[] = [
  speakerVerbAddressee,
  speakerVerbQuotation,
  speakerVerbThat,
  speakerPromises,
  speakerJudges,
  judgedBySpeaker,
  speakerVerbOf,
  speakerNounThat,
  speakerColonQuotation,
  speakerVerbClause,
  speakerVerbMatter,
];

const reasons = new Map([
  ...[...frontedRules, ...followingRules].map(({ id, why }) => [id, why] as const),
  ['announced-quotation', 'A quotation that the sentence before announces belongs to the speaker of that sentence.'],
  ['quotation-signature', 'A quotation, a dash, then the name of who said it, as under a letter.'],
  ['speaker-label', 'What stands behind a label in a transcript or an interview is said by whom the label names.'],
  ['uncued-quotation', 'A long quotation that nothing ties to a speaker is a quote by nobody known.'],
]);

/** The reason of a rule. */
export const whyOf = (id: string): string => reasons.get(id) ?? '';
