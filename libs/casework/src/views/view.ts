import type { CaseFile } from '../evolve/case-file.js';
import type { Law } from '../law.js';

/**
 * A document of a read model: a pure function of one stream. `position` guards it: an older one never overwrites a
 * newer.
 */
export interface Document {
  readonly _id: string;
  readonly position: number;
  [field: string]: unknown;
}

/** What every document has: its name, its guard, and a mark where the stream cannot be computed to its end. */
export interface Kept {
  readonly _id: string;
  /** Index in the log of the last record seen. */
  readonly position: number;
  /** The stream cannot be computed to its end: these are the facts up to where it can. */
  readonly parked?: true;
}

/** What a document is found by (search/texts.ts); no answer carries it. */
export interface Sought {
  readonly sought: string;
}

/**
 * A row as a document: the fields of an interface, which may have others beside them, cannot be taken for those that
 * are stored.
 */
export type Fields<T> = { [Name in keyof T]: T[Name] };

/**
 * A read model. `documents` gives what the case's documents are now; `from` is the index of the first record that is
 * new, for views with one document per record.
 */
export interface View<Row extends Document = Document> {
  readonly name: string;
  /** Fields in order, 1 ascending, -1 descending. */
  readonly indexes: Record<string, 1 | -1>[];
  readonly documents: (file: CaseFile, law: Law, from: number) => Row[];
}
