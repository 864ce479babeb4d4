import { may } from '../../../document/senses.js';
import { Gap, type Token } from '../../../document/tokens.js';
import { sourceKind } from '../../../lexicon/organizations.js';
import { FUNCTION_WORD, Sense } from '../../../lexicon/senses.js';
import { spaced } from '../../../text/spaced.js';
import type { Document } from '../../../document/document.js';
import { type Name, nameEndingAt } from '../name.js';
import { namesIn } from '../phrase.js';
import type { OfficeRule } from '../office-rule.js';

const LONGEST = 8;

export const roleBeforeName: OfficeRule = {
  id: 'role-before-name',
  why: 'A noun for a person straight before a name, with the words that belong to it, describes that person.',
  examples: [
    { text: 'It was late, police chief Ann Roe said.', name: 'Ann Roe', role: 'police chief', organization: null },
    {
      text: 'It was late, Redstone Corp. analyst Li Wei said.',
      name: 'Li Wei',
      role: 'analyst',
      organization: 'Redstone Corp.',
    },
    {
      text: 'It was late, opposition leader Ann Roe said.',
      name: 'Ann Roe',
      role: 'opposition leader',
      organization: null,
    },
    {
      text: "Redstone Corp.'s chief executive Li Wei said no.",
      name: 'Li Wei',
      role: 'chief executive',
      organization: 'Redstone Corp.',
    },
    {
      text: 'Redstone Bank economist Ann Roe said no.',
      name: 'Ann Roe',
      role: 'economist',
      organization: 'Redstone Bank',
    },
    { text: 'It was late, 19-year-old student Ann Roe said.', name: 'Ann Roe', role: 'student', organization: null },
    { text: 'Press secretary Ann Roe said no.', name: 'Ann Roe', role: 'Press secretary', organization: null },
    { text: 'She met Ann Roe.', name: 'Ann Roe', role: null, organization: null },
  ],

  read(doc, names, index) {
    const { tokens } = doc;
    const name = names[index];
    const last = name?.from ?? 0;
    const noun = tokens[last - 1];
    if (noun?.kind !== 'word' || noun.capital || !may(noun, Sense.role)) return null;
    let first = last - 1;
    if (tokens[last]?.gap === Gap.blank) return null;
    while (first > 0 && last - first < LONGEST && tokens[first]?.gap !== Gap.blank) {
      const before = tokens[first - 1];
      if (before?.kind !== 'word' || may(before, FUNCTION_WORD)) break;
      first--;
    }
    // "19-year-old student Ann Roe"
    if (tokens[first]?.lower === 'year-old') first++;
    // "Press secretary Ann Roe" at the head of a sentence: the capital tells no name there.
    const isCapitalOfSentence = beginsSentence(tokens, first) && sourceKind(tokens[first]?.lower ?? '') !== undefined;
    const single = names[index - 1]?.first === first && names[index - 1]?.last === first + 1;
    const within = isCapitalOfSentence && single ? undefined : namesIn(names, index, first, last - 1)[0];
    return {
      role: spaced(doc.text.slice(tokens[within?.last ?? first]?.start, noun.end)),
      organization: within?.text ?? ownerBefore(doc, names, index, first),
    };
  },
};

const beginsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === Gap.blank || tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'stop';

/** "Redstone Corp.'s | police chief": the clitic stands behind the name, or is the last of it ("McDonald's"). */
function ownerBefore({ tokens }: Document, names: readonly Name[], index: number, first: number): string | null {
  if (tokens[first - 1]?.kind !== 'clitic') return null;
  const owner = nameEndingAt(names, index, first) ?? nameEndingAt(names, index, first - 1);
  return owner?.kind === 'organization' ? owner.text : null;
}
