import type { Document } from '../../document/document.js';
import type { Token } from '../../document/tokens.js';
import type { NumberFact, Unplaced } from '../../records.js';
import { identify } from '../identify.js';
import { once } from '../once.js';
import { approximation } from './approx.js';
import { changeOf } from './change.js';
import { measured } from './measured.js';
import { ownerOf } from './owner.js';
import { perOf } from './per.js';
import { pieces } from './pieces.js';
import type { Found } from './rule.js';
import { scan } from './scan.js';

/** Every figure with its unit, its bound and its owner, in the order of the text. */
export const numbers = once((doc: Document): readonly Unplaced<NumberFact>[] => {
  const p = pieces(doc);
  const owner = ownerOf(doc);
  return identify(
    'n',
    scan(doc).map((found) => record(doc, p, found, owner)),
  );
});

function record(
  doc: Document,
  p: readonly Token[],
  found: Found,
  owner: ReturnType<typeof ownerOf>,
): Omit<Unplaced<NumberFact>, 'id'> {
  const { kind, first, last, value, low, high, values, unit, si, rule } = found;
  const start = p[first]?.start ?? 0;
  const end = p[last - 1]?.end ?? start;
  const owned = owner({ start, end });
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    kind,
    value,
    low,
    high,
    values,
    unit,
    si,
    approx: approximation(p, found),
    change: changeOf(doc.text, p, found),
    per: perOf(p, found),
    of: measured(doc.text, p, found),
    speaker: owned.speaker,
    quote: owned.quote,
    date: owned.date,
    rule,
    confidence: CONFIDENCE.get(rule) ?? 0.9,
  };
}

/** Rules that guess from less than a unit or a noun. */
const CONFIDENCE = new Map([
  ['age-after-name', 0.8],
  ['age-with-cue', 0.8],
  ['count-bare', 0.5],
  ['count-elliptical', 0.6],
  ['points-elliptical', 0.7],
  ['score', 0.7],
  ['vague-amount', 0.6],
]);
