import { names } from '../../../extract/names/names.js';
import { entities } from '../../../extract/coreference/entities.js';
import type { CheckRule } from '../../rule.js';

/** Offices of which nobody holds two at once; what stands in one group may be said of one person. */
const OFFICES: readonly (readonly string[])[] = [
  ['sen.', 'senator'],
  ['rep.', 'representative', 'congressman', 'congresswoman'],
  ['gov.', 'governor'],
  ['mayor'],
  ['judge', 'justice', 'chief justice'],
  ['professor', 'prof.'],
];
const FORMER = /\b(?:former|then-?|ex-|late|acting|elect|retired|one-time|onetime)\b/iu;
const BEFORE = 40;

export const roleConflict: CheckRule = {
  id: 'speaker/role-conflict',
  level: 'note',
  what: 'One person is given two offices that nobody holds at once.',
  why: 'A senator is no governor, unless one of the two is past: “former”, “then” and “elect” pass, and so do offices of one house.',
  fix: 'Check the office.',
  bad: [
    'Sen. Ann Holloway spoke first. Gov. Ann Holloway said no.',
    'Mayor Tom Naidoo came. Later Judge Naidoo left the town hall.',
    'Governor Harriet Colclough agreed. “It is over,” Senator Colclough said.',
  ],
  good: [
    'Sen. Ann Holloway spoke first. Senator Holloway said no.',
    'Gov. Ann Holloway spoke. As then-Sen. Ann Holloway she had said no.',
    'Mayor Tom Naidoo came. Judge Ann Roe left the town hall.',
    'Former Governor Harriet Colclough agreed. “It is over,” Senator Colclough said.',
    'Chairman Tom Naidoo came. President Naidoo left.',
  ],

  *check(doc) {
    const { of } = entities(doc);
    const held = new Map<object, { group: number; title: string; start: number; end: number }>();
    for (const name of names(doc)) {
      const entity = of.get(name);
      const title = name.title?.toLowerCase() ?? '';
      const group = OFFICES.findIndex((offices) => offices.includes(title));
      const from = doc.tokens[name.from]?.start ?? name.start;
      if (!entity || group < 0 || FORMER.test(doc.text.slice(Math.max(0, from - BEFORE), name.start))) continue;
      const first = held.get(entity);
      if (!first) held.set(entity, { group, title: name.title ?? '', start: from, end: name.end });
      else if (first.group !== group) {
        const related = [{ start: first.start, end: first.end }];
        yield { start: from, end: name.end, message: `${name.title ?? ''} here, ${first.title} before.`, related };
      }
    }
  },
};
