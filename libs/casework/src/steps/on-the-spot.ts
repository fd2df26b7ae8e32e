import { decideOnTheSpot } from '../actions/summary/decide-on-the-spot.js';
import { fileSummary } from '../actions/summary/file-summary.js';
import { mendIrregularDecision } from '../actions/summary/mend-irregular-decision.js';
import { recordHandedOverDecision } from '../actions/summary/record-handed-over-decision.js';
import { caseworker, departmentHead, may } from './row.js';

/** What the party holds on paper already (APL Art.52, 75). */
export const handedOver = [may(caseworker, recordHandedOverDecision)];
/** The decision of the summary procedure (procedure §3). */
export const onTheSpot = [may(caseworker, decideOnTheSpot), ...handedOver];
/** Errors that the bureau finds itself (APL Art.75). */
export const mending = [may(departmentHead, mendIrregularDecision)];
/** The material goes on record (PR Art.70), and what is wrong with it is mended. */
export const filing = [may(caseworker, fileSummary), ...mending];
