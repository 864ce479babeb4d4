import { createDocument } from '../src/document/document.js';
import { quotes } from '../src/extract/quotes/quotes.js';

/** The day the sentences below were written: a Thursday. */
const WRITTEN = '2025-06-12';

const occasions = (text: string): (string | null)[] =>
  quotes(createDocument(text, { date: WRITTEN })).map(({ date }) => date);
const listeners = (text: string): (string | null)[] =>
  quotes(createDocument(text, { date: WRITTEN })).map(({ addressee }) => addressee);

describe('a statement has the date that its attribution tells', () => {
  test.each([
    ['“The dam is safe,” Ann Roe told reporters on Monday. “We looked.”', ['2025-06-09']],
    ['“We will not pay,” Li Wei told CNN in March 2012.', ['2012-03']],
    ['Ann Roe said Monday the dam would hold.', ['2025-06-09']],
    ['Ann Roe on Sunday told her staff: “Go home.”', ['2025-06-08']],
    ['On Tuesday, Mayor Carl Poe said that the bridge would open.', ['2025-06-10']],
    ['Speaking to reporters on Monday night, Ann Roe said the dam would hold.', ['2025-06-09TNI']],
    ['In a statement released Wednesday, the ministry said the plan was dead.', ['2025-06-11']],
    ['Ann Roe said in an interview with the Herald last week that she was tired.', ['2025-W23']],
    ['Ann Roe told a town hall in Salem, New Hampshire on Monday that the dam would hold.', ['2025-06-09']],
    ['According to a report published in April 2024, the dam leaks.', ['2024-04']],
    ['The union answered on Friday, saying that it would strike.', ['2025-06-06']],
    ['“It is late,” Ann Roe said at 10 a.m. Monday.', ['2025-06-09T10:00']],
    [
      'Ann Roe told reporters on Monday that the dam leaks, adding that it would be mended.',
      ['2025-06-09', '2025-06-09'],
    ],
  ])('%s', (text, expected) => {
    expect(occasions(text)).toEqual(expected);
  });
});

describe('other dates are not the day of the saying', () => {
  test.each([
    ['Ann Roe said the dam would be mended on Monday.'],
    ['“We begin on Monday,” Ann Roe said.'],
    ['Ann Roe, who was elected in 2019, said the dam would hold.'],
    ['Ann Roe said of the March 2012 flood that it was small.'],
    ['Ann Roe has said since 2019 that the dam leaks.'],
    ['Since Monday, Ann Roe has said that the dam leaks.'],
    ['Ann Roe came on Monday. She said that the dam leaks.'],
    ['Ann Roe recently said that the dam leaks.'],
  ])('%s', (text) => {
    expect(occasions(text)).toEqual([null]);
  });
});

test('a listener is told without the day', () => {
  expect(listeners('“It leaks,” Ann Roe told CNN Saturday.')).toEqual(['CNN']);
  expect(listeners('Ann Roe told the Herald last week that the dam leaks.')).toEqual(['the Herald']);
});
