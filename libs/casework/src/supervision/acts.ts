import type { SupervisionRow } from './act.js';
import { answerSupervision, askForFiles, handOverFiles, recordInquiry, urge } from './answers.js';
import { closeSupervision } from './closing.js';
import { decideRecheck, objectToDecision, receiveObjection, recordCorrection, reportCorrection } from './correction.js';
import {
  draftDecision,
  draftNotice,
  draftOpinion,
  issueInstrument,
  receiveInstrument,
  returnDraft,
} from './instruments.js';
import { dismissSign } from './raise.js';

export { enterOutside, raiseSupervision } from './raise.js';

/** Every act on a matter of supervision that was raised, in the order of the procedure. */
export const supervisionRows: readonly SupervisionRow[] = [
  dismissSign,
  draftNotice,
  draftOpinion,
  draftDecision,
  issueInstrument,
  returnDraft,
  receiveInstrument,
  answerSupervision,
  askForFiles,
  handOverFiles,
  recordInquiry,
  objectToDecision,
  receiveObjection,
  decideRecheck,
  recordCorrection,
  reportCorrection,
  urge,
  closeSupervision,
];
