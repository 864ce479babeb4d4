import { functionWord } from '../../../lexicon/function-words.js';
import { nameEndingAt } from '../name.js';
import { officeAt } from '../phrase.js';
import type { OfficeRule } from '../office-rule.js';

const LONGEST = 14;

export const roleCommaName: OfficeRule = {
  id: 'role-comma-name',
  why: 'A name between commas after a noun phrase for a person is that person.',
  examples: [
    {
      text: 'The mayor of Harbor, Ann Roe, said no.',
      name: 'Ann Roe',
      role: 'mayor of Harbor',
      organization: null,
    },
    {
      text: 'Its chief financial officer, Li Wei, said no.',
      name: 'Li Wei',
      role: 'chief financial officer',
      organization: null,
    },
    {
      text: 'Harbor’s chief executive, Li Wei, said no.',
      name: 'Li Wei',
      role: 'chief executive',
      organization: 'Harbor',
    },
    {
      text: "Harbor Corp.'s chief executive, Li Wei, said no.",
      name: 'Li Wei',
      role: 'chief executive',
      organization: 'Harbor Corp.',
    },
    {
      text: 'Shares fell after its chairman, Li Wei, said no.',
      name: 'Li Wei',
      role: 'chairman',
      organization: null,
    },
    {
      text: 'The council’s member for roads and bridges, Li Wei, said no.',
      name: 'Li Wei',
      role: 'member for roads and bridges',
      organization: null,
    },
    { text: 'After the talks, Li Wei said no.', name: 'Li Wei', role: null, organization: null },
  ],

  read(doc, names, index) {
    const { tokens } = doc;
    const name = names[index];
    const comma = (name?.from ?? 0) - 1;
    if (!name || tokens[comma]?.text !== ',') return null;
    for (let first = comma - 1; first >= 0 && first > comma - LONGEST; first--) {
      const token = tokens[first];
      if (!token || token.kind === 'stop' || token.kind === 'mark' || token.kind === 'punctuation') return null;
      if (tokens[first + 1]?.kind === 'clitic' && token.capital) {
        const owner = nameEndingAt(names, index, first + 1)?.first ?? first;
        if (owner === 0 || tokens[owner - 1]?.kind !== 'word') return officeAt(doc, names, index, owner, comma);
      }
      const kind = functionWord(token.lower);
      if (kind === 'determiner' || OWNERS.has(token.lower)) {
        const before = tokens[first - 1]?.lower ?? '';
        if (functionWord(before) === 'preposition' && before !== 'to' && !OPENS_CLAUSE.has(before)) continue;
        return officeAt(doc, names, index, first, comma);
      }
      if (kind !== undefined && kind !== 'preposition' && token.lower !== 'and') return null;
    }
    return null;
  },
};

/** What may open a clause, with its subject behind it. */
const OPENS_CLAUSE = new Set(['after', 'as', 'before', 'since', 'until', 'while', 'because']);

const OWNERS = new Set(['its', 'his', 'her', 'their', 'our']);
