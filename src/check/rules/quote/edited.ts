import { markPairs } from '../../marks.js';
import type { CheckRule } from '../../rule.js';

const EDIT = /\[[^\][\r\n]{1,60}\]|…|\.{3,5}|\. \. \./gu;
const MANY = 3;

export const edited: CheckRule = {
  id: 'quote/edited',
  level: 'note',
  what: 'A quotation carries many brackets or ellipses.',
  why: 'Three or more changes leave readers with the writer’s words between the speaker’s marks.',
  fix: 'Quote a shorter part, or report the words without marks.',
  bad: [
    '“[We] … cannot … [promise] power,” Kim said.',
    '“The [grid] is ... full ... and [will] stay so,” he said.',
    '"[They] told [us] nothing … at all," she said.',
  ],
  good: [
    '“We cannot promise power,” Kim said.',
    '“The [grid] is full,” he said.',
    '“I … I don’t know,” she said.',
    'He [Kim] came … and went … and came [back].',
    '“[They] told us nothing … ,” she said. “[We] left.”',
  ],

  *check(doc) {
    for (const { start, end } of markPairs(doc).pairs) {
      const edits = [...doc.text.slice(start, end).matchAll(EDIT)].length;
      if (edits >= MANY) yield { start, end, message: `${edits} brackets and ellipses in one quotation.` };
    }
  },
};
