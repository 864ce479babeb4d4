import type { Document } from '../document/document.js';
import { figuresBySentence, type Figure } from './figures.js';

/** Two figures in a row where the second may say the first again: "100 km (62 miles)", "20 kilograms, or 44 pounds,". */
export function* conversionsIn(doc: Document): Iterable<readonly [Figure, Figure]> {
  const { text } = doc;
  for (const figures of figuresBySentence(doc)) {
    for (const [i, a] of figures.entries()) {
      const b = figures[i + 1];
      if (!b) continue;
      const [between, after] = [text.slice(a.end, b.start), text.slice(b.end, b.end + 1)];
      const inBrackets = ABOUT_BRACKET.test(between) && after === ')';
      if (inBrackets || (between === ', or ' && /[,.;]/u.test(after))) yield [a, b];
    }
  }
}

const ABOUT_BRACKET = /^ ?\((?:about |around |roughly |some )?$/u;
