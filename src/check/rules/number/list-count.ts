import type { CheckRule } from '../../rule.js';

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** "three ministers: Kim, Lee and Park." */
const LIST =
  /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]) (?:\p{Ll}{2,20} ){0,2}\p{Ll}{2,20}s(?: \p{Ll}{1,15}){0,6}: (?<list>\p{Lu}[^:;.?!\r\n“”"()—]{3,300})[.\r\n]/giu;
/** "two aims: speed, safety and cost." */
const THINGS =
  /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]) (?:\p{Ll}{2,20} ){0,2}\p{Ll}{2,20}s: (?<list>\p{Ll}[^:;.?!\r\n“”"()—\d]{3,200} and [^:;,.?!\r\n“”"()—\d]{3,60})[.\r\n]/giu;
/** One to three words. */
const THING = /^(?:the |a |an )?\p{Ll}[\p{L}’'-]{1,20}(?: \p{Ll}[\p{L}’'-]{1,20}){0,2}$/u;
/** What is said of the items, not the items. */
const CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|it|they|he|she|we|who|that|which|to)\b/iu;
const OPEN = /\b(?:including|such as|among|etc|others?|more)\b/iu;
/** An item is a name: capitals, and the little words of names. */
const NAME =
  /^(?:\p{Lu}[\p{L}’'.-]{0,30}|of|the|de|van|von|der|and|for|&)(?: (?:\p{Lu}[\p{L}’'.-]{0,30}|of|the|de|van|von|der|for|&)){0,5}$/u;

export const listCount: CheckRule = {
  id: 'number/list-count',
  level: 'warn',
  what: 'A list has another number of items than the text says.',
  why: 'One was cut or added late. Only closed lists behind a colon are counted, of names or of up to three words each.',
  fix: 'Count again.',
  bad: [
    'He met three ministers: Kim Min-jae, Lee Hana.',
    'The plan names four towns: Busan, Daegu and Ulsan.',
    'The plan has two aims: speed, safety and cost.',
    'They beat three other firms: Hanbit, Redstone, Ulsan Steel, Daehan and Navapura.',
  ],
  good: [
    'He met three ministers: Kim Min-jae, Lee Hana and Park Seo-yeon.',
    'The plan names four towns, including Busan and Daegu.',
    'He gave three reasons: The grid is old, the towns are far.',
    'He met three ministers: Kim, Lee and others.',
    'The plan has three aims: speed, safety and cost.',
    'He gave two reasons: nobody came, the grid is old and it is far.',
    'It has two parts: The Hague and Trinidad and Tobago.',
  ],

  *check({ text }) {
    for (const [pattern, item] of [
      [LIST, NAME],
      [THINGS, THING],
    ] as const) {
      for (const { 0: found, index, groups } of text.matchAll(pattern)) {
        const { count = '', list = '' } = groups ?? {};
        const said = WORDS[count.toLowerCase()] ?? Number(count);
        const parts = list.split(/, and |, & |, /u);
        const last = parts.at(-1) ?? '';
        const ands = last.match(/ and /gu)?.length ?? 0;
        // "Trinidad and Tobago" may be one item or two; "free tickets and idle crews" behind a comma are two.
        const most = parts.length + ands;
        const least = item === THING && parts.length > 1 && ands === 1 ? most : parts.length;
        const items = list.split(/, and |, | and /u);
        if (!items.every((one) => item.test(one.trim())) || OPEN.test(list)) continue;
        if (item === THING && CLAUSE.test(list)) continue;
        if (said >= least && said <= most) continue;
        yield { start: index, end: index + found.length - 1, message: `${count} are announced, ${most} are listed.` };
      }
    }
  },
};
