import type { CaseFile } from '../evolve/case-file.js';
import type { Law } from '../law.js';

/** A document of a read model: a pure function of one stream. `position` guards it: an older one never overwrites a newer. */
export interface Document {
  _id: string;
  position: number;
  [field: string]: unknown;
}

/**
 * A read model. `documents` gives what the case's documents are now; `from` is the index of the first record that is new,
 * for views with one document per record.
 */
export interface View {
  name: string;
  /** Fields in order, 1 ascending, -1 descending. */
  indexes: Record<string, 1 | -1>[];
  documents: (file: CaseFile, law: Law, from: number) => Document[];
}
