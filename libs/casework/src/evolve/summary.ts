import { noChallenges, noEnforcement } from '../state/challenges.js';
import { at, type Appliers } from './applier.js';
import { settledSummary } from './performance.js';

/** The summary procedure. */
export const summary: Appliers<'SummaryPenaltyDecided' | 'SummaryFiled'> = {
  SummaryPenaltyDecided: (state, decision) =>
    settledSummary(
      {
        ...at(state, 'clue'),
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
  SummaryFiled: (state, _, { on }) => settledSummary({ ...at(state, 'summary'), filedOn: on }, on),
};
