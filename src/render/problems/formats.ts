import type { ProblemRenderer } from './renderer.js';

/** A format of `check` and how to come by its renderer, which is loaded when it is used. */
export interface ProblemFormat {
  readonly id: string;
  /** For help: what it is. */
  readonly about: string;
  readonly load: () => Promise<ProblemRenderer>;
  /** Lists the files and the errors. */
  readonly listsFiles?: boolean;
}

/** The first is the default. */
export const PROBLEM_FORMATS: readonly [ProblemFormat, ...ProblemFormat[]] = [
  {
    id: 'pretty',
    about: 'for people: the words of each finding, marked; the default',
    load: async () => (await import('./pretty.js')).pretty,
  },
  {
    id: 'line',
    about: 'file:line:column: level rule message, for editors and grep',
    load: async () => (await import('./line.js')).line,
  },
  {
    id: 'json',
    about: 'one object with the list of problems, the files and the errors',
    load: async () => (await import('./json.js')).json,
    listsFiles: true,
  },
  {
    id: 'jsonl',
    about: 'one problem a line, "type" first',
    load: async () => (await import('./json.js')).jsonl,
  },
  {
    id: 'sarif',
    about: 'SARIF 2.1.0, for code scanning',
    load: async () => (await import('./sarif.js')).sarif,
    listsFiles: true,
  },
  {
    id: 'github',
    about: 'annotations of GitHub Actions',
    load: async () => (await import('./github.js')).github,
  },
  {
    id: 'gitlab',
    about: 'a code quality report of GitLab',
    load: async () => (await import('./gitlab.js')).gitlab,
  },
  {
    id: 'junit',
    about: 'JUnit XML; what does not fail the run is a skipped case',
    load: async () => (await import('./junit.js')).junit,
  },
  {
    id: 'rdjson',
    about: 'the diagnostic format of reviewdog',
    load: async () => (await import('./rdjson.js')).rdjson,
  },
  {
    id: 'markdown',
    about: 'a table, for a comment on a pull request',
    load: async () => (await import('./markdown.js')).markdown,
  },
];
