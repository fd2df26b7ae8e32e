import type { Actor, Role } from '../actor.js';
import type { LegalDate } from '../deadlines/index.js';
import { inspectionEvents, type InspectionEvent } from '../events/catalogue.js';
import type { Law } from '../law.js';
import type { Refusal } from '../refusals/index.js';
import type { OfficerState } from '../registry/officer.js';
import type { Digest } from './draw.js';
import type { InspectionState } from './state.js';

/** Everything a rule on random inspections may look at beside the inspection and the command. */
export interface InspectionContext {
  actor: Actor;
  /** UTC instant at which the command is recorded. */
  now: string;
  /** Legal day of the same. */
  day: LegalDate;
  law: Law;
  officer(id: string): OfficerState | undefined;
  isUnit(id: string): boolean;
  /** How often an object was inspected in a year, `YYYY`, over all inspections; tasks that are open count. */
  inspectionsOf(object: string, year: string): number;
  /**
   * The random inspection that the clue of a case names: null when it names none, undefined when there is no such case.
   */
  inspectionOfCase(id: string): string | null | undefined;
  digest: Digest;
}

type DataOf<T extends InspectionEvent['type']> = Extract<InspectionEvent, { type: T }>['data'];

export interface InspectionAct {
  name: string;
  chinese: string;
  summary: string;
  ground: string;
  by: readonly Role[];
  /** Opens the inspection. */
  first: boolean;
  body: new () => object;
  /** `body` was checked against the class; `state` is there unless the act is the first. */
  decide(
    state: InspectionState | undefined,
    body: object,
    context: InspectionContext,
    id: string,
  ): Refusal | InspectionEvent;
}

interface Written<B> {
  name: string;
  chinese: string;
  summary: string;
  ground: string;
  by: readonly Role[];
  body: new () => B;
}

/** The event of an act, as it happens now. */
export const happened = <T extends InspectionEvent['type']>(
  type: T,
  data: DataOf<T>,
  { now }: InspectionContext,
): InspectionEvent => ({ type, v: inspectionEvents[type].v, occurredAt: now, data }) as InspectionEvent;

/** The act that opens an inspection. */
export const opening = <B extends object>(
  written: Written<B> & { decide(body: B, context: InspectionContext): Refusal | InspectionEvent },
): InspectionAct => ({
  ...written,
  first: true,
  decide: (_, body, context) => written.decide(body as B, context),
});

/** An act on an inspection that was planned. */
export const following = <B extends object>(
  written: Written<B> & {
    decide(state: InspectionState, body: B, context: InspectionContext, id: string): Refusal | InspectionEvent;
  },
): InspectionAct => ({
  ...written,
  first: false,
  decide: (state, body, context, id) => {
    if (state === undefined) throw new Error(`${written.name} was asked of an inspection that is not there`);
    return written.decide(state, body as B, context, id);
  },
});
