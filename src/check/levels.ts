import { matches } from './ignores.js';
import type { CheckRule, RuleLevel } from './rule.js';

/** Levels by rule id or `namespace/*`. */
export type Levels = Readonly<Record<string, RuleLevel>>;

export interface Choice {
  /** Later ones go before earlier ones; within one, an id goes before its namespace. */
  readonly levels: readonly Levels[];
  /** Ids and `namespace/*`; empty for all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** The level each rule has after all that was said of it. */
export function levelFrom({ levels, only, skip }: Choice): (rule: CheckRule) => RuleLevel {
  const said = levels.toReversed();
  return (rule) => {
    const { id } = rule;
    if (skip.some((pattern) => matches(id, pattern))) return 'off';
    if (only.length > 0 && !only.some((pattern) => matches(id, pattern))) return 'off';
    const level = said.map((part) => levelIn(part, id)).find((found) => found !== null) ?? rule.level;
    // Who asks for one rule by its name wants to see it, also when it sleeps by default.
    return level === 'off' && only.includes(id) ? 'note' : level;
  };
}

/** The level that one part gives a rule; null when it says nothing of it. */
export function levelIn(levels: Levels, id: string): RuleLevel | null {
  const exact = levels[id];
  if (exact) return exact;
  const pattern = Object.keys(levels).findLast((key) => matches(id, key));
  return pattern === undefined ? null : (levels[pattern] ?? null);
}
