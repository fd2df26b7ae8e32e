import { legalDateOf } from '../deadlines/index.js';
import { jurisdictionGrounds } from '../events/jurisdiction.js';
import { isFiled, isOpened, isTakenUp } from '../state/questions.js';
import type { RiskDetail } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { RiskRule, Sign } from './risk.js';
import { ofType, overdue } from './signs.js';

/**
 * What gives a bureau outside whose area the act lies the case: a designation, an agreement, an assignment, or a place
 * that the rules themselves name (PR Art.10-16). Whether what others decided is on file is asked at the filing.
 */
const grounds: ReadonlySet<string | undefined> = new Set(jurisdictionGrounds);

/**
 * 8. The act lies outside the area, and no designation is on file; or somebody tried to file or to pass the case on
 * regardless.
 */
export const noJurisdiction: RiskRule = {
  ...pointOf(8),
  signs: (history) => {
    const { state, facts } = history;
    const outside =
      isOpened(state) && state.intake.clue.outsideArea === true && state.intake.clue.source !== 'assigned-by-superior';
    const filed = outside && isFiled(state) ? ofType(facts, 'FilingProposed').at(-1) : undefined;
    const ground = filed?.data.jurisdictionGround;
    const signs: Sign[] =
      filed === undefined || grounds.has(ground)
        ? []
        : [
            {
              since: legalDateOf(filed.recordedAt),
              until: null,
              detail: { code: 'outside-area', parameters: { ground: ground ?? null } },
              officers: [filed.by],
            },
          ];
    return signs;
  },
};

const day = 86_400_000;

/**
 * 30. A suspected crime that waits longer than three days for its approval, or 24 hours for its sending; a decision
 * tried meanwhile.
 */
export const notReferred: RiskRule = {
  ...pointOf(30),
  signs: (history) => {
    const { state } = history;
    if (!isTakenUp(state)) return [];
    const sentLate = state.aside.otherBodies.referrals.flatMap(({ officers, decided, sent, over }): Sign[] => {
      if (decided?.approved !== true) return [];
      const latest = Date.parse(decided.at) + day;
      if (sent !== null && Date.parse(sent.at) <= latest) return [];
      const until = new Date(latest).toISOString();
      const detail: RiskDetail = { code: 'referral-not-sent', parameters: { decidedAt: decided.at, until } };
      return [{ since: legalDateOf(until), until: sent?.on ?? over, detail, officers }];
    });
    return [...overdue(history, 'referral-approval', 'goods-to-police'), ...sentLate];
  },
};
