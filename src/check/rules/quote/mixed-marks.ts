import { markPairs } from '../../marks.js';
import type { Span } from '../../../text/span.js';
import type { CheckRule } from '../../rule.js';

export const mixedMarks: CheckRule = {
  id: 'quote/mixed-marks',
  level: 'warn',
  what: 'Straight and curly quotation marks are mixed.',
  why: 'A quotation that opens with one kind and closes with the other was mostly mended by hand. Reported once a text; a text that only has both kinds of quotation is noted.',
  fix: 'Use one kind throughout.',
  bad: [
    '“We cannot promise power," Kim said.',
    '"We cannot promise power,” Kim said.',
    '"The grid is full," she said. “It was full.”',
  ],
  good: [
    '“We cannot promise power,” Kim said. “It is over.”',
    '"We cannot promise power," Kim said.',
    'The 6\'2" guard said: “No.”',
    '“They call it ‘the grid’ here,” she said.',
    "``We cannot promise power,'' Kim said.",
  ],

  *check(doc) {
    const marks = markPairs(doc).pairs.filter(({ closed }) => closed);
    const open = ({ start }: Span): Kind => kindOf(doc.text[start]);
    const [pair, ...otherPairs] = marks.filter((mark) => open(mark) !== kindOf(doc.text[mark.end - 1]));
    if (pair) {
      yield {
        ...span(pair),
        message: `Opens ${open(pair)}, closes ${other(open(pair))}.`,
        related: otherPairs.map(span),
      };
      return;
    }
    const [first] = marks;
    const change = first && marks.find((mark) => open(mark) !== open(first));
    if (!change) return;
    const message = `A ${open(change)} mark; the text began with ${open(first)} ones.`;
    yield { ...span(change), message, related: [span(first)], atMost: 'note' };
  },
};

type Kind = 'straight' | 'curly';

const span = ({ start, end }: Span): Span => ({ start, end });
const kindOf = (mark = ''): Kind => (/["'`]/u.test(mark) ? 'straight' : 'curly');
const other = (kind: Kind): Kind => (kind === 'straight' ? 'curly' : 'straight');
