import { type Document, withText } from '../document/document.js';
import { hash } from '../extract/identify.js';
import type { Level, Problem, Unplaced } from '../records.js';
import { byPosition, contains, type Span } from '../text/span.js';
import { ignores } from './ignores.js';
import { markPairs } from './marks.js';
import type { CheckRule, Finding, RuleLevel, RuleOptions } from './rule.js';
import { rules } from './rules/index.js';
import { unusedIgnore } from './rules/text/unused-ignore.js';

export interface CheckOptions extends Partial<RuleOptions> {
  /** The level of a rule, by its id; default: the rule's own. */
  readonly levelOf?: ((rule: CheckRule) => RuleLevel) | undefined;
  /** As long as the text, with white space for what is not to be checked: the marks, code and addresses of Markdown. */
  readonly prose?: string | undefined;
}

/** Runs the rules over one text; the findings come in the order of the text. */
export function check(doc: Document, options: CheckOptions = {}): readonly Unplaced<Problem>[] {
  const { levelOf = (rule: CheckRule) => rule.level, known = [], allow = [], prose } = options;
  const read = prose === undefined ? doc : withText(doc, prose);
  const quoted = markPairs(read).pairs;
  const ignored = ignores(doc.text);
  const found: Found[] = [];
  const ran: string[] = [];
  for (const rule of rules) {
    const level = levelOf(rule);
    if (level === 'off') continue;
    ran.push(rule.id);
    for (const finding of rule.check(read, { known, allow })) {
      if (ignored.covers(rule.id, finding)) continue;
      found.push({ rule, finding, level: levelAt(finding, level, rule, quoted) });
    }
  }
  const level = levelOf(unusedIgnore);
  if (level !== 'off') {
    for (const finding of ignored.unused(ran)) found.push({ rule: unusedIgnore, finding, level });
  }
  found.sort((a, b) => byPosition(a.finding, b.finding) || (a.rule.id < b.rule.id ? -1 : 1));
  return problems(doc, found);
}

interface Found {
  readonly rule: CheckRule;
  readonly finding: Finding;
  readonly level: Level;
}

const LEVELS: readonly Level[] = ['note', 'warn', 'error'];
/** A speaker may be wrong and the copy right: what these rules find in a quotation counts one level less. */
const SPEAKERS_OWN = /^(?:number|date|source)\//u;

function levelAt({ start, end, atMost }: Finding, level: Level, rule: CheckRule, quoted: readonly Span[]): Level {
  const said = SPEAKERS_OWN.test(rule.id) && quoted.some((pair) => contains(pair, { start, end }));
  const base = LEVELS.indexOf(level) - (said ? 1 : 0);
  return LEVELS[Math.max(0, atMost === undefined ? base : Math.min(base, LEVELS.indexOf(atMost)))] ?? 'note';
}

function problems(doc: Document, found: readonly Found[]): Unplaced<Problem>[] {
  const seen = new Map<string, number>();
  return found.map(({ rule, finding, level }) => {
    const { start, end, message, related = [], fix = null } = finding;
    const base = hash(`${rule.id} ${around(doc.text, start, end)}`);
    const repeat = (seen.get(base) ?? 0) + 1;
    seen.set(base, repeat);
    const fingerprint = repeat === 1 ? base : `${base}-${repeat}`;
    const text = doc.text.slice(start, end);
    return {
      start,
      end,
      text,
      id: `p-${fingerprint}`,
      rule: rule.id,
      confidence: 1,
      level,
      message: message.replace(/\s+/gu, ' '),
      related,
      fix,
      fingerprint,
    };
  });
}

const AROUND = 24;

/** The finding and some characters on both sides within its line, letters and digits only: it survives a move. */
function around(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[\r\n]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[\r\n]/u)[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
