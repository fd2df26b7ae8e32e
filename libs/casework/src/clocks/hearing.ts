import type { LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import type { Hearing } from '../state/parts.js';
import { isReviewed } from '../state/questions.js';
import type { Running } from './running.js';

/**
 * The day on which the last of party and officers was told of the hearing; null while one was not. A hearing that was
 * held without a notice to the officers, as in records of before, stands by that to the party.
 */
const lastNotice = ({ noticeService, otherNotices, held }: Hearing): LegalDate | null => {
  if (noticeService === null) return null;
  const officers = otherNotices.findLast(({ to }) => to === 'officers');
  if (officers === undefined) return held === null ? null : noticeService.effectiveOn;
  return officers.effectiveOn > noticeService.effectiveOn ? officers.effectiveOn : noticeService.effectiveOn;
};

/** The clocks of a hearing (HR Art.18-22, 29). All stop when the hearing ends early. */
export const hearing = (state: CaseState): Running[] => {
  if (!isReviewed(state) || state.hearing === null) return [];
  const { requestedOn, panel, fileHandedOn, fixed, publishedOn, held, report, ended } = state.hearing;
  const early = ended?.on ?? null;
  const clocks: Running[] = [{ id: 'hearing-host', start: requestedOn, stoppedOn: panel?.on ?? early }];
  if (panel !== null) clocks.push({ id: 'file-to-host', start: panel.on, stoppedOn: fileHandedOn ?? early });
  if (fileHandedOn !== null) clocks.push({ id: 'hearing-date', start: fileHandedOn, stoppedOn: fixed?.on ?? early });
  if (fixed !== null) {
    const served = lastNotice(state.hearing) ?? early;
    clocks.push({ id: 'hearing-notice', start: fixed.day, stoppedOn: served });
    if (fixed.publicity === 'open')
      clocks.push({ id: 'hearing-public-notice', start: fixed.day, stoppedOn: publishedOn ?? early });
  }
  if (held !== null) clocks.push({ id: 'hearing-report', start: held.on, stoppedOn: report?.on ?? null });
  return clocks;
};
