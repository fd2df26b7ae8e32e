import { noChallenges, noEnforcement } from '../state/challenges.js';
import { at, type Appliers } from './applier.js';
import { revokedByItself } from './finding.js';
import { settledSummary } from './performance.js';

/** The summary procedure. */
export const summary: Appliers<'SummaryPenaltyDecided' | 'SummaryFiled' | 'IrregularDecisionMended'> = {
  SummaryPenaltyDecided: (state, decision) =>
    settledSummary(
      {
        intake: at(state, 'clue', 'verifying').intake,
        stage: 'summary',
        challenges: noChallenges,
        decision,
        execution: {
          payments: [],
          handedIn: [],
          performed: decision.penalty.warning ? ['warning'] : [],
          gainsHandedOver: 0,
          performedOn: null,
          enforcement: noEnforcement,
          standing: null,
        },
        proposal: null,
        filedOn: null,
      },
      decision.decidedOn,
    ),
  IrregularDecisionMended: (state, mended) => {
    const decided = { ...at(state, 'summary', 'summary-filed'), mended };
    return mended.way === 'supplemented' ? decided : revokedByItself(decided, mended);
  },
  SummaryFiled: (state, _, { on }) => settledSummary({ ...at(state, 'summary'), filedOn: on }, on),
};
