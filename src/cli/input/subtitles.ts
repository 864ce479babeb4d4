import { decodedText } from './decoded.js';
import type { InputDocument, Reading } from './format.js';

/** Subtitles (SubRip, WebVTT): offsets are into the file; numbers, times, notes and marks are not read. */
export async function* subtitles(reading: Reading): AsyncIterable<InputDocument> {
  const source = await decodedText(reading);
  if (source === null) return;
  const prose = spokenIn(source);
  if (prose === null)
    reading.fail({ code: 'malformed', message: 'no subtitles in it: no line “00:00:01,000 --> 00:00:02,000”' });
  else yield { text: source, prose };
}

const TIMES = /^\s{0,9}(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s{0,9}-->/u;
/** Tags of the two formats: `<i>`, `<v Ann Roe>`, `<00:00:01.000>`, `{\an8}`. */
const TAG = /<\/?[a-z][^<>]{0,200}>|<[\d:.]{1,20}>|\{\\[^{}]{0,200}\}/giu;
/** Ends a paragraph wherever it stands. */
const PARAGRAPH_SEPARATOR = '\u2029';

interface Line {
  readonly words: string;
  readonly end: string;
}

/**
 * As long as `source`: what is spoken in its place, white space for all else; null where there are no times. A sentence goes on over
 * the end of a subtitle; a paragraph ends with a sentence outside quotation marks, and where somebody else begins.
 */
export function spokenIn(source: string): string | null {
  const lines = linesOf(source);
  const isWeb = /^WEBVTT(?:\s|$)/u.test(source);
  let isSpoken = false;
  let hasTimes = false;
  const paragraphs = paragraphEnds();
  const prose: string[] = [];
  for (const [i, line] of lines.entries()) {
    const { words } = line;
    if (TIMES.test(words)) isSpoken = hasTimes = true;
    // In SubRip an empty line may stand within a subtitle; in WebVTT a note may follow it.
    else if (words.trim() === '') isSpoken &&= !isWeb;
    else if (isSpoken && !isName(lines, i)) {
      const spoken = withoutTags(words);
      if (paragraphs.beginsAt(spoken)) closeParagraph(prose);
      prose.push(spoken.replace(VOICE_MARK, blank), blank(line.end));
      if (paragraphs.endsAfter(spoken)) closeParagraph(prose);
      continue;
    }
    prose.push(blank(words + line.end));
  }
  return hasTimes ? prose.join('') : null;
}

function linesOf(source: string): readonly Line[] {
  const parts = source.split(/(\r\n|\r|\n)/u);
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) => ({
    words: parts[2 * i] ?? '',
    end: parts[2 * i + 1] ?? '',
  }));
}

const blank = (text: string): string => ' '.repeat(text.length);
const withoutTags = (words: string): string => words.replace(TAG, blank);

/** The number or the name of a subtitle stands in the line before its times. */
const isName = (lines: readonly Line[], i: number): boolean =>
  TIMES.test(lines[i + 1]?.words ?? '') &&
  (/^\s*\d+\s*$/u.test(lines[i]?.words ?? '') || (lines[i - 1]?.words ?? '').trim() === '');

/** Puts the end of a paragraph into the white space that the text ends with. */
function closeParagraph(prose: string[]): void {
  const last = prose.findLastIndex((piece) => piece !== '');
  const piece = prose[last] ?? '';
  if (piece.startsWith(' ')) prose[last] = PARAGRAPH_SEPARATOR + piece.slice(1);
}

/** `- No, he said.`, `>> No`, `ANN ROE: No`: somebody else begins. */
const NEW_VOICE = /^\s*(?:[-–—]\s?\S|>>|\p{Lu}[\p{Lu}\s.'’]{1,30}:\s)/u;
const VOICE_MARK = /^\s*(?:>{2,}|-(?=\s?\S))/u;
const SENTENCE_END = /[.?!…]["”’']?\s*$/u;

/** Follows the text line by line to tell where its paragraphs end. */
function paragraphEnds(): { beginsAt: (spoken: string) => boolean; endsAfter: (spoken: string) => boolean } {
  let open = 0;
  let isBegun = false;
  return {
    beginsAt(spoken) {
      const isNew = NEW_VOICE.test(spoken);
      if (isNew) open = 0;
      return isNew && isBegun;
    },
    endsAfter(spoken) {
      for (const c of spoken) {
        if (c === '"') open = open === 0 ? 1 : 0;
        else if (c === '“') open++;
        else if (c === '”') open = Math.max(0, open - 1);
      }
      const ends = open === 0 && SENTENCE_END.test(spoken);
      isBegun = !ends;
      return ends;
    },
  };
}
