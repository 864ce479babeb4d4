import type { Document } from '../document/document.js';

/** Remembers a result per document, so that extractors may call each other. */
export function once<T>(make: (doc: Document) => T): (doc: Document) => T {
  const made = new WeakMap<Document, { readonly value: T }>();
  return (doc) => {
    const known = made.get(doc);
    if (known) return known.value;
    const value = make(doc);
    made.set(doc, { value });
    return value;
  };
}
