import { quotes } from '../../../extract/quotes/quotes.js';
import type { CheckRule } from '../../rule.js';

/** Why somebody is not named, in the same sentence or the next. */
const REASON =
  /\b(?:because|anonym\w+|not (?:to be )?(?:named|identified|authori[sz]ed|allowed)|condition|declined to be|background|sensitiv\w+|fear\w*|private\w*|confidential\w*)\b/iu;
const REACH = 250;
const SOURCE =
  /\b(?:source|sources|insiders?|official|officials|people|person|aide|aides|adviser|advisers) (?:familiar|close|with (?:direct )?knowledge|briefed|involved)\b|\b(?:a|an|one|the|several|two|some) (?:unnamed |anonymous |senior )*(?:source|sources|insider|insiders)\b/iu;

export const anonymousUnexplained: CheckRule = {
  id: 'source/anonymous-unexplained',
  level: 'note',
  what: 'A source is not named, and the text does not say why.',
  why: 'Readers should know what keeps a source from speaking openly. Reported once a text; a reason nearby passes.',
  fix: 'Add why: “who asked not to be named because …”.',
  bad: [
    'A source said the plan was dead.',
    'The firm will sell the line, people familiar with the matter said.',
    '“It is over,” an insider said on Friday.',
  ],
  good: [
    'A source said the plan was dead, asking not to be named because the talks go on.',
    'The firm will sell the line, said people familiar with the matter who were not authorized to speak.',
    '“It is over,” Kim Min-jae said on Friday.',
    'The source of the river is in the hills.',
    'A spokesman said the plan was dead.',
  ],

  *check(doc) {
    for (const { speaker, start, end } of quotes(doc)) {
      if (!speaker || !SOURCE.test(speaker.asWritten)) continue;
      const from = Math.max(0, Math.min(start, speaker.start) - REACH);
      if (REASON.test(doc.text.slice(from, Math.max(end, speaker.end) + REACH))) return;
      yield { start: speaker.start, end: speaker.end, message: `Why is “${speaker.asWritten}” not named?` };
      return;
    }
  },
};
