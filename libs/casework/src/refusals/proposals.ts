import type { ReviewGround, ReviewPoints } from '../events/review.js';
import { refusal } from './refusal.js';

/** A penalty and its outcome as a discussion is held against: fen, restrictions by their codes. */
export interface AgreedPenalty {
  readonly outcome: string;
  readonly fine: number;
  /** Absent where only outcome and fine were compared. */
  readonly beside?: {
    readonly warning: boolean;
    readonly gains: number;
    readonly goods: number;
    readonly restrictions: readonly string[];
  };
}

/** What came after a discussion, so that the heads did not see it (PR Art.60(1)). */
export type UnseenByHeads = 'statement' | 'recheck' | 'hearing-report' | 'review';

/** The four conditions of filing (PR Art.19). */
export type FilingCondition = 'primaFacieEvidence' | 'penaltyProvided' | 'ownJurisdiction' | 'withinLimitation';

/** Chains of proposal, opinion and approval; review. */
export const proposals = {
  proposalPending: (matter: string) => refusal('proposal-pending', 'PR Art.19, 48, 60', { matter }),
  noProposal: (wanted: string) => refusal('no-proposal', 'FORM #7, #8, #43, #53', { wanted }),
  notEndorsed: (matter: string) => refusal('not-endorsed', 'FORM #7, #8, #43, #53', { matter }),
  alreadyEndorsed: (matter: string) => refusal('already-endorsed', 'FORM #7, #8, #43, #53', { matter }),
  /** @param of what does not fit: a decision; or the ground on which a case closes (PR Art.77). */
  outcomeMismatch: (proposed: string, reported: string, of: 'decision' | 'closing' = 'decision') =>
    refusal('outcome-mismatch', of === 'closing' ? 'PR Art.77' : 'PR Art.56, 60', { proposed, reported, of }),
  agreesWithFaults: (points: readonly (keyof ReviewPoints)[]) =>
    refusal('agrees-with-faults', 'PR Art.53, 54', { points }),
  reviewNotPassed: () => refusal('review-not-passed', 'APL Art.58; PR Art.50', {}),
  collectiveDiscussionNeeded: () =>
    refusal('collective-discussion-needed', 'PR Art.60(2); APL Art.57(2)', { grounds: noGrounds }),
  majorCaseNotDiscussed: (grounds: readonly ReviewGround[]) =>
    refusal('collective-discussion-needed', 'PR Art.50(3), 60(2); APL Art.57(2)', { grounds }),
  againstDiscussion: (decided: AgreedPenalty, agreed: AgreedPenalty) =>
    refusal('against-discussion', 'PR Art.60(2); APL Art.57(2)', { decided, agreed }),
  actAgainstDiscussion: (act: string) => refusal('act-against-discussion', 'PR Art.60(2); APL Art.57(2)', { act }),
  /** @param acts what was proposed act by act, and the heads agreed on otherwise in sum alone. */
  actsNotAgreed: (acts: readonly string[]) => refusal('acts-not-agreed', 'APL Art.5(2); PR Art.60(2), 62', { acts }),
  beforeDiscussion: (documentDate: string, heldOn: string) =>
    refusal('before-discussion', 'PR Art.60(2); APL Art.57(2)', { documentDate, heldOn }),
  discussedTooEarly: (heldOn: string, unseen: UnseenByHeads, on: string) =>
    refusal('discussed-too-early', 'PR Art.60(1), (2); APL Art.45, 57(2)', { heldOn, unseen, on }),
  namedTwice: (person: string) => refusal('named-twice', 'FORM #42', { person }),
  hostWithoutOpinion: (host: string) => refusal('host-without-opinion', 'PR Art.60(2); FORM #42', { host }),
  /** @param of with whom the register names as heads on the day; nobody where it names none. */
  headsNeeded: (
    heads: readonly string[],
    of: { host: string; least: number; bureau: string; named: readonly string[] },
  ) => refusal('heads-needed', 'APL Art.57(2), 60; PR Art.4, 60(2), 64', { heads, ...of }),
  nobodyAgreed: (heldOn: string) => refusal('nobody-agreed', 'PR Art.60(2); APL Art.57(2)', { heldOn }),
  filingConditions: (missing: readonly FilingCondition[]) => refusal('filing-conditions', 'PR Art.19', { missing }),
  /** @param act which of several acts of the case; null where it has one. */
  limitationExpired: (lastDay: string, act: string | null = null) =>
    refusal('limitation-expired', 'APL Art.36', { lastDay, act }),
  noticeNoLongerFits: (changed: readonly string[]) =>
    refusal('notice-no-longer-fits', 'APL Art.44, 62, 63; PR Art.54, 56, 57', { changed }),
  reviewNoLongerFits: (changed: readonly string[]) => refusal('review-no-longer-fits', 'PR Art.54, 56', { changed }),
} as const;

const noGrounds: readonly ReviewGround[] = [];
