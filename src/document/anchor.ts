/**
 * Which side of the document date a date without a year lies on: `news` goes by kind and tense, `past` and `future` are told,
 * `narrative` counts from the date mentioned last.
 */
export const ANCHORS = ['news', 'narrative', 'past', 'future'] as const;
export type Anchor = (typeof ANCHORS)[number];
