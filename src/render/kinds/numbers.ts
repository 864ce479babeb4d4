import type { NumberFact, NumberKind } from '../../records.js';
import { atColumn, contextColumn, docColumn, fileColumn, idColumn, PLACE, WIDE } from '../columns.js';
import { counted } from '../counting.js';
import { figure } from '../figures.js';
import type { View } from '../view.js';

/** What is counted or measured and, where it is a change, against what. */
const subject = ({ of, change }: NumberFact): string =>
  [of, change?.basis].filter((part) => part !== null && part !== undefined).join(', ');

const value = (pick: (fact: NumberFact) => number | null) => ({ value: pick, rightAligned: true });

export const numbersView: View<'numbers'> = {
  kind: 'numbers',
  heading: 'Numbers',
  columns: [
    fileColumn,
    docColumn,
    idColumn,
    { name: 'kind', heading: 'Kind', value: ({ kind }) => kind },
    { name: 'text', heading: 'As written', value: ({ text }) => text, wraps: true },
    { name: 'figure', heading: 'Value', value: figure, wraps: true, derived: true },
    { name: 'value', ...value((fact) => fact.value) },
    { name: 'low', ...value(({ low }) => low) },
    { name: 'high', ...value(({ high }) => high) },
    { name: 'values', value: ({ values }) => values?.join('; ') ?? null },
    { name: 'unit', value: ({ unit }) => unit, wraps: true },
    { name: 'si_value', ...value(({ si }) => si?.value ?? null) },
    { name: 'si_unit', value: ({ si }) => si?.unit ?? null },
    { name: 'approx', value: ({ approx }) => approx },
    { name: 'change', value: ({ change }) => change?.direction ?? null },
    { name: 'basis', value: ({ change }) => change?.basis ?? null, wraps: true },
    { name: 'per', value: ({ per }) => per, wraps: true },
    { name: 'of', heading: 'Of what', value: ({ of }) => of, cell: (fact) => [{ text: subject(fact) }], wraps: true },
    {
      name: 'speaker',
      heading: 'Said by',
      value: ({ speaker }) => speaker,
      cell: ({ speaker }) => [{ text: speaker ?? '', style: 'name' }],
      wraps: true,
    },
    { name: 'quote', value: ({ quote }) => quote },
    { name: 'date', value: ({ date }) => date },
    ...PLACE,
    atColumn,
    contextColumn,
  ],
  table: [
    { name: 'text' },
    { name: 'figure' },
    { name: 'kind' },
    { name: 'of' },
    { name: 'speaker', from: WIDE },
    { name: 'at', from: WIDE },
  ],
  numbered: false,
  line: (fact) => [
    { text: fact.text },
    { text: ` = ${figure(fact)} (${[fact.kind, subject(fact)].filter(Boolean).join(', ')})` },
  ],
  tally() {
    const kinds = new Map<NumberKind, number>();
    let count = 0;
    return {
      add({ records: { numbers = [] } }) {
        count += numbers.length;
        for (const { kind } of numbers) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      },
      sentence() {
        if (count === 0) return 'no numbers';
        const parts = [...kinds].map(([kind, some]) => counted(some, ...(NOUNS[kind] ?? [kind])));
        return `${counted(count, 'number')}: ${parts.join(', ')}`;
      },
    };
  },
};

/** What one of a kind is called, and several, where that is not the kind's name. */
const NOUNS: Readonly<Partial<Record<NumberKind, [one: string, many?: string]>>> = {
  money: ['sum of money', 'sums of money'],
  percent: ['percentage'],
  points: ['figure in points', 'figures in points'],
};
