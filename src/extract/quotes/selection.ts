import type { ReportingVerb } from '../../lexicon/reporting-verbs.js';
import type { AttributionRule } from './attribution.js';
import type { Cue } from './cues/cue.js';
import type { CueKind } from './cues/verb-groups.js';

/** The rules of a list that can answer for a cue, by its kind and its verb; each pair of these is looked into once. */
export function selectionOf(rules: readonly AttributionRule[]): (cue: Cue) => readonly AttributionRule[] {
  const known: Partial<Record<CueKind, Map<ReportingVerb, readonly AttributionRule[]>>> = {};
  return ({ kind, verb }) => {
    const byVerb = (known[kind] ??= new Map<ReportingVerb, readonly AttributionRule[]>());
    let selected = byVerb.get(verb);
    if (!selected) {
      selected = rules.filter((rule) => rule.kinds.includes(kind) && fits(rule, verb));
      byVerb.set(verb, selected);
    }
    return selected;
  };
}

const fits = ({ takes }: AttributionRule, verb: ReportingVerb): boolean =>
  !takes.length || takes.some((complement) => verb.takes.has(complement));
