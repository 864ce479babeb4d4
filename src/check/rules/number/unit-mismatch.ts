import { figuresBySentence } from '../../figures.js';
import type { CheckRule } from '../../rule.js';

const AROUND = 50;
const PRODUCED = /\b(?:generat|produc)(?:e[sd]?|ing)\b/u;
const A_YEAR =
  /^(?: of (?:electricity|power|energy))? (?:a|per|each|every) (?:year|day|month)\b|^(?: of (?:electricity|power|energy))? (?:annually|yearly)\b/u;

export const unitMismatch: CheckRule = {
  id: 'number/unit-mismatch',
  level: 'warn',
  what: 'A figure is in a unit of another kind than what it measures.',
  why: 'Megawatts are what a plant can do at once, megawatt-hours what it produces in a year; a rate is so many percent or so many per 100,000, never both.',
  fix: 'Check the unit with the source.',
  bad: [
    'The plant generates 109 megawatts of electricity a year.',
    'The farm will produce 51.2 megawatts annually.',
    'The rate is 17.4 percent per 100,000 people.',
  ],
  good: [
    'The plant generates 764 million kilowatt-hours of electricity a year.',
    'The farm has a capacity of 51.2 megawatts.',
    'The rate is 17.4 per 100,000 people.',
    'The plant can generate 109 megawatts.',
    'Prices rose 17.4 percent per year.',
  ],

  *check(doc) {
    const { text } = doc;
    for (const { kind, unit, start, end, text: written } of figuresBySentence(doc).flat()) {
      const after = text.slice(end, end + AROUND);
      const before = text.slice(Math.max(0, start - AROUND), start);
      if (kind === 'measure' && (unit ?? '').endsWith('watt') && PRODUCED.test(before) && A_YEAR.test(after)) {
        yield { start, end, message: `${written} is a capacity; what is produced in a year is in watt-hours.` };
      } else if (kind === 'percent' && /^ per (?:1,?000|10,?000|100,?000|million)\b/u.test(after)) {
        yield { start, end, message: `${written} per so many: percent or per thousand?` };
      }
    }
  },
};
