import type { InspectionRow } from './act.js';
import { approveInspection, drawInspection } from './plan-and-draw.js';
import { linkClue, publishResults, recordInspectionResult } from './results.js';
import { recordSpotCheckResult } from './spot-check.js';

export { planInspection } from './plan-and-draw.js';

/** Every act on a random inspection that was planned. */
export const inspectionRows: readonly InspectionRow[] = [
  approveInspection,
  drawInspection,
  recordInspectionResult,
  recordSpotCheckResult,
  publishResults,
  linkClue,
];
