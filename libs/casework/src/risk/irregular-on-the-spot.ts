import { hasDecision, isFiled, mendedOn } from '../state/questions.js';
import { pointsOf } from './later-irregular.js';
import type { CaseHistory, Sign } from './risk.js';
import { ofType } from './signs.js';

/** The summary procedure where it has no place: what no other point says of a decision on the spot. */
const summaryMisused = 23;

/** Decisions that were handed over on the spot against the rules: each breach shows until it is mended. */
export const irregularOnTheSpot = ({
  facts,
  state,
}: CaseHistory): { readonly point: number; readonly sign: Sign }[] => {
  const until = hasDecision(state) && !isFiled(state) ? mendedOn(state) : null;
  return ofType(facts, 'SummaryPenaltyDecided').flatMap(({ data: { decidedOn: since, officers, irregular = [] } }) =>
    irregular.flatMap(({ action, code, parameters }) => {
      const detail = { code: 'irregular-on-the-spot' as const, parameters: { on: since, code, told: { parameters } } };
      return pointsOf({ action, code }, summaryMisused).map((point) => ({
        point,
        sign: { since, until, detail, officers },
      }));
    }),
  );
};
