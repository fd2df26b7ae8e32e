import type { CaseState } from './case-state.js';
import { dueDate, type LegalDate } from './deadlines/index.js';
import { publicationClass, type PublicationClass } from './discretion/index.js';
import type { Penalty } from './events/investigation.js';
import type { Law } from './law.js';

type Decided = Extract<CaseState, { decidedBy: string }>;

const shownPenalty = (state: Decided): Penalty | null => {
  if (state.decision.outcome !== 'penalty' || 'revocation' in state) return null;
  return ('standing' in state ? state.standing : null) ?? state.decision.handling.penalty;
};

const publishable = (penalty: Penalty): boolean =>
  penalty.fine > 0 ||
  penalty.confiscatedGains > 0 ||
  penalty.confiscatedGoodsValue > 0 ||
  penalty.restrictions.length > 0;

/** Whether the decision was published, or fell before it was: its time to publish ran until then. */
export const wasPublishable = (state: Decided): boolean =>
  state.publishedOn !== null ||
  ('revocation' in state && state.decision.outcome === 'penalty' && publishable(state.decision.handling.penalty));

/** Whether a decided case must be shown in the publicity system: a penalty in force that is more than a warning (PUB Art.2). */
export const mustBePublished = (state: CaseState): state is Decided => {
  const penalty = 'decidedBy' in state ? shownPenalty(state) : null;
  return penalty !== null && publishable(penalty);
};

/** What the publicity system shows of a case, and until when. */
export interface Publication {
  publishedOn: LegalDate;
  withdrawnOn: LegalDate | null;
  class: PublicationClass;
  /** Last day on which it is shown: it stops by itself (PUB Art.13-15). An earlier stop on credit repair is not in here. */
  until: LegalDate;
}

/** Computed from the day of publication and the class of the decision (procedure §2.7); null while nothing was published. */
export const publicationOf = (state: CaseState, law: Law): Publication | null => {
  if (!('decidedBy' in state) || state.publishedOn === null || state.decision.outcome !== 'penalty') return null;
  const { publishedOn, withdrawnOn, decision, clue } = state;
  const { basisId, tier } = decision.handling;
  const penalty = shownPenalty(state) ?? decision.handling.penalty;
  const found = publicationClass(
    { basisId, penalty, tier: tier ?? null, partyType: clue.party.kind },
    publishedOn,
    law.discretion,
  );
  const { due } = dueDate({ clock: 'publication stops', variant: found, start: publishedOn }, law);
  return { publishedOn, withdrawnOn, class: found, until: due as LegalDate };
};
