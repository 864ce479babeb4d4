import type { CheckRule } from '../../rule.js';

const MIN_WORDS = 8;
/** What an entry of a live text begins with. */
const TIME = /^\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b|\s|$)/iu;

export const repeatedParagraph: CheckRule = {
  id: 'text/repeated-paragraph',
  level: 'note',
  what: 'The same paragraph stands twice.',
  why: 'It was pasted twice or moved and not cut. Paragraphs of fewer than eight words pass (labels, refrains, answers), and so do live texts, which say again what still holds: their entries begin with a time.',
  fix: 'Delete one of the two.',
  bad: [
    'The bridge over the Tarn is closed until the end of May.\n\nNobody knows why.\n\nThe bridge over the Tarn is closed until the end of May.',
    'The mayor met the council on Friday and left again at once.\n\nThe mayor met the council on Friday and left again at once.',
    'Nobody knows why the gate by the mill is shut today.\n\n“It is over,” Kim said.\n\nNobody knows why the gate  by the mill is shut today.',
  ],
  good: [
    'The bridge over the Tarn is closed until the end of May.\n\nThe bridge over the Tarn is closed until the end of June.',
    'Advertisement\n\nThe bridge is closed.\n\nAdvertisement',
    'The bridge over the Tarn is closed until the end of May. The bridge over the Tarn is closed until the end of May.',
    'Yes.\n\nNo.\n\nYes.\n\nNo.',
    '8:20 p.m.\n\nThe bridge over the Tarn is closed until the end of May.\n\n7:50 p.m.\n\nThe bridge over the Tarn is closed until the end of May.',
    'The bridge over the Tarn is closed until the end of May.\n\n“The bridge over the Tarn is closed until the end of May.” He knew.',
  ],

  *check({ text, paragraphs }) {
    if (paragraphs.filter(({ start, end }) => TIME.test(text.slice(start, end))).length > 1) return;
    const seen = new Map<string, { start: number; end: number }>();
    for (const { start, end } of paragraphs) {
      const words = text.slice(start, end).trim().split(/\s+/u);
      const key = words.join(' ');
      const first = seen.get(key);
      if (words.length < MIN_WORDS) continue;
      if (!first) seen.set(key, { start, end });
      else yield { start, end, message: 'This paragraph stands twice.', related: [first] };
    }
  },
};
