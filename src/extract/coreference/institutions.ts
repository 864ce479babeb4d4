import type { Document } from '../../document/document.js';
import { functionWord } from '../../lexicon/function-words.js';
import { sourceKind, sourceNoun } from '../../lexicon/organizations.js';
import { role } from '../../lexicon/people.js';
import { reportingForm } from '../../lexicon/reporting-verbs.js';
import type { Name } from '../names/name.js';
import { CLAUSE, wordOfClause } from './clause-words.js';

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

/** "Harbor Mills said its profit": an institution owns by "its". */
const ownsByIts = ({ tokens }: Document, { last }: Name): boolean => wordOfClause(tokens, last, CLAUSE, ITS) !== null;
const ITS = new Set(['its', 'itself']);

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

const APPOSITION = 8;

/** "planemaker Harbor", "the German lender Harbor": the noun before it does. */
export function isLedByTrade({ tokens }: Document, { from }: Name): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  const noun = sourceNoun(before.lower);
  return MAKES.test(before.lower) || (noun?.kind === 'organization' && noun.anaphor === true);
}

const MAKES = /(?:maker|manufacturer|retailer|brewer|refiner)$/u;
