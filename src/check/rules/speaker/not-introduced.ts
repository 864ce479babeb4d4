import { entities } from '../../../extract/coreference/entities.js';
import { quotes } from '../../../extract/quotes/quotes.js';
import type { CheckRule } from '../../rule.js';

export const notIntroduced: CheckRule = {
  id: 'speaker/not-introduced',
  level: 'off',
  what: 'A quoted person appears under a bare surname and is never introduced.',
  why: 'Readers cannot know who “Park” is. Switch the rule on where the desk keeps a list of the names that all readers know. Titles (“Mayor Park”), and names listed under `known` in the configuration, pass.',
  fix: 'Give the full name and the office where the person first appears.',
  bad: [
    '“It is over,” said Galbraith on Friday. The plan is dead.',
    'The plan failed because the line was old, Holloway told reporters.',
    'The grid is full, Galbraith told reporters on Monday.',
  ],
  good: [
    'Park Seo-yeon, a lawmaker, said no. “No,” Park said again.',
    '“No,” Mayor Park said. The plan is dead.',
    'The plan failed, said Ann Holloway. Holloway left.',
    'The ministry said no. Reuters said so too.',
    'The plan failed. The mayor said it was old.',
  ],

  *check(doc, { known }) {
    const told = new Set<string>();
    const full = new Set(
      entities(doc).all.flatMap(({ names }) =>
        names.filter(({ words, title }) => words.length > 1 || title !== null).flatMap(({ words }) => [...words]),
      ),
    );
    for (const { speaker } of quotes(doc)) {
      if (!speaker || !/^(?:person|unknown)$/u.test(speaker.type) || /^(?:pronoun|description)$/u.test(speaker.how))
        continue;
      const { name, asWritten, role, start, end } = speaker;
      if (!/^\p{Lu}[\p{L}’'-]+$/u.test(name) || asWritten !== name || role !== null || told.has(name)) continue;
      told.add(name);
      if (full.has(name.toLowerCase()) || known.some((one) => one.split(' ').includes(name))) continue;
      yield { start, end, message: `Who is ${name}?` };
    }
  },
};
