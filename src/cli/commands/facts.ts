import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const facts = extractionCommand({
  name: 'facts',
  kinds: ['facts'],
  summary: 'claims: who says what, how much, when',
  about: 'List the claims in a text that can be checked, with their figures, their time\nand their source.',
  examples: [
    'extract facts article.txt',
    'extract facts speech.txt --top 15 --format csv -o claims.csv',
    'extract facts drafts/ --unsourced --min-score 0.5',
  ],
  choose: [OPTIONS.top, OPTIONS.minScore, OPTIONS.unsourced, OPTIONS.speaker],
});
