import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json, jsonl } from './json.js';
import { junit } from './junit.js';
import { line } from './line.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';
import { rdjson } from './rdjson.js';
import type { ProblemRenderer } from './renderer.js';
import { sarif } from './sarif.js';

/** The formats of `check`, by name; the first is the usual one. */
export const PROBLEM_FORMATS = {
  pretty,
  line,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  rdjson,
  markdown,
} as const satisfies Record<string, ProblemRenderer>;
