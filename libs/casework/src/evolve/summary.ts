import type { PerformableItem } from '../events/execution.js';
import { at, having, type Appliers } from './applier.js';
import { settledSummary } from './performance.js';

/** The summary procedure. */
export const summary: Appliers<'SummaryPenaltyDecided' | 'SummaryFiled'> = {
  SummaryPenaltyDecided: (state, decision) => {
    const open = { payments: [], handedIn: [], performedOn: null, filedOn: null };
    const challenged = { challenges: [], duties: [], standing: null };
    const performed: PerformableItem[] = decision.penalty.warning ? ['warning'] : [];
    return settledSummary(
      having(at(state, 'clue'), { ...open, ...challenged, stage: 'summary', decision, performed }),
      decision.decidedOn,
    );
  },
  SummaryFiled: (state, _, { on }) => settledSummary(having(at(state, 'summary'), { filedOn: on }), on),
};
