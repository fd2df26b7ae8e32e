import type { LegalDate } from '../deadlines/index.js';
import type { At, CaseState, ServedCase } from './case-state.js';
import type { Challenge } from './challenges.js';
import type { LinkedCase } from './parts.js';
import type { Proposal } from './proposal.js';

/*
 * What may be asked of a case at any stage. Which part a stage has is known here and nowhere else: `'x' in state` is
 * forbidden outside this file.
 */

type Having<Part extends string> = Extract<CaseState, Record<Part, unknown>>;

/** With a clue of its own: every case but a published one that was imported. */
export type OpenedCase = Having<'intake'>;
/** From the verification on. */
export type CaseTakenUp = Having<'aside'>;
/** From filing on (立案). */
export type FiledCase = Having<'investigation'>;
/** With a report on its way through the review, or past it. */
export type ReportedCase = Having<'review'>;
/** Reviewed once. */
export type ReviewedCase = Having<'notice'>;
/** Decided in the ordinary procedure. */
export type DecidedCase = Having<'publication'>;
/** With a decision of either procedure. */
export type CaseWithDecision = Having<'decision'>;
/** Filed, or decided on the spot: there is or will be a decision that can be challenged. */
export type ChallengeableCase = Having<'challenges'>;
/** A decision of either procedure that has reached the party. */
export type CaseInExecution = Having<'execution'>;

export const isOpened = (state: CaseState): state is OpenedCase => 'intake' in state;
export const isTakenUp = (state: CaseState): state is CaseTakenUp => 'aside' in state;
export const isFiled = (state: CaseState): state is FiledCase => 'investigation' in state;
export const isReported = (state: CaseState): state is ReportedCase => 'review' in state;
export const isReviewed = (state: CaseState): state is ReviewedCase => 'notice' in state;
export const isDecided = (state: CaseState): state is DecidedCase => 'publication' in state;
export const hasDecision = (state: CaseState): state is CaseWithDecision => 'decision' in state;
export const canBeChallenged = (state: CaseState): state is ChallengeableCase => 'challenges' in state;
export const hasExecution = (state: CaseState): state is CaseInExecution => 'execution' in state;
/** The decision of an ordinary procedure was served. */
export const wasServed = (state: CaseState): state is ServedCase => isDecided(state) && hasExecution(state);
/** The report lies with the reviewers, the first time or after a hearing. */
export const isInReview = (state: CaseState): state is Extract<CaseState, { review: { submittedOn: unknown } }> =>
  state.stage === 'in-review' || state.stage === 'heard-in-review';
/** The decision was revoked or is void. */
export const isRevoked = (state: CaseState): state is Having<'revocation'> => 'revocation' in state;
type SpotStage = 'summary' | 'summary-filed' | 'summary-revoked';

/** Decided by the summary procedure, whatever became of it. */
export const isOnTheSpot = (state: CaseState): state is At<SpotStage> =>
  state.stage === 'summary' || state.stage === 'summary-filed' || state.stage === 'summary-revoked';

/** Whether a review or a court has looked at what was decided; who withdraws or asks in vain leaves it open. */
const looksAtIt = ({ kind, findings }: Challenge): boolean => {
  const outcome = findings.at(-1)?.outcome;
  return outcome !== undefined && outcome !== 'withdrawn' && !(kind === 'reconsideration' && outcome === 'dismissed');
};

/**
 * The day on which an irregular decision on the spot was mended (APL Art.75), or a review or a court left in its place
 * what has to be performed (ARL Art.77; ALL Art.94); null while it waits.
 */
export const mendedOn = ({ mended, challenges }: At<SpotStage>): LegalDate | null =>
  mended?.toldOn ?? challenges.brought.find((each) => each.endedOn !== null && looksAtIt(each))?.endedOn ?? null;

/** A decision on the spot that was handed over against the rules, and that waits to be mended. */
export const isIrregular = (state: CaseState): boolean =>
  (state.stage === 'summary' || state.stage === 'summary-filed') &&
  state.decision.irregular !== undefined &&
  mendedOn(state) === null;

const isNothing = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).every(isNothing));

/** The verification has begun, and nothing else beside it: no measure, test, letter or hand-over. */
export const isBareVerification = (state: CaseState): boolean => state.stage === 'verifying' && isNothing(state.aside);

/** Cases that have to do with this one, by links that it holds. */
export const linksOf = (state: CaseState): readonly LinkedCase[] => {
  if (isTakenUp(state)) return state.aside.links;
  return 'links' in state ? (state.links ?? []) : [];
};

/** The clue or case has left the bureau. */
export const hasLeft = (state: CaseState): state is Having<'transfer'> => 'transfer' in state;
/** Ended without a decision. */
export const isTerminated = (state: CaseState): state is Having<'termination'> => 'termination' in state;
export const isClosed = (state: CaseState): state is Having<'closing'> => 'closing' in state;

/** What is proposed and waits; null where nothing is, or the stage takes no proposal. */
export const proposalOf = (state: CaseState): Proposal | null => ('proposal' in state ? state.proposal : null);

/** Who handles the case: its officers once filed, who verifies the clue before that, or who decided on the spot. */
export const handlersOf = (state: CaseState): string[] => {
  if (isFiled(state)) return state.investigation.officers;
  if (isTakenUp(state)) return state.intake.verifiers;
  return hasDecision(state) ? state.decision.officers : [];
};

/** Who had the case last: its handlers, or those who verified the clue while a filed case has no officers yet. */
export const lastHandlersOf = (state: CaseState): string[] => {
  const handlers = handlersOf(state);
  return handlers.length === 0 && isFiled(state) ? state.intake.verifiers : handlers;
};
