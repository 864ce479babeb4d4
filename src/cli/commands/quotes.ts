import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const quotes = extractionCommand({
  name: 'quotes',
  kinds: ['quotes'],
  summary: 'quotations, direct and reported, with their speakers',
  about: 'List the quotations in a text with their speakers.',
  examples: [
    'extract quotes article.txt',
    'extract quotes *.md --speaker "Kim" --kind direct',
    'pdftotext speech.pdf - | extract quotes - --format csv -o quotes.csv',
  ],
  choose: [OPTIONS.kinds(['direct', 'indirect', 'mixed']), OPTIONS.speaker],
  show: [OPTIONS.reasons],
  end: [OPTIONS.strict],
});
