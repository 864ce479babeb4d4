import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const all = extractionCommand({
  name: 'all',
  kinds: ['quotes', 'speakers', 'numbers', 'dates', 'facts'],
  summary: 'everything above in one document',
  about: 'List everything: quotes, speakers, numbers, dates and facts.',
  examples: [
    'extract all article.txt',
    'extract all article.txt --json -o article.json',
    'extract all corpus.jsonl -f jsonl',
  ],
  choose: [OPTIONS.speaker],
  end: [OPTIONS.strict],
});
