import { readFileSync } from 'node:fs';
import { currencyInText, currencyOf, currencyOfCountry } from '../src/lexicon/currencies.js';
import { isPlural, plural, singular } from '../src/lexicon/nouns.js';
import { unitForms, unitPlural, unitSymbol } from '../src/lexicon/units.js';

interface Entry {
  readonly unit?: string;
  readonly code?: string;
  readonly names?: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  readonly units?: readonly string[];
  readonly signs?: readonly string[];
}

const entries = (name: string): readonly Entry[] =>
  (JSON.parse(readFileSync(`src/lexicon/${name}.json`, 'utf8')) as { entries: Entry[] }).entries;

/** The forms that two entries claim. */
function shared(list: readonly Entry[], formsOf: (entry: Entry) => readonly string[]): readonly string[] {
  const owner = new Map<string, Entry>();
  return list.flatMap((entry) =>
    formsOf(entry).filter((form) => {
      const other = owner.get(form);
      owner.set(form, entry);
      return other !== undefined && other !== entry;
    }),
  );
}

test('no form names two units, no sign two currencies', () => {
  const units = entries('units');
  expect(shared(units, ({ unit = '', names = [], plurals = [] }) => [unit, ...names, ...plurals])).toEqual([]);
  expect(shared(units, ({ symbols = [] }) => symbols)).toEqual([]);
  expect(shared(entries('currencies'), ({ units: names = [] }) => names)).toEqual([]);
  expect(shared(entries('currencies'), ({ signs = [] }) => signs)).toEqual([]);
});

test('names are in lower case', () => {
  const names = entries('units').flatMap(({ unit = '', names: more = [] }) => [unit, ...more]);
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
});

test.each([
  ['kilowatt', [], 'W', 1000],
  ['megawatt', ['hour'], 'J', 3.6e9],
  ['mile', [], 'm', 1609.344],
  ['square', ['mile'], 'm²', 2589988.110336],
])('%s %j in SI units', (first, rest, si, factor) => {
  const form = unitForms(first).find((candidate) => candidate.rest.join(' ') === rest.join(' '));
  expect(form?.unit.si).toEqual({ unit: si, factor, offset: 0 });
});

test('symbols tell capitals apart', () => {
  expect(unitSymbol('MW')?.name).toBe('megawatt');
  expect(unitSymbol('mW')?.name).toBe('milliwatt');
  expect(unitSymbol('MWh')?.si).toEqual({ unit: 'J', factor: 3.6e9, offset: 0 });
});

test('a shared currency name is read by the country of the text', () => {
  expect(currencyOf('pesos')).toBeNull();
  expect(currencyInText('pesos', 'Prices rose in Manila.')).toBe('PHP');
  expect(currencyInText('pesos', 'Prices rose.')).toBeNull();
  expect(currencyOfCountry(['hong', 'kong', 'dollars'])).toEqual({ code: 'HKD', length: 2 });
});

test.each([
  ['people', 'person'],
  ['emergencies', 'emergency'],
  ['policemen', 'policeman'],
  ['boxes', 'box'],
  ['houses', 'house'],
  ['aircraft', 'aircraft'],
])('the singular of %s is %s', (plural, one) => {
  expect(isPlural(plural)).toBe(true);
  expect(singular(plural)).toBe(one);
});

test('every plural of the list gives its singular, and the singular gives it back unless news writes another', () => {
  const list = entries('irregular-plurals') as readonly { plural: string; singular: string; rare?: boolean }[];
  expect(list.filter((entry) => singular(entry.plural) !== entry.singular)).toEqual([]);
  const others = list.filter((entry) => entry.rare !== true && plural(entry.singular) !== entry.plural);
  expect(others.map((entry) => entry.plural)).toEqual(['dice']);
});

test.each([
  ['criterion', 'criteria'],
  ['series', 'series'],
  ['stadium', 'stadiums'],
  ['lineman', 'linemen'],
  ['german', 'germans'],
  ['campus', 'campuses'],
  ['prospectus', 'prospectuses'],
  ['photo', 'photos'],
  ['tornado', 'tornadoes'],
  ['waltz', 'waltzes'],
  ['israeli', 'israelis'],
  ['taxi', 'taxis'],
  ['warehouse', 'warehouses'],
  ['city', 'cities'],
])('one %s, two %s', (one, two) => {
  expect(plural(one)).toBe(two);
  expect([singular(two), isPlural(two)]).toEqual([one, true]);
});

test('units have the plural of their list', () => {
  expect(['foot', 'degree celsius', 'mile per hour', 'kilowatt', 'loaf'].map(unitPlural)).toEqual([
    'feet',
    'degrees celsius',
    'miles per hour',
    'kilowatts',
    undefined,
  ]);
});
