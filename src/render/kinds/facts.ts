import type { Fact } from '../../records.js';
import { atColumn, contextColumn, docColumn, fileColumn, idColumn, PLACE, WIDE } from '../columns.js';
import { counted } from '../counting.js';
import type { View } from '../view.js';

const figures = ({ figures: written }: Fact): string => written.join('; ');

export const factsView: View<'facts'> = {
  kind: 'facts',
  heading: 'Facts',
  columns: [
    fileColumn,
    docColumn,
    idColumn,
    {
      name: 'source',
      heading: 'According to',
      value: ({ source }) => source,
      cell: ({ source }) => [source === null ? { text: '(no source)', style: 'dim' } : { text: source, style: 'name' }],
      wraps: true,
    },
    { name: 'claim', heading: 'Claim', value: ({ claim }) => claim, wraps: true },
    { name: 'subject', heading: 'Subject', value: ({ subject }) => subject, wraps: true },
    { name: 'measure', heading: 'Measure', value: ({ measure }) => measure, wraps: true },
    { name: 'figures', heading: 'Figures', value: figures, wraps: true },
    { name: 'when', heading: 'When', value: ({ when }) => when },
    { name: 'score', heading: 'Score', value: ({ score }) => score, rightAligned: true },
    { name: 'quote', value: ({ quote }) => quote },
    { name: 'numbers', value: ({ numbers }) => numbers.join('; ') },
    { name: 'dates', value: ({ dates }) => dates.join('; ') },
    ...PLACE,
    atColumn,
    contextColumn,
  ],
  table: [
    { name: 'source' },
    { name: 'claim' },
    { name: 'figures' },
    { name: 'when' },
    { name: 'score', from: WIDE },
    { name: 'at', from: WIDE },
  ],
  numbered: true,
  line: (fact) => [
    { text: fact.source ?? '(no source)', style: fact.source === null ? 'dim' : 'name' },
    { text: `: ${fact.claim}` },
  ],
  tally() {
    let count = 0;
    let sourced = 0;
    return {
      add({ records: { facts = [] } }) {
        count += facts.length;
        sourced += facts.filter(({ source }) => source !== null).length;
      },
      sentence() {
        if (count === 0) return 'no checkable claims';
        return `${counted(count, 'checkable claim')}: ${sourced} with a source, ${count - sourced} without`;
      },
    };
  },
};
