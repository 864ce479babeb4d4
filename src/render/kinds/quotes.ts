import type { Quote, QuoteSpeaker } from '../../records.js';
import {
  atColumn,
  contextColumn,
  docColumn,
  fileColumn,
  idColumn,
  PLACE,
  WIDE,
  type Piece,
  type Screen,
} from '../columns.js';
import { counted, countedKinds } from '../counting.js';
import type { View } from '../view.js';

/** A cue so common that a narrow table need not spend room on it. */
const PLAIN_CUES = new Set(['said', 'says']);
const OPENING_MARK = /^["'“”‘’„«‹「『`]/u;

/** The mention is the name, but for an article. */
const sameName = ({ name, asWritten }: QuoteSpeaker): boolean =>
  asWritten.replace(/^(?:an?|the) /iu, '') === name.replace(/^(?:an?|the) /iu, '');

/** A name as resolved, with the word used at the quote when it is another: `Kim Min-jae (He)`. */
function speaker({ speaker: who, cue }: Quote, { width }: Screen): readonly Piece[] {
  if (!who) return [{ text: '(nobody named)', style: 'dim' }];
  const mention: Piece[] = sameName(who) ? [] : [{ text: ` (${who.asWritten})`, style: 'dim' }];
  const telling = width < WIDE && cue && !PLAIN_CUES.has(cue.text.toLowerCase());
  return [
    { text: who.name, style: 'name' },
    ...mention,
    ...(telling ? [{ text: cue.text, style: 'dim' as const, newLine: true }] : []),
  ];
}

function words({ kind, segments }: Quote, { ascii }: Pick<Screen, 'ascii'>): string {
  const text = segments.map((segment) => segment.text).join(ascii ? ' [...] ' : ' […] ');
  if (kind !== 'direct' || OPENING_MARK.test(text)) return text;
  return ascii ? `"${text}"` : `“${text}”`;
}

/** The rule with its reason, then the way from the mention to the speaker, then who else it could have been. */
function reasonsOf({ rule, explanation, speaker: who }: Quote): readonly string[] {
  if (!explanation) return [];
  const [, ...others] = explanation.candidates;
  return [
    `${rule}: ${explanation.rule}`,
    ...(who ? [`“${who.asWritten}” is ${who.name}: ${explanation.speaker ?? ''}.`] : []),
    ...others.map(({ name, because }) => `Not ${name}: only ${because.join(', ') || 'further away'}.`),
  ];
}

const roleAndOrganization = ({ speaker: who }: Quote): string =>
  [who?.role, who?.organization].filter((part) => part !== null && part !== undefined).join(', ');

export const quotesView: View<'quotes'> = {
  kind: 'quotes',
  heading: 'Quotes',
  columns: [
    fileColumn,
    docColumn,
    idColumn,
    { name: 'kind', heading: 'Kind', value: ({ kind }) => kind },
    {
      name: 'speaker',
      heading: 'Speaker',
      value: (quote) => quote.speaker?.name ?? null,
      cell: speaker,
      wraps: true,
    },
    { name: 'speaker_as_written', value: (quote) => quote.speaker?.asWritten ?? null, wraps: true },
    { name: 'speaker_type', value: (quote) => quote.speaker?.type ?? null },
    { name: 'how', value: (quote) => quote.speaker?.how ?? null },
    { name: 'anonymous', value: (quote) => quote.speaker?.anonymous ?? null },
    {
      name: 'role',
      heading: 'Role',
      value: (quote) => quote.speaker?.role ?? null,
      cell: (quote) => [{ text: roleAndOrganization(quote) }],
      wraps: true,
    },
    { name: 'organization', value: (quote) => quote.speaker?.organization ?? null, wraps: true },
    {
      name: 'quote',
      heading: 'Quote',
      value: ({ text }) => text,
      cell: (quote, screen) => [
        { text: words(quote, screen) },
        ...reasonsOf(quote).map((text) => ({ text, style: 'dim' as const, newLine: true })),
      ],
      wraps: true,
    },
    {
      name: 'cue',
      heading: 'Cue',
      value: ({ cue }) => cue?.text ?? null,
      cell: ({ cue }) => [{ text: cue?.text ?? '', style: 'dim' }],
      wraps: true,
    },
    { name: 'addressee', value: ({ addressee }) => addressee, wraps: true },
    { name: 'date', value: ({ date }) => date },
    ...PLACE,
    atColumn,
    contextColumn,
    {
      name: 'explanation',
      heading: 'Why',
      value: (quote) => reasonsOf(quote).join(' '),
      wraps: true,
      derived: true,
    },
  ],
  table: [
    { name: 'speaker' },
    { name: 'role', from: WIDE },
    { name: 'quote' },
    { name: 'cue', from: WIDE },
    { name: 'kind' },
    { name: 'at', from: WIDE },
  ],
  numbered: true,
  line: (quote, screen) => [
    { text: quote.speaker?.name ?? '(nobody named)', style: 'name' },
    { text: `: ${words(quote, screen)}` },
  ],
  tally() {
    const kinds = new Map([
      ['direct', 0],
      ['indirect', 0],
      ['mixed', 0],
    ]);
    const speakers = new Set<string>();
    let count = 0;
    return {
      add({ records: { quotes = [] } }) {
        count += quotes.length;
        for (const quote of quotes) {
          kinds.set(quote.kind, (kinds.get(quote.kind) ?? 0) + 1);
          if (quote.speaker) speakers.add(quote.speaker.name);
        }
      },
      sentence() {
        if (count === 0) return 'no quotes';
        const by = speakers.size > 0 ? ` by ${counted(speakers.size, 'speaker')}` : '';
        return `${counted(count, 'quote')}${by}: ${countedKinds(kinds)}`;
      },
    };
  },
};
