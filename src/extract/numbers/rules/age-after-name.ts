import { Gap } from '../../../document/tokens.js';
import { role } from '../../../lexicon/people.js';
import { isMonth } from '../calendar.js';
import { isCapitalized } from '../pieces.js';
import { reading, type NumberRule } from '../rule.js';

/** Nobody older has been in the news. */
const OLDEST = 122;

/** Smaller ones in words count things: "Kim, two, three". */
const LEAST_IN_WORDS = 13;

export const ageAfterName: NumberRule = {
  id: 'age-after-name',
  why: 'A bare number between commas, or in brackets, after a name is the age of the person.',
  form: 'cardinal',
  examples: [
    { text: 'Ro Jae-hun, 69, told the court.', found: ['69 = 69 year'] },
    { text: 'The mayor, 82, and a nurse, 41, agreed.', found: ['82 = 82 year', '41 = 41 year'] },
    { text: 'The winner was Sung Ha-neul (34).', found: ['34 = 34 year'] },
    { text: 'On Jan. 3, 20, and 31 it rained.', found: [] },
  ],

  read(phrase) {
    const { p, first, from, a, sign } = phrase;
    if (a.value === null || sign || a.value > OLDEST || a.value < 1 || a.scale > 1) return null;
    if (!Number.isInteger(a.value)) return null;
    const end = a.last;
    const after = p[end];
    const open = p[first - 1];
    const named = p[first - 2];
    if (first - 2 < from || !open || !named) return null;
    const name = named.kind === 'word' && isCapitalized(p, first - 2) && !isMonth(named) && named.text.length > 1;
    const late = named.text === ')' || named.text === '.' || /^(?:jr|sr)\.$/u.test(named.lower);
    const someone = named.kind === 'word' && role(named.lower) !== undefined && !named.lower.endsWith('s');
    if (!name && !(late && open.text === ',') && !(someone && after?.text === ',')) return null;
    const alone = after === undefined || after.gap >= Gap.line;
    if (open.text === ',' && !phrase.b && (a.digits || (after?.text === ',' && a.value >= LEAST_IN_WORDS))) {
      const closes =
        alone ||
        after.text === ',' ||
        after.kind === 'stop' ||
        after.text === ';' ||
        after.text === ')' ||
        after.text === '—';
      const verb =
        after?.kind === 'word' &&
        (after.lower === 'and' || after.lower === 'of' || after.lower === 'from' || after.lower === 'who');
      return closes || verb ? reading(phrase, { kind: 'age', unit: 'year' }) : null;
    }
    return open.text === '(' && after?.text === ')' && a.digits ? reading(phrase, { kind: 'age', unit: 'year' }) : null;
  },
};
