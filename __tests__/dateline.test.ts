import { createDocument } from '../src/document/document.js';

const dateOf = (text: string): string | null => createDocument(text).date?.value ?? null;

describe('the document’s own date', () => {
  test.each([
    ['By Kim Min-jae | March 5, 2024\n\nText.', '2024-03-05'],
    ['Published on Tuesday, 5 March 2024 at 10:30 am\nText.', '2024-03-05'],
    ['OSLO, Norway, Sept. 3, 2019 -- The parliament met.', '2019-09-03'],
    ['RIGA, 9 May 2025 - The parliament met.', '2025-05-09'],
    ['RIGA, May 9, 2025 (Newswire) - The parliament met.', '2025-05-09'],
    ['---\ndate: March 5, 2024\n---\nText.', '2024-03-05'],
    ['---\npubdate: "2024-03-05T10:00:00Z"\n---\nText.', '2024-03-05'],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  test.each([
    'The war ended on May 8, 1945, historians say\n\nText.',
    'Market 3, 2020\n\nText.',
    'Feb. 30, 2024\n\nText.',
    'The war ended on 8 May 1945 - a Tuesday - in the west.',
    'Text without a date.',
  ])('none in: %s', (text) => {
    expect(dateOf(text)).toBeNull();
  });
});
