import { createDocument } from '../src/document/document.js';
import { quotes } from '../src/extract/quotes/quotes.js';
import { speakers } from '../src/extract/speakers.js';

const TEXT =
  'Korean Ambassador to China Noh Tae-il said on Monday that the harbor would open. “We are late,” Noh said. ' +
  'He said that the ferries would follow. Experts said the plan was too dear.\n\n' +
  'Ann Roe, director of the Harbor Institute, called the plan “a gift to the town.”';

const found = speakers(createDocument(TEXT));

test('one row a speaker, in the order of the text', () => {
  expect(
    found.map(({ name, role, organization, type, anonymous }) => [name, role, organization, type, anonymous]),
  ).toEqual([
    ['Noh Tae-il', 'Korean Ambassador to China', null, 'person', false],
    ['Experts', null, null, 'group', true],
    ['Ann Roe', 'director', 'Harbor Institute', 'person', false],
  ]);
});

test('its quotes are counted by kind, with their words', () => {
  expect(found[0]?.quotes).toEqual({ direct: 1, mixed: 0, indirect: 2 });
  expect(found[0]?.words).toBe(3 + 5 + 5);
});

test('its other forms, pronouns aside, and every mention are told', () => {
  expect(found[0]?.aliases).toEqual(['Korean Ambassador to China Noh Tae-il', 'Noh']);
  expect(found[0]?.mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Korean Ambassador to China Noh Tae-il',
    'Noh',
    'He',
  ]);
  expect(found[0]?.text).toBe('Korean Ambassador to China Noh Tae-il');
});

test('its id is the one the quotes give their speaker', () => {
  const ids = new Set(quotes(createDocument(TEXT)).map((quote) => quote.speaker?.id));
  expect([...ids]).toEqual(found.map(({ id }) => id));
});

test('no quotes, no speakers', () => {
  expect(speakers(createDocument('The harbor was closed on Monday.'))).toEqual([]);
});

const told = (text: string): (string | undefined)[] => quotes(createDocument(text)).map(({ speaker }) => speaker?.name);
const types = (text: string): string[] => speakers(createDocument(text)).map(({ name, type }) => `${name}: ${type}`);

test('nobody speaks of himself by his name', () => {
  const text = 'For Mark Roe, a teacher, Andy Poe was a legend too. He said, “Andy Poe was the center of the age.”';
  expect(told(text)).toEqual(['Mark Roe']);
});

test('a name of unknown kind is an institution when it is "which", or "it" with plans', () => {
  expect(types('Pell Fulton, which owns 40 shops, said the bid was low.')).toEqual(['Pell Fulton: organization']);
  expect(types('Lakeland Beer says it plans two new plants.')).toEqual(['Lakeland Beer: organization']);
  expect(types('Pell Fulton, the engine maker, said the bid was low.')).toEqual(['Pell Fulton: organization']);
  expect(types('Pell Fulton, the mayor of Salem, said the bid was low.')).toEqual(['Pell Fulton: person']);
  expect(types('Pell Fulton said the bid was low. A broker at Pell Fulton left.')).toEqual([
    'Pell Fulton: organization',
  ]);
  expect(types('Sipo Dubhe said it will open in May.')).toEqual(['Sipo Dubhe: person']);
});

test('who speaks and is many are people', () => {
  expect(types('The beekeepers said the hives were full.')).toEqual(['beekeepers: group']);
});

test('the first word of a longer name is no name of it where the text writes it small', () => {
  const text =
    'Rail bosses split\n\nThe Rail Delivery Group said the offer was fair. A rail strike would hurt, Rail Delivery Group added.';
  expect(speakers(createDocument(text))[0]?.aliases).not.toContain('Rail');
});
