import type { CaseState } from '../state/case-state.js';
import { isReviewed } from '../state/questions.js';

/**
 * Who sits in the hearing of the case: host, recorder and assessors. They may be of another unit of the bureau (HR
 * Art.11).
 */
export const hearingPanelOf = (state: CaseState): string[] => {
  const panel = isReviewed(state) ? (state.hearing?.panel ?? null) : null;
  return panel === null ? [] : [panel.host, panel.recorder, ...(panel.assessors ?? [])];
};
