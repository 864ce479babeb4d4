import type { Document } from '../../document/document.js';
import { functionWord } from '../../lexicon/function-words.js';
import { sourceKind, sourceNoun } from '../../lexicon/organizations.js';
import { role } from '../../lexicon/people.js';
import { reportingForm } from '../../lexicon/reporting-verbs.js';
import type { Name } from '../names/name.js';

/** Whether the words around a name that tells nothing of itself show that it names an institution: no person is "it" or "which". */
export const isInstitution = (doc: Document, name: Name): boolean =>
  isWhich(doc, name) ||
  saysIt(doc, name) ||
  ownsByIts(doc, name) ||
  employs(doc, name) ||
  isLedByTrade(doc, name) ||
  isCalledOne(doc, name);

/** "Harbor Mills, which owns two ships": the relative clause stands straight behind the name. */
const isWhich = ({ tokens }: Document, { last }: Name): boolean =>
  tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'which';

/** "Harbor Mills said it expects": it speaks of what only those do who have plans. Of a bridge one says that it will open. */
function saysIt({ tokens }: Document, { last }: Name): boolean {
  const cue = tokens[last];
  if (!reportingForm(cue?.lower ?? '')?.verb.takes.has('clause')) return false;
  const at = tokens[last + 1]?.lower === 'that' ? last + 2 : last + 1;
  return tokens[at]?.lower === 'it' && PLANS.test(tokens[at + 1]?.lower ?? '');
}
const PLANS = /^(?:expect|plan|intend|hope|agree|want|believe|decline|regret|anticipate)(?:s|ned|ed|d)?$/u;

const REACH = 14;

/** "Harbor Mills said its profit": an institution owns by "its". */
function ownsByIts({ tokens }: Document, { last }: Name): boolean {
  for (let i = last; i < last + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'mark' || (token.capital && token.kind === 'word'))
      return false;
    if (token.lower === 'its' || token.lower === 'itself') return true;
  }
  return false;
}

/** "an analyst at Harbor Mills", "traders at Harbor Mills": people work there. */
function employs({ tokens }: Document, { from }: Name): boolean {
  return tokens[from - 1]?.lower === 'at' && role(tokens[from - 2]?.lower ?? '') !== undefined;
}

/** "Harbor Mills, a Salem brokerage firm,", "Harbor Mills, the engine maker,": the apposition calls it one. */
function isCalledOne({ tokens }: Document, { last }: Name): boolean {
  if (tokens[last]?.text !== ',' || !/^(?:an?|the)$/u.test(tokens[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i < last + APPOSITION; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || functionWord(token.lower) !== undefined) return false;
    const next = tokens[i + 1];
    if (next?.text === ',' || functionWord(next?.lower ?? '') === 'preposition')
      return sourceKind(token.lower) === 'organization' || MAKES.test(token.lower);
  }
  return false;
}

/** "planemaker Harbor", "the German lender Harbor": the noun before it does. */
export function isLedByTrade({ tokens }: Document, { from }: Name): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  return (
    MAKES.test(before.lower) ||
    (sourceKind(before.lower) === 'organization' && sourceNoun(before.lower)?.anaphor === true)
  );
}

const APPOSITION = 8;
const MAKES = /(?:maker|manufacturer|retailer|brewer|refiner)$/u;
