import { measured } from '../../check/measured.js';
import { exampleText, type CheckRule, type Example } from '../../check/rule.js';
import { rules } from '../../check/rules/index.js';
import { UserError } from '../errors.js';
import { unknownRule } from './config.js';

/** `--list-rules`: all rules with their level. */
export function ruleList(): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  return rules.map(({ id, level, what }) => `${level.padEnd(6)} ${id.padEnd(width)}${what}\n`).join('');
}

/** `--explain`: what a rule means. */
export function explanation(id: string): string {
  const rule = rules.find((known) => known.id === id);
  if (!rule)
    throw new UserError(unknownRule(id) ?? `${id} means several rules; name one`, 'extract check --list-rules');
  const { level, what, why, fix, bad, good } = rule;
  return (
    [
      `${id} — ${level === 'off' ? 'off' : level} by default`,
      indented(what),
      [...examples('Fails ', bad), ...examples('Passes', good)].join('\n'),
      indented(why),
      indented(`To mend it: ${fix}`),
      `  Turn it off     { "rules": { "${id}": "off" } }\n  For one place   <!-- extract-ignore ${id} -->`,
      measurement(id),
    ].join('\n\n') + '\n'
  );
}

/** How often its findings were right. */
function measurement(id: string): string {
  const counts = (measured.findings[id] ?? []).map(([right, wrong], i) => {
    const all = right + wrong;
    return all === 0 ? null : `${right} of ${all} findings right in ${measured.sets[i] ?? ''}`;
  });
  const read = counts.filter((count) => count !== null);
  return indented(`Measured: ${read.length === 0 ? 'no finding to judge it by' : read.join('; ')}.`);
}

const SHOWN = 3;
const WIDTH = 76;

const examples = (label: string, texts: CheckRule['bad']): string[] =>
  texts.slice(0, SHOWN).map((example) => `  ${label}  ${show(example)}`);

function show(example: Example): string {
  const text = typeof example === 'string' ? example : `${example.text} (of ${example.date})`;
  return exampleText(text).replaceAll('\n', '⏎');
}

function indented(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}
