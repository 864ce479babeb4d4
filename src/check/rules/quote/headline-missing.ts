import { headline } from '../../headline.js';
import type { CheckRule } from '../../rule.js';

const QUOTED =
  /(?<![\p{L}\p{N}])(?:“(?<curly>[^“”]{3,200})”|"(?<straight>[^"]{3,200})"|‘(?<single>[^‘’]{3,200}(?:’\p{L}[^‘’]{0,100}){0,3})’|'(?<plain>[^']{3,200})')(?!\p{L})/gu;

export const headlineMissing: CheckRule = {
  id: 'quote/headline-missing',
  level: 'warn',
  what: 'Words quoted in the headline stand nowhere in the text.',
  why: 'A headline that quotes what nobody says in the article was made up or outlived a cut. One word or two in marks pass, and words that were shortened or turned; so does any text without a headline of its own.',
  fix: 'Quote what was said, or drop the marks.',
  bad: [
    'Mayor calls grid ‘a gift to big tech’\n\nThe mayor spoke on Friday.\n\nHe said the plan was bad.\n\nNobody else spoke.',
    'Grid is "far beyond repair," says mayor\n\nThe mayor spoke on Friday.\n\nHe said the plan was bad.\n\nNobody else spoke.',
    '“We cannot wait any longer”: the mayor speaks\n\nThe mayor spoke on Friday.\n\n“We can wait,” he said.\n\nNobody else spoke.',
  ],
  good: [
    'Mayor calls grid ‘a gift to big tech’\n\nThe mayor spoke on Friday.\n\nIt was “a gift to big tech,” he said.\n\nNobody else spoke.',
    '‘Gifts’ for big tech\n\nThe mayor spoke on Friday.\n\nHe said the plan was bad.\n\nNobody else spoke.',
    'Mayor’s plan isn’t the council’s plan\n\nThe mayor spoke on Friday.\n\nHe said the plan was bad.\n\nNobody else spoke.',
    'The grid is “beyond repair,” he said.',
    'Mayor: ‘We are beyond repairing it’\n\nThe mayor spoke on Friday.\n\n“It’s beyond repair,” he said.\n\nNobody else spoke.',
    'Grid ‘beyond repair’, mayor says\n\nThe mayor spoke on Friday.\n\nThe grid is “old, rusty and beyond\nrepair,” he said.\n\nNobody else spoke.',
  ],

  *check(doc) {
    const head = headline(doc);
    if (!head) return;
    const known = new Set(words(doc.text.slice(head.end)).map(stem));
    for (const { 0: found, index, groups = {} } of doc.text.slice(head.start, head.end).matchAll(QUOTED)) {
      const quoted = words(Object.values(groups).find((group) => typeof group === 'string') ?? '');
      const telling = quoted.filter((word) => word.length >= TELLING).map(stem);
      const there = telling.filter((word) => known.has(word)).length;
      if (quoted.length < MIN_WORDS || telling.length === 0 || there / telling.length >= THERE) continue;
      const start = head.start + index;
      yield { start, end: start + found.length, message: 'These words stand nowhere in the text.' };
    }
  },
};

/** Headlines shorten and turn what was said: most of the telling words missing is what counts. */
const TELLING = 4;
const THERE = 0.5;
/** Shorter ones are mostly the writer’s own, at arm’s length. */
const MIN_WORDS = 3;
const STEM = 5;

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const stem = (word: string): string => word.slice(0, STEM);
