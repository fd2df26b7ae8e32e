import { legalDateOf } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import { isTakenUp } from '../state/questions.js';
import { testing } from './pauses.js';
import type { Running } from './running.js';

/** Clocks of holds and seizures, named by the measure they belong to. */
export const measures = (state: CaseState): Running[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.measures.flatMap(({ id, kind, taken, ended, extendedBy, urgent, approvedAt, refusedOn, kept }) => {
    if (taken === null) return [];
    const stoppedOn = ended?.on ?? null;
    const shared = { of: id, start: taken.on };
    const clocks: Running[] =
      kind === 'evidence-hold'
        ? [{ id: 'evidence-hold', ...shared, stoppedOn }]
        : [{ id: 'seal-seize', ...shared, stoppedOn, extensionDays: extendedBy, ...testing(state, id) }];
    const call = kept.proclamation;
    if (call !== null) {
      const over = call.claimedOn ?? call.disposed?.disposedOn ?? null;
      clocks.push({
        id: 'goods-unclaimed',
        of: id,
        start: call.publishedOn,
        stoppedOn: over,
        closesByItself: true,
      });
    }
    if (!urgent) return clocks;
    const decidedOn = approvedAt === null ? refusedOn : legalDateOf(approvedAt);
    return [...clocks, { id: 'emergency-approval', ...shared, startsAt: taken.at, stoppedOn: decidedOn }];
  });
};
