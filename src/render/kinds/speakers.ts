import type { Speaker, SpeakerType } from '../../records.js';
import { atColumn, contextColumn, docColumn, fileColumn, idColumn, PLACE, WIDE } from '../columns.js';
import { counted } from '../counting.js';
import type { View } from '../view.js';

const NOUNS: readonly [SpeakerType, string, string][] = [
  ['person', 'person', 'people'],
  ['organization', 'organization', 'organizations'],
  ['group', 'group', 'groups'],
  ['document', 'document', 'documents'],
  ['unknown', 'other', 'others'],
];

const all = ({ quotes }: Speaker): number => quotes.direct + quotes.mixed + quotes.indirect;
const parts = (...texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join(', ');

export const speakersView: View<'speakers'> = {
  kind: 'speakers',
  heading: 'Speakers',
  columns: [
    fileColumn,
    docColumn,
    idColumn,
    {
      name: 'speaker',
      heading: 'Speaker',
      value: ({ name }) => name,
      cell: ({ name }) => [{ text: name, style: 'name' }],
      wraps: true,
    },
    { name: 'type', heading: 'Type', value: ({ type }) => type },
    { name: 'anonymous', value: ({ anonymous }) => anonymous },
    {
      name: 'role',
      heading: 'Role',
      value: ({ role }) => role,
      cell: ({ role, organization }) => [{ text: parts(role, organization) }],
      wraps: true,
    },
    { name: 'organization', value: ({ organization }) => organization, wraps: true },
    { name: 'aliases', heading: 'Also called', value: ({ aliases }) => aliases.join('; '), wraps: true },
    { name: 'quotes', heading: 'Quotes', value: all, rightAligned: true },
    { name: 'direct', value: ({ quotes }) => quotes.direct, rightAligned: true },
    { name: 'mixed', value: ({ quotes }) => quotes.mixed, rightAligned: true },
    { name: 'indirect', value: ({ quotes }) => quotes.indirect, rightAligned: true },
    { name: 'words', heading: 'Words', value: ({ words }) => words, rightAligned: true },
    {
      name: 'share',
      heading: 'Share',
      value: ({ share }) => share,
      cell: ({ share }) => [{ text: `${(100 * share).toFixed(0)}%` }],
      rightAligned: true,
    },
    { name: 'documents', value: ({ documents }) => documents ?? null, rightAligned: true },
    { name: 'mentions', value: ({ mentions }) => mentions.length, rightAligned: true },
    { name: 'text', value: ({ text }) => text, wraps: true },
    ...PLACE,
    { ...atColumn, heading: 'First' },
    contextColumn,
  ],
  table: [
    { name: 'speaker' },
    { name: 'role' },
    { name: 'type', from: WIDE },
    { name: 'quotes' },
    { name: 'words' },
    { name: 'share', from: WIDE },
    { name: 'aliases' },
    { name: 'at', from: WIDE },
  ],
  numbered: false,
  line: (speaker) => [
    { text: speaker.name, style: 'name' },
    {
      text: `: ${parts(speaker.role, speaker.organization, counted(all(speaker), 'quote'), counted(speaker.words, 'word'))}`,
    },
  ],
  tally() {
    const names = new Map<string, SpeakerType>();
    return {
      add({ records: { speakers = [] } }) {
        for (const { name, type } of speakers) names.set(name, type);
      },
      sentence() {
        if (names.size === 0) return 'no speakers';
        const types = [...names.values()];
        const counts = NOUNS.flatMap(([type, one, many]) => {
          const count = types.filter((other) => other === type).length;
          return count > 0 ? [counted(count, one, many)] : [];
        });
        return `${counted(names.size, 'speaker')}: ${counts.join(', ')}`;
      },
    };
  },
};
