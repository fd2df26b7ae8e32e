import type { ClockId } from '../deadlines/index.js';
import type { Stage } from '../state/case-state.js';
import type { Missing, Moment, NothingToDo, Thing } from '../words/phrases/phrase.js';
import type { Subject } from '../words/phrases/subjects.js';
import { refusal } from './refusal.js';

/** An act as a refusal names it. */
export interface Told {
  readonly action: string;
  readonly chinese: string;
  readonly ground: string;
}

/** An official form as a refusal names it. */
export interface NamedForm {
  readonly number: number;
  readonly name: string;
}

/**
 * How far a clock can be extended: by a number of its units once, to the end of what was fixed, or not at all; and the
 * act by which it can still be extended after that.
 */
export type MostExtension =
  | { readonly max: number; readonly unit: string; readonly next?: 'extend-collectively' }
  | { readonly max: 'nothing' }
  | { readonly max: 'fixed-period' };

/** Only what a sentence says of an act. */
const told = ({ action, chinese, ground }: Told): Told => ({ action, chinese, ground });

/** What must be there first, when, and in which order. */
export const order = {
  notAtThisStage: (act: Told, stage: Stage, missing: readonly Told[]) =>
    refusal('not-at-this-stage', missing[0]?.ground ?? 'design', { act: told(act), stage, missing: missing.map(told) }),
  pastThisStage: (act: Told, stage: Stage) =>
    refusal('not-at-this-stage', act.ground, { act: told(act), stage, missing: nothingMissing }),
  keptForMainHead: (act: Told) => refusal('kept-for-main-head', act.ground, { act: told(act) }),
  lackingByLaw: (act: Told, fields: readonly string[], ground: string) =>
    refusal('lacking-by-law', ground, { act: told(act), fields }),
  alreadyExists: (what: Thing) => refusal('already-exists', 'design', { what }),
  missingBefore: (what: Missing, ground: string) => refusal('missing-before', ground, { what }),
  documentMissing: (act: Omit<Told, 'ground'>, forms: readonly NamedForm[], ground: string) =>
    refusal('document-missing', ground, { act, forms }),
  notInTheFuture: (field: Subject) => refusal('in-the-future', 'design', { field }),
  beforeTheCase: (field: Subject, first: Moment | Subject) => refusal('before-the-case', 'PR Art.18', { field, first }),
  notInOrder: (later: Subject, earlier: Moment | Subject) => refusal('not-in-order', 'design', { later, earlier }),
  tooLate: (what: Moment, due: string, ground: string) => refusal('too-late', ground, { what, due }),
  extensionBeyondMaximum: (clock: ClockId, most: MostExtension, ground: string) =>
    refusal('extension-beyond-maximum', ground, { clock, most }),
  /** `why`: what the reader of the row found, in English: it names fields of the row. */
  publishedUnreadable: (why: string) => refusal('published-unreadable', 'PUB Art.5', { why }),
  nothingToDo: (what: NothingToDo) => refusal('nothing-to-do', 'design', { what }),
} as const;

const nothingMissing: readonly Told[] = [];
