import type { Token } from '../../document/tokens.js';
import type { Name } from '../names/name.js';
import { isPersonal } from './head.js';

/** Several names; `whole` when nothing but names is joined. */
export interface Several {
  readonly form: 'several';
  readonly parts: readonly Name[];
  readonly whole: boolean;
}

/** "Ann Roe and Li Wei", "Roe and her aides", "Ann Roe, Bob Poe and Li Wei": names joined by "and". */
export function coordinated(
  tokens: readonly Token[],
  inside: readonly Name[],
  first: number,
  last: number,
): Several | null {
  const lead = inside[0];
  const both = tokens[first]?.lower === 'both';
  if (!lead || lead.kind === 'place' || (lead.from > first + 2 && !both)) return null;
  let between = false;
  for (let i = lead.last; i < last; i++) {
    const token = tokens[i];
    const name = inside.find((known) => known.from <= i && i < known.last);
    if (name) {
      i = name.last - 1;
      continue;
    }
    if (token?.lower === 'and' && i > lead.from) {
      const after = inside.find((known) => known.from === i + 1);
      const comma = tokens[i - 1]?.text === ',';
      const parts = inside.filter((known) => known.kind !== 'place');
      if (after && isPersonal(after) && isPersonal(lead) && (!between || comma))
        return { form: 'several', parts, whole: true };
      if (
        both ||
        (i === lead.last && i < last - 1) ||
        (tokens[lead.last]?.text === ',' && parts.length === 1 && isDeterminer(tokens[lead.last + 1]))
      )
        return { form: 'several', parts, whole: false };
      return null;
    }
    // A noun between the names belongs to an apposition, in which "and" joins something else.
    if (token?.kind === 'word' && token.lower !== 'of' && !token.capital) between = true;
  }
  return null;
}

const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'his' || token.lower === 'her' || token.lower === 'their');
