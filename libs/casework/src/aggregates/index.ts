import type { Actor, Role } from '../actor.js';
import type { StreamKind } from '../events/catalogue.js';
import { cases, isKeptForMainHead } from './cases.js';
import { complaints } from './complaints.js';
import { inspections } from './inspections.js';
import { officers, units } from './registers.js';
import { supervisions } from './supervision.js';

export { cases, complaints, inspections, officers, supervisions, units };

/**
 * Kinds of streams in which people act. Numbers are issued by the program, with the act that needs them; what looks
 * showed is recorded by its clock.
 */
export type ActedKind = Exclude<StreamKind, 'numbering' | 'looks'>;

/** The kinds that are registers. */
export type RegisterKind = Extract<ActedKind, 'officer' | 'unit'>;

/** An act as tables of every kind of stream show it. */
export interface ShownAct {
  readonly kind: ActedKind;
  readonly name: string;
  readonly chinese: string;
  readonly summary: string;
  readonly ground: string;
  readonly by: readonly Role[];
  readonly body: new () => object;
  /** It opens the stream; the others need one that is open. */
  readonly opens: boolean;
}

interface Shown {
  readonly act: Omit<ShownAct, 'kind' | 'by' | 'opens'>;
  readonly by: readonly Role[];
}

const shown = (kind: ActedKind, rows: readonly Shown[], opening: readonly Shown[]): ShownAct[] =>
  rows.map((row) => {
    const { name, chinese, summary, ground, body } = row.act;
    return { kind, name, chinese, summary, ground, body, by: row.by, opens: opening.includes(row) };
  });

/** Every act of every kind of stream, for the API, its page and its checks of roles. */
export const acts: Readonly<Record<ActedKind, readonly ShownAct[]>> = {
  case: shown('case', cases.rows, cases.rowsAt({ stage: 'none' })),
  complaint: shown('complaint', complaints.rows, complaints.rowsAt(undefined)),
  inspection: shown('inspection', inspections.rows, inspections.rowsAt(undefined)),
  supervision: shown('supervision', supervisions.rows, supervisions.rowsAt(undefined)),
  officer: shown('officer', officers.rows, officers.rowsAt(undefined)),
  unit: shown('unit', units.rows, units.rowsAt(undefined)),
};

/** Whether the rules refuse another's act to this person on record, with its article, and do not merely forbid it. */
export const isKeptOnRecord = (kind: ActedKind, by: readonly Role[], actor: Actor): boolean =>
  kind === 'case' && isKeptForMainHead(by, actor);
