import { covers, type Actor, type Role } from '../actor.js';
import type { Complaint } from '../complaints/state.js';
import type { Around } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Draft, Row } from '../decide/act.js';
import type { SupervisionEvent } from '../events/catalogue.js';
import type { NumberSeries } from '../events/numbering.js';
import type { SupervisionSign } from '../events/supervision.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { bureauOf } from '../registry/acting-unit.js';
import { officersConcerned, type Supervision } from './state.js';

/** What a rule of supervision may look at while an act is decided. */
export interface SupervisionContext extends Around {
  /** Whether there is such a case, that this person may see, and it has an event of that number. */
  isInCase(caseId: string, event?: number): boolean;
  /** Whether there is such a case of a unit or below it, whoever may see it: a superior body asks for others' files. */
  isCaseOf(caseId: string, unit: string): boolean;
  /** Whether there is such a complaint or report, or such a random inspection, that this person may see. */
  isThere(kind: 'complaint' | 'inspection', id: string): boolean;
  /** Units that work on what a sign names: a case, a complaint, an inspection; none where it names nothing. */
  unitsOfSign(sign: SupervisionSign): readonly string[];
  /** Whether what a sign names shows its risk point, or an attempt that was refused. */
  showsSign(sign: SupervisionSign): boolean;
  /** Whether the sign across cases of the officer or party is made of all that is named. */
  showsAcross(sign: SupervisionSign): boolean;
  /** Day on which an event of a case was recorded; null where there is none. */
  recordedOn(caseId: string, event: number): LegalDate | null;
  /** The complaint or report itself, or the one that a case came from, whoever may see it. */
  complaintBehind(of: { readonly complaintId?: string; readonly caseId?: string }): Complaint | undefined;
  /** Whether the register has the officer in a unit or below it, of whatever bureau. */
  isOfficerOf(officer: string, unit: string): boolean;
  /** Officers whom the sign is about, as it shows to who raises it; absent where no signs can be looked at. */
  officersOfSign?(sign: SupervisionSign): readonly string[];
  /** Matters of the same sign that were dismissed within the days before, by their identifiers. */
  dismissedBefore(): readonly string[];
  /** The next number of a series of the unit. Bound to the command that asks. */
  number(series: NumberSeries, unit: string): string;
}

export type SupervisionRow<S = Supervision> = Row<S, SupervisionEvent, Around, SupervisionContext>;

type Data<T extends SupervisionEvent['type']> = Extract<SupervisionEvent, { type: T }>['data'];

interface Written<S, B, T extends SupervisionEvent['type']> {
  readonly name: string;
  readonly chinese: string;
  readonly summary: string;
  readonly ground: string;
  readonly by: readonly Role[];
  readonly records: T;
  readonly body: new () => B;
  readonly happenedOn?: (body: B) => string;
  /** Why it cannot be done whatever is said. */
  readonly refuseIf?: (state: S, context: Around) => Refusal | null;
  /** Why it cannot be recorded as it is said. */
  readonly refuseUnlessFit?: (state: S, body: B, context: SupervisionContext) => Refusal | null;
  /** What is recorded beside what was said. */
  readonly adds?: (state: S, body: B, context: SupervisionContext) => Omit<Data<T>, keyof B> & Partial<Data<T>>;
}

const plainData = <T extends SupervisionEvent['type']>(data: unknown): Data<T> => data as Data<T>;

/** One thing that a person can do in a matter of supervision. */
export const supervisionAct = <T extends SupervisionEvent['type'], B extends object = Data<T>, S = Supervision>({
  by,
  records: type,
  refuseUnlessFit,
  adds,
  ...written
}: Written<S, B, T>): SupervisionRow<S> => ({
  by,
  act: {
    ...written,
    decide: (state, body: B, context) => {
      const refusal = refuseUnlessFit?.(state, body, context) ?? null;
      if (refusal !== null) return refusal;
      const data = plainData<T>({ ...body, ...adds?.(state, body, context) });
      return [{ type, data } as unknown as Draft<SupervisionEvent>];
    },
  },
});

/** Those who supervise: the person's unit is the supervising one, or above it. */
export const isOfSupervisors = ({ unit }: Pick<Supervision, 'unit'>, actor: Actor): boolean => covers(actor.unit, unit);

/** Only the supervising unit does this (SUP Art.2). */
export const refuseUnlessSupervising = (state: Supervision, { actor }: Around): Refusal | null =>
  isOfSupervisors(state, actor) ? null : refusals.notTheSupervisor(state.unit);

/** Nobody judges what he did himself: who is concerned leaves it to others (PR Art.4; SUP Art.16). */
export const refuseIfConcerned = (state: Supervision, { actor }: Around): Refusal | null =>
  officersConcerned(state).has(actor.id) ? refusals.ownSign() : null;

/**
 * Whether a head answers for the unit addressed. To the level above and to a body outside a bureau answers by its main
 * head, also for a station that was addressed there, unless the head of that does (SUP Art.17; R825 Art.26-29).
 */
export const isOfAddressed = ({ addressed, level }: Supervision, { unit, roles }: Actor): boolean => {
  if (level === 'inside') return unit === addressed;
  const isMainHead = roles.includes('main-head') && unit === bureauOf(addressed);
  return isMainHead || (unit === addressed && addressed !== bureauOf(addressed));
};

/**
 * Who answers for the unit addressed: the head of a station, of a bureau its heads; to others the main head answers. Of
 * a bureau that supervises itself a head who is concerned leaves the answer to another.
 */
export const refuseUnlessAddressed = (state: Supervision, context: Around): Refusal | null => {
  const { unit, addressed } = state;
  if (!isOfAddressed(state, context.actor)) return refusals.notTheAddressed(addressed);
  return unit === addressed && state.level === 'inside' ? refuseIfConcerned(state, context) : null;
};

/** The first of several reasons. */
export const either =
  (...reasons: ((state: Supervision, context: Around) => Refusal | null)[]) =>
  (state: Supervision, context: Around): Refusal | null =>
    reasons.reduce<Refusal | null>((found, reason) => found ?? reason(state, context), null);
