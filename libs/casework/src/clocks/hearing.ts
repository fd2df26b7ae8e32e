import type { CaseState } from '../state/case-state.js';
import { isReviewed } from '../state/questions.js';
import type { Running } from './running.js';

/** The clocks of a hearing (HR Art.18-22, 29). All stop when the hearing ends early. */
export const hearing = (state: CaseState): Running[] => {
  if (!isReviewed(state) || state.hearing === null) return [];
  const { requestedOn, panel, fileHandedOn, fixed, noticeService, publishedOn, held, report, ended } = state.hearing;
  const early = ended?.on ?? null;
  const clocks: Running[] = [{ id: 'hearing-host', start: requestedOn, stoppedOn: panel?.on ?? early }];
  if (panel !== null) clocks.push({ id: 'file-to-host', start: panel.on, stoppedOn: fileHandedOn ?? early });
  if (fileHandedOn !== null) clocks.push({ id: 'hearing-date', start: fileHandedOn, stoppedOn: fixed?.on ?? early });
  if (fixed !== null) {
    const served = noticeService?.effectiveOn ?? early;
    clocks.push({ id: 'hearing-notice', start: fixed.day, stoppedOn: served });
    if (fixed.publicity === 'open')
      clocks.push({ id: 'hearing-public-notice', start: fixed.day, stoppedOn: publishedOn ?? early });
  }
  if (held !== null) clocks.push({ id: 'hearing-report', start: held.on, stoppedOn: report?.on ?? null });
  return clocks;
};
