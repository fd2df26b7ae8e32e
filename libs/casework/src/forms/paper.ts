import type { CaseEvent } from '../events/catalogue.js';
import type { CaseFact, Recorded } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { OfficerState } from '../registry/officer.js';
import type { UnitState } from '../registry/unit.js';
import type { EventType } from './form-table.js';

/** What a form looks up beside the events of its case: the tables of the law, and the registers for names. */
export interface Register {
  readonly law: Law;
  officer(id: string): OfficerState | undefined;
  unit(id: string): UnitState | undefined;
}

export type DataOf<T extends EventType> = Extract<CaseEvent, { type: T }>['data'];

interface OfCase {
  /** Index of the event that made the form. */
  readonly place: number;
  /** Up to the event as of which it is shown. */
  readonly facts: readonly CaseFact[];
  /** The same of every party, where there are several: the list of the file has them all. */
  readonly ofAll: readonly CaseFact[];
  /** Of which party `facts` are, counted from 1; 1 where there is one, or the form is of all. */
  readonly party: number;
  readonly register: Register;
}

/**
 * A form as it is filled: the event that made it, and the case around it. What takes several types of event takes each
 * of them.
 */
export type Made<T extends EventType = EventType> = T extends EventType
  ? OfCase & { fact: Recorded<Extract<CaseEvent, { type: T }>>; data: DataOf<T> }
  : never;

/** What a template gets: texts, and lists of rows of texts. An empty text counts as false in a template. */
export type PaperView = Record<string, string | Record<string, string>[]>;

/** A list of rows, with the names of its columns. */
interface Rows<T extends EventType> {
  readonly columns: readonly string[];
  readonly of: (made: Made<T>) => Record<string, string>[];
}

export type Fields<T extends EventType> = Record<string, ((made: Made<T>) => string) | Rows<T>>;

/** What a form says, field by field: the names that its template may use. */
export interface Paper {
  /** Fields that are lists, with their columns; null: a text. */
  readonly shape: Readonly<Record<string, readonly string[] | null>>;
  readonly view: (made: Made) => PaperView;
}

/** A list in a form: one row for each of something. */
export const rows = <T extends EventType, X>(
  each: (made: Made<T>) => readonly X[],
  columns: Record<string, (one: X, made: Made<T>, index: number) => string>,
): Rows<T> => ({
  columns: Object.keys(columns),
  of: (made) =>
    each(made).map((one, index) =>
      Object.fromEntries(Object.entries(columns).map(([name, text]) => [name, text(one, made, index)])),
    ),
});

/** A form from its fields. `T`: the events that make it. */
export const paper = <T extends EventType>(fields: Fields<T>): Paper => ({
  shape: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typeof field === 'function' ? null : field.columns]),
  ),
  view: (made) => {
    // The form table says which events make the form, and the tests hold it against the type of the fields.
    const own = made as unknown as Made<T>;
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, typeof field === 'function' ? field(own) : field.of(own)]),
    );
  },
});
