import { attachAvRecord } from '../actions/attach-av-record.js';
import { approveMeasure } from '../actions/approve-measure.js';
import { assignOfficers } from '../actions/assign-officers.js';
import { commissionTest } from '../actions/commission-test.js';
import { decideRecusal } from '../actions/decide-recusal.js';
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
import { caseworker, departmentHead, hearingHost, may, reviewer, unitHead } from './row.js';

/** What runs beside the main line from verification on: holds, seizures, tests, corrections (procedure T12-T17, T23), other bodies. */
export const starting = [
  may(caseworker, requestMeasure),
  may(caseworker, takeMeasure),
  may(caseworker, takeUrgentMeasure),
  may(caseworker, commissionTest),
  ...asking,
];
export const ending = [
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
  may([caseworker, unitHead, reviewer, departmentHead, hearingHost], requestRecusal),
  may(departmentHead, decideRecusal),
];
/** A filed case never stays without its two officers (PR Art.21). */
export const staffing = [may(unitHead, assignOfficers)];
/** Recordings come in until the case is archived (procedure §2.10). */
export const recording = [may([caseworker, hearingHost], attachAvRecord)];
export const open = [...underWay, ...staffing, ...recusing, ...recording, ...referring, ...owing, ...correcting];
