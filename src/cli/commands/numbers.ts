import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const numbers = extractionCommand({
  name: 'numbers',
  kinds: ['numbers'],
  summary: 'money, percentages, counts, measures, with unit and meaning',
  about: 'List the figures in a text: value, unit, bound, and what they count.',
  examples: [
    'extract numbers article.txt',
    'extract numbers article.txt --kind money,percent --context',
    'extract numbers article.txt --unit USD --min 1000000',
    'extract numbers drafts/ --format csv | mlr --icsv --opprint cut -f text,value',
  ],
  choose: [
    OPTIONS.kinds([
      'money',
      'percent',
      'points',
      'count',
      'ordinal',
      'rank',
      'fraction',
      'multiple',
      'ratio',
      'score',
      'age',
      'duration',
      'measure',
    ]),
    OPTIONS.min,
    OPTIONS.max,
    OPTIONS.unit,
    OPTIONS.speaker,
  ],
});
