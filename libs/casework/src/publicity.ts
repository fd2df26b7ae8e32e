import type { CaseState } from './case-state.js';

/** Whether a decided case must be shown in the publicity system: a penalty that is more than a warning (PUB Art.2). */
export const mustBePublished = (state: CaseState): state is Extract<CaseState, { decidedBy: string }> => {
  if (!('decidedBy' in state) || state.decision.outcome !== 'penalty') return false;
  const { penalty } = state.decision.handling;
  return (
    penalty.fine > 0 ||
    penalty.confiscatedGains > 0 ||
    penalty.confiscatedGoodsValue > 0 ||
    penalty.restrictions.length > 0
  );
};
