import { choiceOfFigure } from '../src/cli/extraction/figures.js';
import { figure } from '../src/cli/options/read.js';
import type { OptionValues } from '../src/cli/options/option.js';
import { extract } from '../src/index.js';

const { numbers } = extract(
  'It paid $2 million and 40 euros to 12 people, or 30 percent; 5 to 9 megawatts, a 7-4 vote, dozens of boats.',
);

const left = (options: OptionValues): readonly string[] =>
  numbers.filter(choiceOfFigure(options)).map(({ text }) => text);

test.each<[OptionValues, readonly string[]]>([
  [{}, ['$2 million', '40 euros', '12', '30 percent', '5 to 9 megawatts', '7-4', 'dozens']],
  [{ min: 35 }, ['$2 million', '40 euros']],
  [{ max: 6 }, ['5 to 9 megawatts', '7-4']],
  [{ min: 8, max: 12 }, ['12', '5 to 9 megawatts']],
  [{ unit: 'dollars' }, ['$2 million']],
  [{ unit: 'EUR' }, ['40 euros']],
  [{ unit: 'People' }, ['12']],
  [{ unit: 'percent' }, ['30 percent']],
  [{ unit: 'megawatts', min: 10 }, []],
])('%j leaves %j', (options, expected) => {
  expect(left(options)).toEqual(expected);
});

test('a bound may be negative and grouped, and must be a number', () => {
  expect(figure('--min')('-1,500.5')).toBe(-1500.5);
  expect(() => figure('--min')('many')).toThrow('--min takes a number, not “many”');
});
