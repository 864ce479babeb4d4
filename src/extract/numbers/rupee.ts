import type { Phrase } from './phrase.js';

const COUNTRIES: readonly (readonly [string, string])[] = [
  ['Mauriti', 'MUR'],
  ['Pakistan', 'PKR'],
  ['Sri Lanka', 'LKR'],
  ['Nepal', 'NPR'],
];

/** Several countries count in rupees: India's are meant unless the text names another of them and not India. */
export function countryOfRupee({ text }: Phrase): string {
  if (text.includes('India')) return 'INR';
  return COUNTRIES.find(([name]) => text.includes(name))?.[1] ?? 'INR';
}
