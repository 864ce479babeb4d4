import { OPTIONS } from '../options/options.js';
import { extractionCommand } from './extraction.js';

export const speakers = extractionCommand({
  name: 'speakers',
  kinds: ['speakers'],
  summary: 'everyone who is quoted, with role, counts and other names',
  about: 'List everyone who is quoted in a text, in the order of first mention.',
  examples: [
    'extract speakers article.txt',
    'extract speakers archive/ --merge --format csv -o speakers.csv',
    'extract speakers corpus.jsonl --kind organization --json',
  ],
  choose: [OPTIONS.kinds(['person', 'organization', 'group', 'document', 'unknown']), OPTIONS.speaker, OPTIONS.merge],
});
