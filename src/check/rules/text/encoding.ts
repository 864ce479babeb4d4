import type { CheckRule } from '../../rule.js';

/**
 * What is left of UTF-8 that was read as windows-1252: a lead byte (Â, Ã, â€, ï»¿, ðŸ) and a byte that no word has behind it.
 * U+FFFD stands where a byte could not be read at all.
 */
const GARBLED =
  /â€[\u0080-\u009f\u2013-\u2122œžŸ\u00a0-\u00bf]?|Ã¢€?[\u0080-\u00bf\u20ac™œ]|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|ï»¿|ðŸ[\u0080-\u00ff]?|\ufffd+/gu;

export const encoding: CheckRule = {
  id: 'text/encoding',
  level: 'warn',
  what: 'Characters were garbled when the text was read or copied.',
  why: 'UTF-8 that was read as windows-1252 shows as “â€œ” or “Ã©”; U+FFFD stands for a character that is lost.',
  fix: 'Copy the passage again from its source, or read the file with the encoding it was written in.',
  bad: ['â€œNo,â€ Kim said.', 'The cafÃ© in GuantÃ¡namo closed.', 'The caf\ufffd closed.', 'It cost Â£20 in London.'],
  good: [
    '“No,” Kim said.',
    'The café in Guantánamo closed.',
    'It cost £20 in São Paulo.',
    'PÂRIS was carved above the door.',
    'The 10€ note; â la carte.',
  ],

  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(GARBLED)) {
      const lost = found.startsWith('\ufffd');
      yield {
        start: index,
        end: index + found.length,
        message: lost ? 'A character is lost here.' : `“${found}” is a garbled character.`,
      };
    }
  },
};
