import { attachAvRecord } from '../actions/attach-av-record.js';
import { approveMeasure } from '../actions/approve-measure.js';
import { assignOfficers } from '../actions/assign-officers.js';
import { commissionTest } from '../actions/commission-test.js';
import { approveUncomputableGains } from '../actions/approve-uncomputable-gains.js';
import { confirmHandOver } from '../actions/confirm-hand-over.js';
import { declineHandOver } from '../actions/decline-hand-over.js';
import { decideRecusal } from '../actions/decide-recusal.js';
import { disposeEarly } from '../actions/dispose-early.js';
import { disposeUnclaimed } from '../actions/dispose-unclaimed.js';
import { extendCollectively } from '../actions/extend-collectively.js';
import { joinUnits } from '../actions/join-units.js';
import { moveGoods } from '../actions/move-goods.js';
import { offerHandOver } from '../actions/offer-hand-over.js';
import { proclaimGoods } from '../actions/proclaim-goods.js';
import { publishEarlyDisposal } from '../actions/publish-early-disposal.js';
import { recordClaim } from '../actions/record-claim.js';
import { requestEarlyDisposal } from '../actions/request-early-disposal.js';
import { endorseMeasure } from '../actions/endorse-measure.js';
import { orderCorrection } from '../actions/order-correction.js';
import { recordReinspection } from '../actions/record-reinspection.js';
import { recordTestResult } from '../actions/record-test-result.js';
import { refuseMeasure } from '../actions/refuse-measure.js';
import { requestMeasure } from '../actions/request-measure.js';
import { requestMeasureEnd } from '../actions/request-measure-end.js';
import { requestMeasureExtension } from '../actions/request-measure-extension.js';
import { requestRecusal } from '../actions/request-recusal.js';
import { takeMeasure } from '../actions/take-measure.js';
import { takeUrgentMeasure } from '../actions/take-urgent-measure.js';
import { answering, asking, referring } from './other-bodies.js';
import { correcting, owing } from './aftermath.js';
import { caseworker, departmentHead, heads, hearingHost, mainHead, may, reviewer, unitHead } from './row.js';

/** What runs beside the main line from verification on: holds, seizures, tests, corrections (procedure T12-T17, T23), other bodies. */
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
export const underWay = [
  ...ending,
  may(caseworker, requestMeasureExtension),
  may(caseworker, recordTestResult),
  may(caseworker, orderCorrection),
  may(caseworker, recordReinspection),
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
/** A filed case never stays without its two officers (PR Art.21). */
export const staffing = [may(unitHead, assignOfficers), ...handing];
/** Recordings come in until the case is archived (procedure §2.10). */
export const recording = [may([caseworker, hearingHost], attachAvRecord)];
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
