import { cashBackOn } from '../evolve/cash.js';
import { cashOf } from '../evolve/performance.js';
import type { Law } from '../law.js';
import { isShownElsewhere, mustBePublished, wasPublishable } from '../standing/publicity.js';
import type { CaseState } from '../state/case-state.js';
import { hasExecution, isDecided, isReviewed, isRevoked, wasServed, type DecidedCase } from '../state/questions.js';
import type { StandingDuty } from './standing-duty.js';

/** The notice before a penalty (PR Art.57), and that of a hearing with its announcement (HR Art.21, 22). */
export const ofNotice = (state: CaseState): StandingDuty[] => {
  if (!isReviewed(state)) return [];
  const duties: StandingDuty[] = [];
  const { issued, service } = state.notice;
  if (issued !== null)
    duties.push({
      name: 'serve-notice',
      to: 'party',
      mark: issued.number,
      since: issued.on,
      doneOn: service?.servedOn ?? null,
    });
  const hearing = state.hearing;
  const fixed = hearing?.fixed ?? null;
  // A hearing that was held or given up needs no notice any more.
  const isAhead = hearing?.held === null && hearing.ended === null;
  if (hearing === null || fixed === null) return duties;
  const shared = { mark: fixed.startsAt, since: fixed.on };
  if (isAhead || hearing.noticeService !== null)
    duties.push({
      name: 'serve-hearing-notice',
      to: 'party',
      ...shared,
      doneOn: hearing.noticeService?.servedOn ?? null,
    });
  if (fixed.publicity === 'open' && (isAhead || hearing.publishedOn !== null))
    duties.push({ name: 'announce-hearing', to: 'public', ...shared, doneOn: hearing.publishedOn });
  return duties;
};

/** Service on the party (PR Art.81, 82). A decision on the spot is handed over as it is made (APL Art.52). */
const service = (state: DecidedCase): StandingDuty[] => {
  const since = state.decision.documentDate;
  const doneOn = wasServed(state) ? state.execution.servedFirstOn : null;
  return isRevoked(state) && doneOn === null ? [] : [{ name: 'serve-decision', to: 'party', since, doneOn }];
};

/** Here, or by the bureau of another province to which it is sent (PUB Art.9, 10; SBL Art.14). */
const publication = (state: DecidedCase, law: Law): StandingDuty[] => {
  const since = state.decision.documentDate;
  const { pushedOn, receivedOn, publishedOn, listing } = state.publication;
  const isShown = mustBePublished(state) || (wasPublishable(state) && publishedOn !== null);
  const listedOn = listing?.publishedOn ?? null;
  const isListed = listing !== null && !isRevoked(state) && (listedOn !== null || listing.removedOn === null);
  if (!isShownElsewhere(state, law))
    return [
      ...(isShown ? [{ name: 'publish-decision', to: 'public', since, doneOn: publishedOn } as const] : []),
      ...(isListed ? [{ name: 'publish-listing', to: 'public', since, doneOn: listedOn } as const] : []),
    ];
  const to = 'other-province';
  if (!isShown && !isListed) return [];
  const push: StandingDuty = { name: 'push-decision', to, since, doneOn: pushedOn };
  const receipt: StandingDuty[] =
    pushedOn === null ? [] : [{ name: 'await-push-receipt', to, since: pushedOn, doneOn: receivedOn ?? publishedOn }];
  if (receivedOn === null) return [push, ...receipt];
  const there = { to, since: receivedOn } as const;
  return [
    push,
    ...receipt,
    ...(isShown ? [{ name: 'publish-decision-elsewhere', ...there, doneOn: publishedOn } as const] : []),
    ...(isListed ? [{ name: 'publish-listing-elsewhere', ...there, doneOn: listedOn } as const] : []),
  ];
};

/** Cash goes to the bureau and from there to the bank (PR Art.73). */
const cash = (state: CaseState): StandingDuty[] => {
  if (!hasExecution(state)) return [];
  const { handedIn } = state.execution;
  const collected = cashOf(state.execution);
  const back = cashBackOn(state);
  const toBureau = handedIn.find(({ to }) => to === 'bureau');
  const toBank = handedIn.find(({ to }) => to === 'bank');
  return [
    ...(collected === undefined
      ? []
      : [{ name: 'cash-to-bureau', to: 'bureau', since: collected.paidOn, doneOn: toBureau?.on ?? back } as const]),
    ...(toBureau === undefined || (collected === undefined && toBank === undefined)
      ? []
      : [{ name: 'cash-to-bank', to: 'bank', since: toBureau.on, doneOn: toBank?.on ?? back } as const]),
  ];
};

/** What a decision asks the bureau to do outwards: serve it, show it, and hand in the cash that came. */
export const ofDecision = (state: CaseState, law: Law): StandingDuty[] => [
  ...(isDecided(state) ? [...service(state), ...publication(state, law)] : []),
  ...cash(state),
];
