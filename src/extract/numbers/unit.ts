import { Gap, type Token } from '../../document/tokens.js';
import { unitForms, unitSymbol, type Unit } from '../../lexicon/units.js';
import { joins } from './pieces.js';

export interface UnitBehind {
  readonly unit: Unit;
  /** Index behind the unit. */
  readonly last: number;
  readonly plural: boolean;
  readonly hyphen: boolean;
}

/** Adjectives that may stand between a number and its unit of time: "21 consecutive years". */
const BETWEEN = new Set(
  'consecutive straight successive full whole additional extra more further long short calendar business working school flying playing trading solid entire separate other'.split(
    ' ',
  ),
);

/** The unit that begins at `at`, behind a hyphen, a space or nothing: "-km", " square miles", "mph", "consecutive years". */
export function unitBehind(p: readonly Token[], at: number, to: number, digits: boolean): UnitBehind | null {
  const hyphen = joins(p, at);
  const first = hyphen ? at + 1 : at;
  const token = p[first];
  if (!token || first >= to) return null;
  const named = formAt(p, first, to);
  if (named) return { ...named, hyphen };
  if (digits) {
    const symbol = symbolAt(p, first, hyphen);
    if (symbol) return { ...symbol, plural: false, hyphen };
  }
  if (hyphen || !BETWEEN.has(token.lower) || joins(p, first + 1)) return null;
  const behind = formAt(p, first + 1, to);
  return behind?.unit.dimension === 'time' && behind.plural ? { ...behind, hyphen } : null;
}

function formAt(p: readonly Token[], at: number, to: number): { unit: Unit; last: number; plural: boolean } | null {
  const token = p[at];
  if (token?.kind !== 'word') return null;
  for (const { rest, unit, plural } of unitForms(token.lower)) {
    let last = at + 1;
    let fits = true;
    for (const word of rest) {
      if (joins(p, last)) last++;
      if (last >= to || p[last]?.lower !== word) {
        fits = false;
        break;
      }
      last++;
    }
    if (fits) return { unit, last, plural };
  }
  return null;
}

/** Single letters that may stand behind a space: "100 g". */
const SPACED = new Set(['g', 'l', 'm']);

function symbolAt(p: readonly Token[], at: number, hyphen: boolean): { unit: Unit; last: number } | null {
  const token = p[at];
  if (!token || token.gap > Gap.space) return null;
  const next = p[at + 1];
  const slash = next?.gap === Gap.none && next.text === '/' ? `${token.text}/${p[at + 2]?.text ?? ''}` : null;
  if (slash !== null) {
    const rate = unitSymbol(slash) ?? unitSymbol(slash.toLowerCase());
    if (rate) return { unit: rate, last: at + 3 };
  }
  const two =
    next && next.gap <= Gap.space
      ? (unitSymbol(`${token.text} ${next.text}`) ?? unitSymbol(token.text + next.text))
      : undefined;
  if (two) return { unit: two, last: at + 2 };
  if (token.text === 'in' && token.gap !== Gap.none) return null;
  const touching = token.gap === Gap.none || hyphen;
  const apart = SPACED.has(token.text) && next?.kind !== 'number' && next?.capital !== true;
  if (token.text.length === 1 && !touching && token.kind === 'word' && !apart) return null;
  const unit = unitSymbol(token.text) ?? (token.text.length > 1 ? unitSymbol(token.lower) : undefined);
  return unit ? { unit, last: at + 1 } : null;
}
