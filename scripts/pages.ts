import { exampleText, type CheckRule, type Example, type RuleLevel } from '../src/check/rule.js';
import type { Measured } from '../src/check/measured.js';

const LEVELS = ['error', 'warn', 'note', 'off'] as const satisfies readonly RuleLevel[];

/** `docs/rules.md`: what every rule finds, why, how to mend it, and how often it was right. */
export function rulesPage(rules: readonly CheckRule[], measured: Measured): string {
  return `${['# The rules of `extract check`', INTRODUCTION, measurements(rules, measured), ...rules.map(section)].join(
    '\n\n',
  )}\n`;
}

const INTRODUCTION = `This page is made from the rules themselves (\`npm run docs\`); a test keeps it current.

A rule fails a run (\`error\`) only where at least 95 of 100 findings on news were right, warns where at least 80 were, and else is a
\`note\` or \`off\`. What the rules of \`number/\`, \`date/\` and \`source/\` find inside a quotation counts one level less: the speaker may
be wrong and the copy right. “Right” means that a copy editor reading the passage would want to know of it.

Change a level: \`{ "rules": { "text/encoding": "error", "quote/*": "off" } }\` in \`.extractrc.json\`. Silence one place in Markdown
or HTML: \`<!-- extract-ignore text/encoding -->\` before the paragraph, or at the end of its line;
\`<!-- extract-disable text/encoding -->\` … \`<!-- extract-enable -->\` for a stretch.`;

function measurements(rules: readonly CheckRule[], { sets, findings }: Measured): string {
  const head = ['Rule', 'Level', ...sets.flatMap((set) => [`${set}: findings`, 'right', 'wrong'])];
  const rows = rules.map(({ id, level }) => {
    const sleeps = level === 'off' && findings[id] === undefined;
    const counts = sets.map((_, i) => findings[id]?.[i] ?? [0, 0]);
    const cells = counts.flatMap(([right, wrong]) => [right + wrong, right, wrong].map(String));
    return [`\`${id}\``, level, ...(sleeps ? cells.map(() => '–') : cells)];
  });
  return [
    '## Measured',
    MEASURED,
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}

const MEASURED = `Every finding on the 420 articles (edited copy of seven publishers), on the 339 and on our own was read. The slips in the four articles were planted
by us while the rules were written: they show that a rule finds what it is for, and say little of how often it errs. A rule without a
finding in the first three columns rests on them and on its examples. What is off was not counted, unless it was switched off for what was read.`;

function section({ id, level, what, why, fix, bad, good }: CheckRule): string {
  const place = LEVELS.includes(level) ? level : 'off';
  const list = (texts: readonly Example[]): string => texts.map((example) => `- ${code(example)}`).join('\n');
  return [
    `## \`${id}\``,
    `**${place}** — ${what}`,
    why,
    `To mend it: ${fix}`,
    `Fails:\n\n${list(bad)}`,
    `Passes:\n\n${list(good)}`,
  ].join('\n\n');
}

/** In a code span, with line ends as ⏎ and invisible characters by their number. */
function code(example: Example): string {
  const { text, date } = typeof example === 'string' ? { text: example, date: null } : example;
  const shown = exampleText(text)
    .replaceAll('\n', '⏎')
    .replace(
      /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
      (c) => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
  const fence = shown.includes('`') ? '```' : '`';
  const pad = fence.length > 1 ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}${date === null ? '' : ` (written ${date})`}`;
}

/** `schema/config-1.json`: what a configuration may say. */
export function configSchema(ids: readonly string[]): string {
  const namespaces = [...new Set(ids.map((id) => `${id.split('/')[0] ?? ''}/*`))];
  const levels = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...namespaces, ...ids].map((id) => [id, { $ref: '#/definitions/level' }])),
  };
  const texts = { type: 'array', items: { type: 'string' } };
  const settings = {
    rules: levels,
    known: { description: 'Names that need no introduction.', ...texts },
    allow: { description: 'Words that text/leftover lets pass.', ...texts },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of extract check',
    type: 'object',
    additionalProperties: false,
    definitions: { level: { enum: LEVELS } },
    properties: {
      $schema: { type: 'string' },
      ...settings,
      failOn: { enum: ['error', 'warn', 'note', 'never'] },
      maxWarnings: { type: 'integer', minimum: 0 },
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              description: 'Patterns as in .gitignore, from the folder of the configuration.',
              ...texts,
              minItems: 1,
            },
            ...settings,
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
