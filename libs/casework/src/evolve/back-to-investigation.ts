import type { At } from '../case-state.js';

/** After a hearing facts, basis or content may change: the notice and what followed it do not hold for the next report. */
export const backToInvestigation = (state: At<'heard' | 'heard-in-review'>): At<'investigating'> => {
  const {
    notice: _notice,
    noticeService: _service,
    statements: _statements,
    waiver: _waiver,
    windowLapsed: _lapsed,
    hearing: _hearing,
    refund: _refund,
    discussion: _discussion,
    ...before
  } = state;
  return { ...before, stage: 'investigating', proposal: null };
};
