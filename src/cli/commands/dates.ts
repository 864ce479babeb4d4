import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const dates = extractionCommand({
  name: 'dates',
  kinds: ['dates'],
  summary: 'dates and periods, resolved to the calendar',
  about:
    'List the dates, times, durations and repetitions in a text, resolved to\nthe calendar from the day it was written.',
  examples: [
    'extract dates article.txt',
    'extract dates article.txt --date 2025-12-31',
    "extract dates *.txt --json | jq -r '.dates[] | select(.warning) | .text'",
  ],
  choose: [OPTIONS.kinds(['date', 'time', 'duration', 'set'])],
});
