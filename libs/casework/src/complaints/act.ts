import type { Role } from '../actor.js';
import type { Context } from '../context.js';
import type { ComplaintEvent } from '../events/catalogue.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import { refuseUnlessAssigned } from '../checks/officers.js';
import { mediationOver, reportOver, type Complaint, type Mediation, type ReportTrack } from './state.js';

type Data<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>['data'];

/** One thing a person can do with a complaint or report: its body is the data of the event it records. */
export interface ComplaintAct<T extends ComplaintEvent['type'] = ComplaintEvent['type']> {
  /** Name in the path: POST /complaints/{id}/actions/{name}. */
  name: string;
  chinese: string;
  ground: string;
  by: readonly Role[];
  records: T;
  body: new () => Data<T>;
  /** The day it happened, where it may be recorded later. */
  happened?: (body: Data<T>) => string;
  /** Why it cannot be recorded, or null. */
  refuses: (state: Complaint, body: Data<T>, context: Context) => Refusal | null;
}

export const act = <T extends ComplaintEvent['type']>(definition: ComplaintAct<T>): ComplaintAct =>
  definition as unknown as ComplaintAct;

/** Only who handles the matter acts in it. */
export const refuseUnlessHandling = (state: Complaint, context: Context): Refusal | null =>
  refuseUnlessAssigned(state.handlers, context);

/** The open complaint of a matter. */
const openMediation = ({ mediation }: Complaint): Mediation | Refusal =>
  mediation === null || mediationOver(mediation) ? refusals.notThisTrack('complaint') : mediation;

/** The open report of a matter. */
export const openReport = ({ report }: Complaint): ReportTrack | Refusal =>
  report === null || reportOver(report) ? refusals.notThisTrack('report') : report;

/** Who handles the matter, and a complaint that has come as far as the act asks. */
export const refuseUnlessInMediation = (
  state: Complaint,
  context: Context,
  unfit: (mediation: Mediation) => Refusal | null,
): Refusal | null => {
  const fault = refuseUnlessHandling(state, context);
  if (fault !== null) return fault;
  const mediation = openMediation(state);
  return isRefusal(mediation) ? mediation : unfit(mediation);
};
