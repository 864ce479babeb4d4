import { speakers } from '../../../extract/speakers.js';
import type { CheckRule } from '../../rule.js';

export const noRole: CheckRule = {
  id: 'speaker/no-role',
  level: 'off',
  what: 'A quoted person is given no office, trade or tie to the story.',
  why: 'Readers want to know why this person is asked. Names listed under `known` in the configuration pass.',
  fix: 'Say who the person is: “Ann Roe, a nurse”.',
  bad: [
    '“The grid is full,” Ann Holloway said.',
    'Tom Naidoo told reporters that the plan was dead.',
    '“No,” said Harriet Colclough. “It is over.”',
  ],
  good: [
    '“The grid is full,” said Ann Holloway, a nurse.',
    'Mayor Tom Naidoo told reporters that the plan was dead.',
    'Harriet Colclough, director of the clinic, said no.',
    'The ministry said the plan was dead.',
    'A spokesman said no.',
  ],

  *check(doc, { known }) {
    for (const { type, role, organization, anonymous, name, start, end } of speakers(doc)) {
      if (type !== 'person' || role !== null || organization !== null || anonymous || !name.includes(' ')) continue;
      if (!known.includes(name)) yield { start, end, message: `Who is ${name}?` };
    }
  },
};
