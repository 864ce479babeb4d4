import type { DateFact } from '../../records.js';
import { atColumn, contextColumn, docColumn, fileColumn, idColumn, PLACE, WIDE, type Piece } from '../columns.js';
import { counted } from '../counting.js';
import type { View } from '../view.js';

/** The value, the days it spans where it does not say them itself, and what is wrong with it. */
function resolved({ value, from, to, warning }: DateFact): readonly Piece[] {
  const days = from !== null && to !== null && from !== to && value?.includes('W') ? ` (${from} to ${to})` : '';
  const text = { text: `${value ?? '(not known)'}${days}` };
  return warning === null ? [text] : [text, { text: ` (${warning})`, style: 'warning' }];
}

export const datesView: View<'dates'> = {
  kind: 'dates',
  heading: 'Dates',
  columns: [
    fileColumn,
    docColumn,
    idColumn,
    { name: 'type', value: ({ type }) => type },
    { name: 'text', heading: 'As written', value: ({ text }) => text, wraps: true },
    { name: 'value', heading: 'Resolves to', value: ({ value }) => value, cell: resolved, wraps: true },
    { name: 'from', value: ({ from }) => from },
    { name: 'to', value: ({ to }) => to },
    { name: 'unit', heading: 'Unit', value: ({ unit }) => unit },
    { name: 'why', heading: 'Why', value: ({ why }) => why, wraps: true },
    { name: 'warning', heading: 'Warning', value: ({ warning }) => warning, wraps: true },
    ...PLACE,
    atColumn,
    contextColumn,
  ],
  table: [{ name: 'text' }, { name: 'value' }, { name: 'unit' }, { name: 'why' }, { name: 'at', from: WIDE }],
  numbered: false,
  line: (date) => [{ text: date.text }, { text: ' = ' }, ...resolved(date), { text: ` (${date.why})` }],
  tally() {
    let count = 0;
    const counters = new Set<string | null>();
    return {
      add({ date, records: { dates = [] } }) {
        count += dates.length;
        if (counters.size < 2) counters.add(date);
      },
      sentence() {
        if (count === 0) return 'no dates';
        const [first = null] = counters;
        if (counters.size > 1) return `${counted(count, 'date')}, counted from the day of each text`;
        const from =
          first === null
            ? 'with no day to count from (give it with --date)'
            : `counted from ${first} (change it with --date)`;
        return `${counted(count, 'date')}, ${from}`;
      },
    };
  },
};
