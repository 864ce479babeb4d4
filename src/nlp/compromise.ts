import nlp from 'compromise/three';

/**
 * Makes a test of texts from a pattern of words in compromise's match syntax: `{raise} (tax|taxes)` finds "raising taxes",
 * `#Money` any amount, `not #Verb` …. Loading this module costs several times an empty program: import it only for a pattern.
 */
export function phraseMatcher(pattern: string): (text: string) => boolean {
  const wanted = nlp.parseMatch(pattern);
  return (text) =>
    pieces(text).some((piece) => {
      const view = nlp(piece);
      view.compute('root');
      return view.has(wanted);
    });
}

/** compromise's cost grows with the square of a sentence and of a run of marks, so it never sees a long one. */
const MAX_PIECE = 2000;
const RUN = /([^\p{L}\p{N}\s])\1{3,}/gu;

function pieces(text: string): string[] {
  const calm = text.replace(RUN, '$1$1$1');
  const found: string[] = [];
  for (let start = 0; start < calm.length;) {
    const space = calm.lastIndexOf(' ', start + MAX_PIECE);
    const end = start + MAX_PIECE >= calm.length ? calm.length : space > start ? space : start + MAX_PIECE;
    found.push(calm.slice(start, end));
    start = end;
  }
  return found;
}
