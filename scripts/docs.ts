import { writeFileSync } from 'node:fs';

import { measured } from '../src/check/measured.js';
import { rules } from '../src/check/rules/index.js';
import { configSchema, rulesPage } from './pages.js';

writeFileSync('docs/rules.md', rulesPage(rules, measured));
writeFileSync('schema/config-1.json', configSchema(rules.map(({ id }) => id)));
