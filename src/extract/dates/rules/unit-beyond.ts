import { type DateRule, point } from '../meaning.js';
import { wordAt } from '../words.js';

export const unitBeyond: DateRule = {
  id: 'unit-beyond',
  why: '"The week before last" and "the year after next" are two units from the document date.',
  examples: [
    { text: 'It rained the week before last.', finds: [['the week before last', '2024-W18']] },
    { text: 'They vote the year after next.', finds: [['the year after next', '2026']] },
    { text: 'He was the one before last to leave.', finds: [] },
  ],

  read(words, at) {
    const step = STEPS.get(wordAt(words, at).bare);
    const { sense } = wordAt(words, at - 1);
    if (wordAt(words, at + 1).bare !== step?.adjective || wordAt(words, at - 2).bare !== 'the') return null;
    if (!sense?.unit || sense.plural || sense.unit.startsWith('T')) return null;
    const shift = { unit: sense.unit, by: step.by, from: 'document' } as const;
    return { first: at - 2, last: at + 2, type: 'DATE', meaning: point({ shift }) };
  },
};

const STEPS = new Map([
  ['before', { adjective: 'last', by: -2 }],
  ['after', { adjective: 'next', by: 2 }],
]);
