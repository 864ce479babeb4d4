import { extract } from '../../src/index.js';
import { loadArticle, slugs } from '../support/gold.js';
import { KINDS, score, sum, type Fault, type Scores } from './score.js';

export interface Measured {
  readonly slug: string;
  readonly scores: Scores;
  readonly faults: readonly Fault[];
}

/** Extracts every article of a folder and holds it against its gold; `total` adds the counts up over all articles. */
export function measure(folder: string): { readonly articles: readonly Measured[]; readonly total: Scores } {
  const articles = slugs(folder).map((slug) => {
    const article = loadArticle(folder, slug);
    return {
      slug,
      ...score(article, extract(article.text, { date: article.date ?? undefined, anchor: article.anchor })),
    };
  });
  const total = Object.fromEntries(KINDS.map((kind) => [kind, sum(articles.map(({ scores }) => scores[kind]))]));
  return { articles, total: total as unknown as Scores };
}
