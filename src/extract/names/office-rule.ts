import type { Document } from '../../document/document.js';
import type { Name } from './name.js';

/** What the text says a person is. */
export interface Office {
  /** "spokeswoman", "director", "Korean Ambassador to China"; null when only the organization is told. */
  readonly role: string | null;
  readonly organization: string | null;
}

/** Reads a person's role and organization from the words around a name. */
export interface OfficeRule {
  readonly id: string;
  readonly why: string;
  readonly examples: readonly (Office & { readonly text: string; readonly name: string })[];
  read(doc: Document, names: readonly Name[], index: number): Office | null;
}
