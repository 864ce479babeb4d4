import { ordinalAt } from '../amounts.js';
import { type DateRule, fixed } from '../meaning.js';
import { durationValue } from '../units.js';
import { amountAt } from '../amounts.js';
import { wordAt } from '../words.js';

export const every: DateRule = {
  id: 'every',
  why: '"every" or "each" before a unit, a weekday or a month is a set.',
  examples: [
    { text: 'We meet every Friday.', finds: [['every Friday', 'XXXX-WXX-5']] },
    { text: 'every Sunday morning', finds: [['every Sunday morning', 'XXXX-WXX-7TMO']] },
    { text: 'It rains each July.', finds: [['each July', 'XXXX-07']] },
    { text: 'every two weeks', finds: [['every two weeks', 'P2W']] },
    { text: 'every other day', finds: [['every other day', 'P2D']] },
    { text: 'every morning', finds: [['every morning', 'XXXX-XX-XXTMO']] },
  ],

  read(words, at) {
    const other = wordAt(words, at + 1).bare === 'other';
    let next = other || wordAt(words, at + 1).bare === 'single' ? at + 2 : at + 1;
    const ordinal = ordinalAt(words, next);
    if (ordinal && wordAt(words, ordinal.end).sense?.unit) next = ordinal.end;
    const amount = amountAt(words, next);
    const { sense } = wordAt(words, amount?.end ?? next);
    if (!sense) return null;
    const part = sense.weekday === undefined ? undefined : wordAt(words, next + 1).sense?.part;
    const value = setValue(sense, amount?.value ?? (other ? 2 : 1));
    if (value === null) return null;
    const last = (amount?.end ?? next) + (part ? 2 : 1);
    return { first: at, last, type: 'SET', meaning: fixed(part ? `${value}T${part}` : value, 'set', 'how often') };
  },
};

function setValue(sense: NonNullable<ReturnType<typeof wordAt>['sense']>, count: number): string | null {
  if (sense.unit === 'WE') return 'XXXX-WXX-WE';
  if (sense.unit) return durationValue(count, sense.unit);
  if (sense.weekday) return `XXXX-WXX-${sense.weekday}`;
  if (sense.month) return `XXXX-${String(sense.month).padStart(2, '0')}`;
  if (sense.season) return `XXXX-${sense.season}`;
  return sense.part ? `XXXX-XX-XXT${sense.part}` : null;
}
