import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { Sense } from '../../lexicon/senses.js';
import { personInside } from './person-inside.js';
import { INITIALS, isLink, isPlaceName } from './runs.js';

/** Where the name proper begins: after titles, adjectives of country and what a title is followed by. */
export function personStart(tokens: readonly Token[], first: number, last: number): { start: number; titled: boolean } {
  let start = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const titles = may(token, Sense.title) || (i === first && isRoleBeforeGiven(tokens, i, last));
    if (titles && !isNameWord(tokens, first, i, last)) start = i + 1;
  }
  if (start === first) return { start: afterAdjectives(tokens, first, last), titled: false };
  if (start < last && isLink(tokens[start])) return { start: behindComplement(tokens, start + 1, last), titled: true };
  return { start, titled: true };
}

/** "Owner Rosa Roe", "Co-author Ann Roe": a noun for a person, with its capital from the beginning of the sentence, is no part of the name. */
function isRoleBeforeGiven(tokens: readonly Token[], at: number, last: number): boolean {
  const noun = tokens[at];
  return (
    last - at > 2 &&
    may(noun, Sense.role) &&
    !may(noun, Sense.given) &&
    (noun?.lower.includes('-') === true || isPlainGiven(tokens[at + 1]))
  );
}

/** "Martin King Jr.", "Stephen King": a title word that ends a name, or stands behind a given name, is no title. */
function isNameWord(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  if (at === first) return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (may(before, Sense.given) && !may(before, Sense.title | Sense.common)) return true;
  return at === last - 1 && !may(before, Sense.title | Sense.demonym | Sense.organizationNoun);
}

/** "Ambassador to China Ro Jae-hun": the name begins behind the place or organization. */
function behindComplement(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && tokens[at]?.lower === 'the') at++;
  for (let size = 4; size > 0; size--) {
    if (at + size > last) continue;
    if (isPlaceName(tokens, at, at + size)) return at + size;
  }
  const person = personInside(tokens, at, last);
  if (person >= 0) return person;
  // "Leader of the Opposition R. K. Roe"
  for (let i = at + 1; i < last; i++) if (INITIALS.test(tokens[i]?.text ?? '')) return i;
  return last;
}

function afterAdjectives(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last - 1 && may(tokens[at], Sense.demonym)) at++;
  // "American Legion": an attribute and a word that is no given name are one name.
  if (at > first && at === last - 1 && !may(tokens[at], Sense.given | Sense.family)) return first;
  if (
    last - first > 2 &&
    isPlainGiven(tokens[last - 2]) &&
    !isPlainGiven(tokens[last - 3]) &&
    !/^\p{Lu}\.$/u.test(tokens[last - 3]?.text ?? '')
  )
    if (!isPlainGiven(tokens[first])) return last - 2;
  while (at < last - 1 && at === first && may(tokens[at], Sense.attribute)) at++;
  return at;
}
/** A given name that is no word and no place. */
const isPlainGiven = (token: Token | undefined): boolean =>
  may(token, Sense.given) && !may(token, Sense.common | Sense.place);
