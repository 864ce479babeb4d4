import type { Document } from '../../../document/document.js';
import { Gap, type Token } from '../../../document/tokens.js';
import { markPairs } from '../../marks.js';
import type { CheckRule, Finding } from '../../rule.js';

export const missingSpace: CheckRule = {
  id: 'text/missing-space',
  level: 'warn',
  what: 'The next sentence is written onto the end of the one before.',
  why: 'Paragraphs that were joined without a space lose their sentence ends for readers, search and screen readers.',
  fix: 'Put a space, or a new paragraph, between the two; `--fix` puts the space.',
  bad: [
    'The towns asked for better ties.After the vote, the mayor left.',
    'The grid is full.“We cannot promise power,” Kim said.',
    'He runs Hanbit Grid Corp.He said so himself.',
    '“It is over,” she said.“We go home.”',
    'It cost 3.2 million won.Next year it will cost more.',
    'Kim said: "The grid is full."Nobody answered him.',
    'The plan failed,however, and nobody knew why.',
  ],
  good: [
    'The towns asked for better ties. After the vote, the mayor left.',
    'The U.S. plan, at 3.2 percent, was shown on Reuters.com and in Node.js.',
    'He waited … then he left. “Wait...No,” she said.',
    'See https://a.example/Path.Next,then and write to Kim.Lee@a.example.',
    'She has a Ph.D. from K.A.I.S.T. and sold 2,300,000 copies.',
    'He said “no.” She said “yes.”',
    '“It is unusual,“ said Larry Naidoo. “It is.”',
    'The rock band Wham!’s singer met J.R.R. Tolkien’s heirs.',
  ],

  *check(doc) {
    const opening = new Set(markPairs(doc).pairs.map(({ start }) => start));
    const opens = (mark: Token): boolean => opening.has(mark.start) || mark.text === '‘';
    yield* gluedSentences(doc, opens);
    yield* gluedCommas(doc, opens);
  },
};

function* gluedSentences(
  { tokens, sentences, paragraphs }: Document,
  opens: (mark: Token) => boolean,
): Iterable<Finding> {
  for (const { first, paragraph } of sentences) {
    const start = tokens[first];
    const end = tokens[first - 1];
    if (!start || !end || start.gap !== Gap.none || !endsOnce(tokens, first - 1)) continue;
    const at = start.text === '"' && isOpen(tokens, paragraphs[paragraph]?.first ?? 0, first) ? first + 1 : first;
    const next = tokens[at];
    if (next?.gap !== Gap.none || !beginsSentence(tokens, at) || (next.kind === 'mark' && !opens(next))) continue;
    const mark = tokens[at - 1]?.kind === 'mark' ? 'closing mark' : STOPS[end.text.at(-1) ?? ''];
    yield gap(next.start, `No space after the ${mark ?? 'sentence'}.`);
  }
}

const STOPS: Readonly<Record<string, string>> = { '.': 'full stop', '?': 'question mark', '!': 'exclamation mark' };

/** One stop behind a word or figure, perhaps with closing marks after it; a run of dots often stands for a pause. */
function endsOnce(tokens: readonly Token[], last: number): boolean {
  let i = last;
  while (tokens[i]?.kind === 'mark' || tokens[i]?.text === ')') i--;
  const stop = tokens[i];
  if (stop?.kind === 'word') return stop.text.endsWith('.');
  return stop?.kind === 'stop' && /^[.?!]$/u.test(stop.text) && tokens[i - 1]?.kind !== 'stop' && stop.gap === Gap.none;
}

/** A capital with small letters behind it, a small word of its own, or an opening mark before one. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'mark') return /^["“‘]$/u.test(token.text) && tokens[at + 1]?.gap === Gap.none;
  return (
    token?.kind === 'word' &&
    !token.text.includes('@') &&
    /^(?:\p{Lu}[\p{Ll}’']|[AI]$)/u.test(token.text) &&
    !DOMAINS.has(token.lower)
  );
}

const DOMAINS = new Set(['com', 'org', 'net', 'gov', 'edu', 'co', 'io', 'tv', 'uk', 'eu']);

/** Whether a straight mark at token `at` closes a quotation of its paragraph. */
function isOpen(tokens: readonly Token[], from: number, at: number): boolean {
  let open = false;
  for (let i = from; i < at; i++) if (tokens[i]?.text === '"') open = !open;
  return open;
}

function* gluedCommas({ tokens }: Document, opens: (mark: Token) => boolean): Iterable<Finding> {
  for (let i = 1; i < tokens.length - 1; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text !== ',' || tokens[i]?.gap !== Gap.none || next?.gap !== Gap.none) continue;
    const words = /^\p{Ll}{3,}$/u.test(tokens[i - 1]?.text ?? '') && /^\p{L}{2,}$/u.test(next.text);
    if (words || (next.text === '“' && opens(next))) yield gap(next.start, 'No space after the comma.');
  }
}

const gap = (at: number, message: string): Finding => ({
  start: at - 1,
  end: at + 1,
  message,
  fix: { start: at, end: at, text: ' ' },
});
