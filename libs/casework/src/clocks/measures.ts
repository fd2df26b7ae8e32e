import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { toReleaseSince } from '../standing/urgent-approval.js';
import type { CaseState } from '../state/case-state.js';
import type { Measure } from '../state/measures.js';
import { hasExecution, isDecided, isRevoked, isTakenUp } from '../state/questions.js';
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

/** Goods that nothing is decided against: the case is not filed, or every party is spared and nothing is taken. */
const sparedOn = (line: CaseState): LegalDate | null => {
  if (line.stage === 'not-filed') return line.declined.on;
  if (!isDecided(line) || line.decision.outcome === 'penalty' || line.decision.penalty !== undefined) return null;
  return line.decision.documentDate;
};

/**
 * A penalty that takes no goods needs them no longer; by the other reading they secure a fine until it is paid, because
 * they may be auctioned for it (ACL Art.28(1)(3), 46(3)). A decision that fell with an order to act again is none.
 */
const neededNoLonger = (line: CaseState, law: Law): LegalDate | null => {
  if (!isDecided(line) || line.decision.outcome !== 'penalty') return sparedOn(line);
  const { documentDate, handling } = line.decision;
  const { confiscatedGoodsValue, fine, confiscatedGains } = handling.penalty;
  if (confiscatedGoodsValue > 0 || (isRevoked(line) && line.challenges.redo !== null)) return null;
  const securesMoney = answerOn(law.settings, 'seizedGoodsSecureFine', documentDate);
  if (!securesMoney || fine + confiscatedGains === 0 || isRevoked(line)) return documentDate;
  return hasExecution(line) ? line.execution.performedOn : null;
};

/** Sealed or seized goods go back at once when the decision needs them no longer (ACL Art.28(1)(1), (3); PR Art.42). */
export const releasedByDecision = (lines: readonly CaseState[], law: Law): Running[] => {
  const days = lines.map((line) => neededNoLonger(line, law));
  const since = days.every((on) => on !== null) ? days.sort().at(-1) : undefined;
  const [first] = lines;
  if (since === undefined || first === undefined || !isTakenUp(first)) return [];
  return first.aside.measures.flatMap((measure): Running[] => {
    const { id, kind, taken, ended } = measure;
    if (kind !== 'seizure' || taken === null || taken.on > since || toReleaseSince(measure) !== null) return [];
    // Sold for the fine, they were needed for it (ACL Art.46(3)).
    if (ended !== null && (ended.on < since || ended.outcome === 'auctioned')) return [];
    const article = 'ACL Art.28; PR Art.42';
    const stoppedOn = ended?.on ?? null;
    return [{ id: 'return-goods', of: `measure ${id}`, start: since, fixedDue: since, stoppedOn, article }];
  });
};
