import { may } from '../../document/senses.js';
import type { Token } from '../../document/tokens.js';
import { Sense } from '../../lexicon/senses.js';
import { personInside } from './person-inside.js';
import { isLink } from './runs.js';

/** The index after the organization that the run names; `first` when it names none. */
export function organizationEnd(tokens: readonly Token[], first: number, last: number): number {
  let link = first;
  while (link < last && !isLink(tokens[link])) link++;
  const head = tokens[link - 1];
  // "Health and Safety Executive"
  const joint = head?.lower === 'executive' && tokens[link - 3]?.lower === 'and';
  if (!head || !(joint || may(head, Sense.organizationNoun))) return first;
  const lead = tokens[first];
  if (!lead) return first;
  // "Sarah House", "Sun Yat-sen": a given name and a weak noun are a person.
  if (
    link === last &&
    last - first === 2 &&
    may(lead, Sense.given) &&
    !may(lead, Sense.common) &&
    !isStrong(head.lower)
  )
    return first;
  if (link === last && !joint && may(head, Sense.title)) return first;
  if (link < last) {
    const person = personInside(tokens, link + 1, last);
    if (person > link) return person;
  }
  return last;
}

const STRONG =
  /(?:corp|inc|ltd|llc|ministry|department|institute|university|association|committee|council|commission|foundation|agency|federation|party|court|administration|bureau)\.?$/u;
const isStrong = (lower: string): boolean => STRONG.test(lower);
