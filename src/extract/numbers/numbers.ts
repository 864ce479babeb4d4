import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import type { NumberFact, Unplaced } from '../../records.js';
import type { Span } from '../../text/span.js';
import { identifier } from '../identify.js';
import { once } from '../once.js';
import { approximation } from './approx.js';
import { changeOf, type Change } from './change.js';
import { isApposed, isLed } from './led.js';
import { measured, type Measured } from './measured.js';
import { ownerOf } from './owner.js';
import { perOf } from './per.js';
import { periods } from './period.js';
import { pieces } from './pieces.js';
import type { Found } from './rule.js';
import { scan } from './scan.js';

/** Every figure with its unit, its bound and its owner, in the order of the text. */
export const numbers = once((doc: Document): readonly Unplaced<NumberFact>[] => {
  const p = pieces(doc);
  const owner = ownerOf(doc);
  const found = scan(doc);
  const spans = found.map(({ first, last }) => ({ start: p[first]?.start ?? 0, end: p[last - 1]?.end ?? 0 }));
  const times = periods(doc, spans);
  let previous: Measured | undefined;
  let changed: Changed | undefined;
  const idOf = identifier('n');
  return found.map((one, i) => {
    const { start, end } = spans[i] ?? NOWHERE;
    const led = changed && isLed(p, changed.found, one) ? changed : null;
    const of = measured(doc.text, p, one, previous) ?? led?.of ?? null;
    const change = changeOf(doc.text, p, one, previous?.found) ?? carried(p, changed, one);
    if (change) changed = { found: one, of, change };
    const approx = approximation(p, one, previous?.found);
    previous = { found: one, of };
    const { kind, value, low, high, values, unit, si, rule } = one;
    const { speaker, quote } = owner(start, end);
    const text = doc.text.slice(start, end);
    return {
      start,
      end,
      text,
      kind,
      value,
      low,
      high,
      values,
      unit,
      si,
      approx,
      change,
      per: perOf(p, one),
      of,
      speaker,
      quote,
      date: times[i] ?? null,
      rule,
      confidence: CONFIDENCE.get(rule) ?? 0.9,
      id: idOf(text),
    };
  });
});

/** The change of the figure before, where this one is what it led to or says it again. */
function carried(p: readonly Token[], changed: Changed | undefined, one: Found): Change | null {
  if (!changed) return null;
  const { direction, level } = changed.change;
  if (isLed(p, changed.found, one)) return { direction, basis: null, level: true };
  return isApposed(p, changed.found, one) ? { direction, basis: null, level } : null;
}

type Changed = Measured & { readonly change: Change };

const NOWHERE: Span = { start: 0, end: 0 };

/** Rules that guess from less than a unit or a noun. */
const CONFIDENCE = new Map([
  ['age-after-name', 0.8],
  ['age-with-cue', 0.8],
  ['count-bare', 0.5],
  ['count-definite', 0.7],
  ['count-elliptical', 0.6],
  ['points-elliptical', 0.7],
  ['score', 0.7],
  ['vague-amount', 0.6],
]);
