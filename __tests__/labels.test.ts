import { createDocument } from '../src/document/document.js';
import { quotes } from '../src/extract/quotes/quotes.js';

const speakers = (text: string): (string | undefined)[] =>
  quotes(createDocument(text)).map(({ speaker }) => speaker?.name);

const talk = (labels: readonly string[]): string => labels.map((label) => `${label}: It was a long way.`).join('\n\n');

test('initials mean the person whose they are', () => {
  const text = `Interview by Ruth Poe\n\nJohn Marsh and Ida Marsh run the mill.\n\n${talk(['RP', 'JM', 'IM', 'J.M.'])}`;
  expect(speakers(text)).toEqual(['Ruth Poe', 'John Marsh', 'Ida Marsh', 'John Marsh']);
});

test('initials of two people mean neither', () => {
  const text = `Interview by Ruth Poe\n\nJohn Marsh and Jill Marsh run the mill.\n\n${talk(['RP', 'JM', 'RP', 'JM'])}`;
  expect(speakers(text)).toEqual(['Ruth Poe', 'JM', 'Ruth Poe', 'JM']);
});

test('Q is who wrote it, A whom the introduction is about', () => {
  const text = `By Ruth Poe\n\nIda Marsh runs the mill that Carl Roe built. Ms. Marsh was born there.\n\n${talk(['Q', 'A', 'Q', 'A'])}`;
  expect(speakers(text)).toEqual(['Ruth Poe', 'Ida Marsh', 'Ruth Poe', 'Ida Marsh']);
});

test('A is whom the interview is held with, however often others are named', () => {
  const text = `This is an interview with Ida Marsh. Carl Roe built the mill. Mr. Roe is dead.\n\n${talk(['Q', 'A', 'Q', 'A'])}`;
  expect(speakers(text)).toEqual(['Q', 'Ida Marsh', 'Q', 'Ida Marsh']);
});

test('Q is whom the one spoken of spoke to', () => {
  const text = `Ida Marsh runs the mill. She spoke to Tom Roe about flour.\n\n${talk(['Q', 'A', 'Q', 'A'])}`;
  expect(speakers(text)).toEqual(['Tom Roe', 'Ida Marsh', 'Tom Roe', 'Ida Marsh']);
});

test('what the text does not tell stays open', () => {
  const text = `Ida Marsh and Carl Roe run the mill.\n\n${talk(['Q', 'A', 'Q', 'A'])}`;
  expect(speakers(text)).toEqual(['Q', 'A', 'Q', 'A']);
});

test('who holds an interview may be named in the sentence that announces it, and a label is a description', () => {
  const text = `This is an interview with Ida Marsh, the mayor, by Tom Roe of the Harbor Gazette.\n\n${talk(['Q', 'A', 'Q', 'A'])}`;
  expect(speakers(text)).toEqual(['Tom Roe', 'Ida Marsh', 'Tom Roe', 'Ida Marsh']);
  expect(quotes(createDocument(text)).map(({ speaker }) => speaker?.how)).toEqual(Array(4).fill('description'));
});
