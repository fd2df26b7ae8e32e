import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { toReleaseSince } from '../standing/urgent-approval.js';
import type { CaseState } from '../state/case-state.js';
import type { Measure } from '../state/measures.js';
import { isTakenUp } from '../state/questions.js';
import type { Running } from './running.js';
import { seizure } from './seizure.js';

/** Clocks of holds and seizures, named by the measure they belong to. */
export const measures = (state: CaseState, law: Law): Running[] => {
  if (!isTakenUp(state)) return [];
  return state.aside.measures.flatMap((measure) => {
    const { id, kind, taken, ended, urgent, approvedAt, refusedOn, kept } = measure;
    if (taken === null) return [];
    const stoppedOn = ended?.on ?? null;
    const shared = { of: id, start: taken.on };
    const clocks: Running[] =
      kind === 'evidence-hold'
        ? [{ id: 'evidence-hold', ...shared, stoppedOn }]
        : [seizure(state, measure, { id: 'seal-seize', ...shared, stoppedOn }, law)];
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
    clocks.push(...released(measure, stoppedOn));
    const decidedOn = approvedAt === null ? refusedOn : legalDateOf(approvedAt);
    return [...clocks, { id: 'emergency-approval', ...shared, startsAt: taken.at, stoppedOn: decidedOn }];
  });
};

/** At once, by the day of the refusal or of the approval that came too late (ACL Art.19, 28; PR Art.34, 37). */
const released = (measure: Measure, stoppedOn: LegalDate | null): Running[] => {
  const since = toReleaseSince(measure);
  if (since === null) return [];
  const article = 'ACL Art.19, 28; PR Art.34, 37, 42';
  return [{ id: 'return-goods', of: `measure ${measure.id}`, start: since, fixedDue: since, stoppedOn, article }];
};
