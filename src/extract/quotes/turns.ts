import type { TokenRange } from '../../document/paragraphs.js';
import { Gap, type Token } from '../../document/tokens.js';
import type { Attribution } from './attribution.js';
import type { Skeleton } from './syntax/skeleton.js';

/**
 * What is said under labels, by the paragraph it stands in: transcripts (`KIM: …`) and interviews (`Q: …`, `Kim Min-ji: …`). A
 * turn goes on through paragraphs without a label that speak in the first person.
 */
export function turnsOf(k: Skeleton): ReadonlyMap<number, Attribution> {
  const { tokens, doc } = k;
  const labels = doc.paragraphs.map((paragraph) => labelOf(tokens, paragraph));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const trusted = [...counts].filter(([key, count]) => count > 1 || key === key.toUpperCase());
  const turns = new Map<number, Attribution>();
  const interview = counts.has('Q') && counts.has('A');
  if (trusted.length < 2 || (!interview && trusted.reduce((sum, [, count]) => sum + count, 0) < FEWEST_TURNS))
    return turns;

  const known = new Set(trusted.map(([key]) => key));
  let last: TokenRange[] | null = null;
  doc.paragraphs.forEach((paragraph, i) => {
    const label = labels[i];
    if (label && known.has(label.key)) {
      last = [{ first: label.end, last: paragraph.last }];
      turns.set(i, { ...TURN, content: last, mention: label.words });
    } else if (last && labels.slice(i).some((later) => later && known.has(later.key)) && isFirstPerson(k, paragraph)) {
      last.push({ first: paragraph.first, last: paragraph.last });
      turns.set(i, { ...TURN, content: [], mention: null });
    } else last = null;
  });
  return turns;
}

const TURN = { rule: 'speaker-label', cue: null, addressee: null, confidence: 0.9, verbatim: true };

/** Fewer colons are a list or a by-line. */
const FEWEST_TURNS = 3;
const MAX_WORDS = 5;

interface Label {
  readonly key: string;
  readonly words: TokenRange;
  /** Where what is said begins. */
  readonly end: number;
}

const QUESTION_AND_ANSWER = new Set(['Q.', 'A.']);

/** Capitalised words and a colon at the head of a paragraph, with something said behind them. */
function labelOf(tokens: readonly Token[], { first, last }: TokenRange): Label | null {
  const head = tokens[first];
  if (!head?.capital) return null;
  if (QUESTION_AND_ANSWER.has(head.text) && first + 1 < last) {
    return { key: head.text.slice(0, 1), words: { first, last: first + 1 }, end: first + 1 };
  }
  let i = first;
  while (i < last && i - first < MAX_WORDS && tokens[i]?.kind === 'word' && tokens[i]?.capital) i++;
  const next = tokens[i + 1];
  if (i === first || tokens[i]?.text !== ':' || i + 1 >= last || next?.gap === Gap.none) return null;
  const key = tokens.slice(first, i).map((token) => token.text);
  return { key: key.join(' '), words: { first, last: i }, end: i + 1 };
}

const FIRST_PERSON = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'mine']);

function isFirstPerson(k: Skeleton, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i = k.next(i)) if (!k.quotationAt(i) && FIRST_PERSON.has(k.lower(i))) return true;
  return false;
}
