/**
 * The library: `extract(text)` returns the records that the command line prints. Synchronous and pure: no file, clock or
 * network is touched, and the same text gives the same records.
 */
export type { Anchor } from './document/anchor.js';
export { createDocument, type Document } from './document/document.js';
export { check, type CheckOptions } from './check/check.js';
export type { CheckRule } from './check/rule.js';
export { rules } from './check/rules/index.js';
export { extract, type ExtractOptions, type Extraction } from './extract/extract.js';
export { extractors } from './extract/index.js';
export type * from './records.js';
