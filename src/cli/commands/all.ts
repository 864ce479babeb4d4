import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const all = extractionCommand({
  name: 'all',
  kinds: ['quotes', 'speakers', 'numbers', 'dates'],
  summary: 'everything above in one document',
  about: 'List everything: quotes, speakers, numbers and dates.',
  examples: [
    'extract all article.txt',
    'extract all article.txt --json -o article.json',
    'extract all corpus.jsonl -f jsonl',
  ],
  choose: [OPTIONS.speaker],
  end: [OPTIONS.strict],
});
