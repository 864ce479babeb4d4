import type { Token } from '../../../document/tokens.js';
import { isWeekday } from '../calendar.js';
import { ends } from '../noun.js';
import { joins } from '../pieces.js';
import type { Phrase } from '../phrase.js';
import { readAmount } from '../read-amount.js';
import { reading, type NumberRule, type Reading } from '../rule.js';

const DECIDES = new Set(
  'vote votes voted decision ruling rulings win wins victory victories loss losses defeat record score scores lead draw tie split ruled beat defeated won lost passed approved confirmed rejected voting agreed margin verdict deadlock deadlocked tied triumph'.split(
    ' ',
  ),
);

export const score: NumberRule = {
  id: 'score',
  why: 'Two bare numbers that a vote or a game decided between are a pair: "52-48", "92 to 0".',
  form: 'cardinal',
  examples: [
    { text: 'The bill passed 52-48.', found: ['52-48 = 52/48'] },
    { text: 'She was confirmed 92 to 0.', found: ['92 to 0 = 92/0'] },
    { text: 'The court ruled in a 5-4 decision.', found: ['5-4 = 5/4'] },
    { text: 'The Rovers (12-30) lost again.', found: ['12-30 = 12/30'] },
    { text: 'The panel ruled 2-1 last year.', found: ['2-1 = 2/1'] },
    { text: 'England were 212 for four at tea.', found: ['212 for four = 212/4'] },
    { text: 'Moss took five for 43.', found: ['five for 43 = 5/43'] },
    { text: 'They swapped five for two players.', found: [] },
    { text: 'The party has a 257-176 edge.', found: ['257-176 = 257/176'] },
    { text: 'Between 40 and 50 cases are open.', found: [] },
  ],

  read(phrase) {
    const { a, b, joint, p, last, first } = phrase;
    if (!b) return cricket(phrase);
    if (a.value === null || b.value === null) return null;
    if (joint === 'or' || joint === 'and' || a.digits !== b.digits) return null;
    if (!Number.isInteger(a.value) || !Number.isInteger(b.value) || a.scale > 1) return null;
    if (isRecord(phrase)) return reading(phrase, { kind: 'score', pair: true });
    const next = p[joins(p, last) ? last + 1 : last];
    if (next !== undefined && DECIDES.has(next.lower) && a.digits)
      return reading(phrase, { kind: 'score', pair: true });
    if (joint === 'dash' && a.digits && DECIDES.has(p[first - 1]?.lower ?? '') && isTime(next)) {
      return reading(phrase, { kind: 'score', pair: true });
    }
    if (a.digits && joint === 'dash' && a.value > b.value && isOwned(phrase) && next?.kind === 'word')
      return reading(phrase, { kind: 'score', pair: true });
    if (!ends(next) || (!a.digits && joint === 'dash')) return null;
    const falls = a.value >= b.value || (a.value === 0 && joint === 'dash');
    const kind = a.digits ? 'score' : 'ratio';
    return falls || decides(phrase) ? reading(phrase, { kind, pair: true }) : null;
  },
};

/** "the Foresters (12-30)": games won and lost in brackets behind a team. */
const isRecord = ({ p, first, last, joint, a, from }: Phrase): boolean =>
  joint === 'dash' &&
  a.digits &&
  first - 2 >= from &&
  p[first - 1]?.text === '(' &&
  p[last]?.text === ')' &&
  p[first - 2]?.capital === true;

/** "a 257-176 edge", "the 5-3 Lions": a range rises; "a 24-7 service" never closes. */
const isOwned = ({ p, first }: Phrase): boolean =>
  !(p[first]?.text === '24' && p[first + 2]?.text === '7') &&
  (p[first - 1]?.kind === 'clitic' || /^(?:an?|the|its|his|her|their)$/u.test(p[first - 1]?.lower ?? ''));

/** "last year", "Monday": a time is nothing that two numbers could count. */
const isTime = (next: Token | undefined): boolean =>
  next !== undefined && (/^(?:last|earlier|yesterday|today|again)$/u.test(next.lower) || isWeekday(next));

/** Ten are out at most. */
const WICKETS = 10;

/** "212 for four", "five for 43": runs for wickets, and wickets for runs. */
function cricket(phrase: Phrase): Reading | null {
  const { p, a, sign, to } = phrase;
  if (sign || p[a.last]?.lower !== 'for' || a.value === null || a.scale > 1) return null;
  const other = readAmount(p, a.last + 1);
  if (other?.form !== 'cardinal' || other.value === null || other.last > to || other.scale > 1) return null;
  if (!Number.isInteger(a.value) || !Number.isInteger(other.value) || !ends(p[other.last])) return null;
  if (Math.min(a.value, other.value) > WICKETS) return null;
  const made = reading(phrase, { kind: 'score', last: other.last });
  return { ...made, value: null, values: [a.value, other.value] };
}

function decides({ p, from, first }: Phrase): boolean {
  for (let i = first - 1; i >= from && i > first - REACH; i--) if (DECIDES.has(p[i]?.lower ?? '')) return true;
  return false;
}

const REACH = 8;
