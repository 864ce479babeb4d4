import { Gap } from '../../../document/tokens.js';
import type { CheckRule } from '../../rule.js';

const NOBODY = new Set(
  'experts critics analysts observers studies research scientists researchers insiders sources many some people officials economists commentators'.split(
    ' ',
  ),
);
const SAY = new Set(
  'say says said believe believes believed think thinks argue argues argued suggest suggests suggested claim claims claimed show shows showed fear fears warn warned note noted'.split(
    ' ',
  ),
);
const PASSIVE = /\bIt is (?:widely |generally |often )?(?:believed|thought|said|understood|rumou?red)(?= that\b|,)/gu;
/** So many sentences on, a name may still make the claim good. */
const REACH = 2;

export const vague: CheckRule = {
  id: 'source/vague',
  level: 'note',
  what: 'Something is said by nobody in particular.',
  why: '“Experts say” and “studies show” cannot be checked. A name within the next two sentences makes it good.',
  fix: 'Say who, how many, or which study.',
  bad: [
    'Experts say the grid will fail. It is old. It is weak.',
    'Studies show that demand will double. That is a lot.',
    'It is believed that the grid is full. It was built long ago.',
  ],
  good: [
    'Three engineers at KAIST said the grid will fail.',
    'Experts say the grid will fail. “It is old,” said Kim Min-jae of KAIST.',
    'Many people came. All left.',
    'The experts said the grid will fail, Kim Min-jae wrote.',
    'It is a believed truth that grids fail.',
  ],

  *check({ text, tokens, sentences }) {
    for (const [s, sentence] of sentences.entries()) {
      const [first, second] = [tokens[sentence.first], tokens[sentence.first + 1]];
      if (!first || !second || !NOBODY.has(first.lower) || !SAY.has(second.lower) || second.gap === Gap.none) continue;
      const next = sentences
        .slice(s, s + REACH + 1)
        .flatMap((near) => tokens.slice(near.first + (near === sentence ? 2 : 0), near.last));
      const named = next.some((token, i) => token.capital && next[i + 1]?.capital && next[i + 1]?.gap === Gap.space);
      if (!named) yield { start: first.start, end: second.end, message: `“${first.text} ${second.text}” — who?` };
    }
    for (const { 0: found, index } of text.matchAll(PASSIVE)) {
      yield { start: index, end: index + found.length, message: `“${found}” — by whom?` };
    }
  },
};
