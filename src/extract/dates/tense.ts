import { wordAt, type Word } from './words.js';

const FUTURE = new Set(
  "will 'll would shall expected expects scheduled due until plans planned upcoming set won't wo should may could".split(
    ' ',
  ),
);
const PAST = new Set(
  'was were did had has been since ended fell rose began came won lost left took went made saw met got gave became grew held told sold bought killed died'.split(
    ' ',
  ),
);
const REPORTING = new Set('said added noted reported announced'.split(' '));

/** How far the verb that tells the tense may stand from the date, in words. */
const BEFORE = 9;
const AFTER = 6;

/** The tense of the nearest verb form around the words `first` to `last`, within the sentence; null when nothing tells. */
export function tenseAround(words: readonly Word[], first: number, last: number): 'past' | 'future' | null {
  for (let at = first - 1; at >= first - BEFORE; at--) {
    const tense = tenseOf(words, at);
    if (tense === 'end') break;
    if (tense) return tense;
  }
  for (let at = last; at < last + AFTER; at++) {
    const tense = tenseOf(words, at);
    if (tense === 'end') break;
    if (tense) return tense;
  }
  return null;
}

function tenseOf(words: readonly Word[], at: number): 'past' | 'future' | 'end' | null {
  const { kind, bare } = wordAt(words, at);
  if (kind === 'stop' || kind === 'mark' || bare === ';' || bare === '') return 'end';
  if (FUTURE.has(bare)) return 'future';
  if (PAST.has(bare)) return 'past';
  if (kind !== 'word' || REPORTING.has(bare)) return null;
  return bare.length > 4 && bare.endsWith('ed') ? 'past' : null;
}
