import type { Role } from '../actor.js';
import type { Around } from '../context.js';
import type { Act, Draft, Row } from '../decide/act.js';
import type { InspectionEvent } from '../events/catalogue.js';
import type { Digest } from './draw.js';
import type { InspectionState } from './state.js';

/** What a rule on random inspections may look at. */
export interface InspectionContext extends Around {
  /** The inspection that is acted on. */
  readonly id: string;
  /** How often an object was inspected in a year, `YYYY`, over all inspections; tasks that are open count. */
  inspectionsOf(object: string, year: string): number;
  /**
   * The random inspection that the clue of a case names: null when it names none, undefined when there is no such case.
   */
  inspectionOfCase(id: string): string | null | undefined;
  readonly digest: Digest;
}

export type InspectionRow<S = InspectionState> = Row<S, InspectionEvent, Around, InspectionContext>;

/** An act on an inspection, with the roles that may do it. */
export const inspectionAct = <B extends object, S = InspectionState>({
  by,
  ...act
}: Act<S, B, InspectionEvent, Around, InspectionContext> & { by: readonly Role[] }): InspectionRow<S> => ({ act, by });

type DataOf<T extends InspectionEvent['type']> = Extract<InspectionEvent, { type: T }>['data'];

export const recorded = <T extends InspectionEvent['type']>(type: T, data: DataOf<T>): Draft<InspectionEvent>[] => [
  { type, data } as Extract<Draft<InspectionEvent>, { type: T }>,
];
