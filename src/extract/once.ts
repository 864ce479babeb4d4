import type { Document } from '../document/document.js';

type Memo = Map<unknown, unknown>;

/** Not enumerable: a copy of a document, `{ ...doc }`, is another document and starts anew. */
const MEMO = Symbol('memo');

/**
 * Remembers a result per document, so that extractors may call each other. The document itself holds what is remembered, so that
 * both go together: V8 keeps the values of a WeakMap through every collection of young objects, and with them the whole document.
 */
export function once<T>(make: (doc: Document) => T): (doc: Document) => T {
  return (doc) => {
    const memo = memoOf(doc);
    const known = memo.get(make);
    if (known !== undefined) return known as T;
    const value = make(doc);
    memo.set(make, value);
    return value;
  };
}

function memoOf(doc: Document & { readonly [MEMO]?: Memo }): Memo {
  const known = doc[MEMO];
  if (known) return known;
  const memo: Memo = new Map();
  Object.defineProperty(doc, MEMO, { value: memo });
  return memo;
}
