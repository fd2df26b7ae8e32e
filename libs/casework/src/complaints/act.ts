import type { Role } from '../actor.js';
import { refuseUnlessAssigned } from '../checks/officers.js';
import type { Around } from '../context.js';
import type { Draft, Row } from '../decide/act.js';
import type { ComplaintEvent } from '../events/catalogue.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { Moment } from '../words/phrases/phrase.js';
import type { Subject } from '../words/phrases/subjects.js';
import { mediationOver, type Complaint, type Mediation } from './state.js';

/** What a rule on complaints and reports may look at while an act is decided. */
export interface ComplaintContext extends Around {
  /** Whether a case was registered from the complaint that is acted on. */
  namesComplaint(caseId: string): boolean;
}

export type ComplaintRow<S = Complaint> = Row<S, ComplaintEvent, Around, ComplaintContext>;

type Data<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>['data'];

const recorded = <T extends ComplaintEvent['type']>(type: T, data: Data<T>): Draft<ComplaintEvent>[] => [
  { type, data } as Extract<Draft<ComplaintEvent>, { type: T }>,
];

/** One thing a person can do with a complaint or report: its body is the data of the event it records. */
interface Written<S, T extends ComplaintEvent['type']> {
  readonly name: string;
  readonly chinese: string;
  readonly summary: string;
  readonly ground: string;
  readonly by: readonly Role[];
  readonly records: T;
  readonly body: new () => Data<T>;
  /** The day it happened, where it may be recorded later. */
  readonly happenedOn?: (body: Data<T>) => string;
  /** Why it cannot be done whatever is said. */
  readonly refuseIf?: (state: S, context: Around) => Refusal | null;
  /** Why it cannot be recorded as it is said. */
  readonly refuseUnlessFit?: (state: S, body: Data<T>, context: ComplaintContext) => Refusal | null;
}

export const complaintAct = <T extends ComplaintEvent['type'], S = Complaint>({
  by,
  records: type,
  refuseUnlessFit,
  ...written
}: Written<S, T>): ComplaintRow<S> => ({
  by,
  act: {
    ...written,
    decide: (state, body: Data<T>, context) => refuseUnlessFit?.(state, body, context) ?? recorded(type, body),
  },
});

/** Only who handles the matter acts in it. */
export const refuseUnlessHandling = (state: Complaint, context: Around): Refusal | null =>
  refuseUnlessAssigned(state.handlers, context);

/** The open complaint of a matter. */
const openMediation = ({ mediation }: Complaint): Mediation | Refusal =>
  mediation === null || mediationOver(mediation) ? refusals.notThisTrack('complaint') : mediation;

/** Who handles the matter, and a complaint that has come as far as the act asks. */
export const refuseUnlessInMediation =
  (unfit: (mediation: Mediation, state: Complaint) => Refusal | null) =>
  (state: Complaint, context: Around): Refusal | null => {
    const fault = refuseUnlessHandling(state, context);
    if (fault !== null) return fault;
    const mediation = openMediation(state);
    return isRefusal(mediation) ? mediation : unfit(mediation, state);
  };

/** A day of the act is none before another. */
export const refuseIfBefore = (day: string, earliest: string, field: Subject, than: Subject | Moment): Refusal | null =>
  day < earliest ? refusals.notInOrder(field, than) : null;

/** Nothing happened to a matter before it was received. */
export const refuseIfBeforeReceipt = ({ received }: Complaint, day: string, field: Subject): Refusal | null =>
  day < received.receivedOn ? refusals.beforeTheCase(field, 'the-receipt') : null;
