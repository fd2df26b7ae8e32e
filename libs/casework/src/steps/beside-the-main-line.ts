import { approveUncomputableGains } from '../actions/decision/approve-uncomputable-gains.js';
import { completeParticulars } from '../actions/filing/complete-particulars.js';
import { confirmHandOver } from '../actions/hand-over/confirm-hand-over.js';
import { declineHandOver } from '../actions/hand-over/decline-hand-over.js';
import { joinUnits } from '../actions/hand-over/join-units.js';
import { linkCase } from '../actions/hand-over/link-case.js';
import { offerHandOver } from '../actions/hand-over/offer-hand-over.js';
import { assignOfficers } from '../actions/investigation/assign-officers.js';
import { attachAvRecord } from '../actions/investigation/attach-av-record.js';
import { orderCorrection } from '../actions/investigation/order-correction.js';
import { recordReinspection } from '../actions/investigation/record-reinspection.js';
import { approveMeasure } from '../actions/measures/approve-measure.js';
import { commissionTest } from '../actions/measures/commission-test.js';
import { disposeEarly } from '../actions/measures/dispose-early.js';
import { disposeUnclaimed } from '../actions/measures/dispose-unclaimed.js';
import { endorseMeasure } from '../actions/measures/endorse-measure.js';
import { moveGoods } from '../actions/measures/move-goods.js';
import { proclaimGoods } from '../actions/measures/proclaim-goods.js';
import { publishEarlyDisposal } from '../actions/measures/publish-early-disposal.js';
import { recordClaim } from '../actions/measures/record-claim.js';
import { recordTestResult } from '../actions/measures/record-test-result.js';
import { refuseMeasure } from '../actions/measures/refuse-measure.js';
import { requestEarlyDisposal } from '../actions/measures/request-early-disposal.js';
import { requestMeasureEnd } from '../actions/measures/request-measure-end.js';
import { requestMeasureExtension } from '../actions/measures/request-measure-extension.js';
import { requestMeasure } from '../actions/measures/request-measure.js';
import { takeMeasure } from '../actions/measures/take-measure.js';
import { takeUrgentMeasure } from '../actions/measures/take-urgent-measure.js';
import { decideRecusal } from '../actions/recusal/decide-recusal.js';
import { requestRecusal } from '../actions/recusal/request-recusal.js';
import { confirmServiceAddress } from '../actions/service/confirm-service-address.js';
import { recordServiceAttempt } from '../actions/service/record-service-attempt.js';
import { extendCollectively } from '../actions/suspension/extend-collectively.js';
import { correcting, owing } from './challenges.js';
import { answering, asking, referring } from './other-bodies.js';
import { caseworker, departmentHead, heads, hearingHost, mainHead, may, reviewer, unitHead } from './row.js';

/**
 * What runs beside the main line from verification on: holds, seizures, tests, corrections (procedure T12-T17, T23),
 * other bodies.
 */
export const starting = [
  may(caseworker, requestMeasure),
  may(caseworker, takeMeasure),
  may(caseworker, takeUrgentMeasure),
  may(caseworker, commissionTest),
  ...asking,
];
/** The goods themselves: the store, early disposal, owners who do not come (procedure T18, T19). */
const keeping = [
  may(caseworker, moveGoods),
  may(caseworker, publishEarlyDisposal),
  may(caseworker, requestEarlyDisposal),
  may(caseworker, disposeEarly),
  may(caseworker, proclaimGoods),
  may(caseworker, recordClaim),
  may(departmentHead, disposeUnclaimed),
];
export const ending = [
  ...keeping,
  may(caseworker, requestMeasureEnd),
  may(unitHead, endorseMeasure),
  may(departmentHead, approveMeasure),
  may(departmentHead, refuseMeasure),
];
/** What is left of an order to correct when the case is closed: its time may run on (APL Art.28(1)). */
export const rechecking = [may(caseworker, recordReinspection)];

export const underWay = [
  ...ending,
  may(caseworker, requestMeasureExtension),
  may(caseworker, recordTestResult),
  may(caseworker, orderCorrection),
  ...rechecking,
  may(caseworker, confirmServiceAddress),
  ...answering,
];

/** Until the decision everybody who handles the case may be taken off it (PR Art.4). */
export const recusing = [
  may([caseworker, unitHead, reviewer, departmentHead, mainHead, hearingHost], requestRecusal),
  may([departmentHead, mainHead], decideRecusal),
];
/** Who handles the case may change, within the bureau, until it is closed. */
export const handing = [
  may(departmentHead, joinUnits),
  may([caseworker, ...heads], offerHandOver),
  may([caseworker, unitHead], confirmHandOver),
  may([caseworker, ...heads], declineHandOver),
];
/** Cases that have to do with each other, whatever was decided in them (APL Art.29). */
export const linking = [may([caseworker, departmentHead], linkCase)];
/** A filed case never stays without its two officers (PR Art.21). */
export const staffing = [may(unitHead, assignOfficers), ...linking, ...handing];
/** What comes in late, until the case is archived: recordings (procedure §2.10), particulars of the party. */
export const recording = [may([caseworker, hearingHost], attachAvRecord), may(caseworker, completeParticulars)];
/** While a document waits for its service: the ways that failed (PR Art.82). */
export const attempting = [may([caseworker, hearingHost], recordServiceAttempt)];
/** Before the decision: what is for the heads together, or for the main head. */
const leading = [may([departmentHead, mainHead], extendCollectively), may(mainHead, approveUncomputableGains)];
export const open = [
  ...underWay,
  ...staffing,
  ...leading,
  ...recusing,
  ...recording,
  ...referring,
  ...owing,
  ...correcting,
];
