import type { LegalDate } from '../deadlines/index.js';
import type { JudgmentGiven, ReconsiderationApplied, ReconsiderationDecided, RedoOrder } from '../events/challenges.js';
import type {
  CourtApplied,
  CourtRuled,
  DeferralGranted,
  DemandAnswered,
  DemandSent,
  ReviewBodyEnforced,
} from '../events/enforcement.js';
import type {
  DisposalApproved,
  ExecutionAgreed,
  ExecutionEnded,
  ExecutionPaused,
  GoodsDisposed,
} from '../events/execution-end.js';
import type { ReviewAccessGranted } from '../events/review-access.js';

/** A decision that is challenged: reconsideration or suit, from the copy received to the end. */
export interface Challenge {
  /** Numbers the challenges of a case from 1. */
  readonly id: number;
  readonly kind: 'reconsideration' | 'suit';
  readonly applicant: ReconsiderationApplied['applicant'];
  readonly before: string;
  readonly startedOn: LegalDate;
  readonly copyReceivedOn: LegalDate;
  readonly simple: boolean;
  readonly executionStopped: boolean;
  readonly answeredOn: LegalDate | null;
  /** The judgment of first instance, the review decision, and what came after them. */
  readonly findings: (ReconsiderationDecided | JudgmentGiven)[];
  /** Day on which what was found took effect. */
  readonly endedOn: LegalDate | null;
}

/**
 * What the bureau owes after its decision was challenged (procedure §4.8), or has to get back: money that it returned
 * and that had never come in (Civil Code Art.985).
 */
export const dutyKinds = [
  'withdraw-publication',
  'remove-listing',
  'return-goods',
  'return-money',
  'pay-damages',
  'recover-money',
  'perform-order',
  'correction-report',
  'redo',
  'withdraw-application',
] as const;

export interface Duty {
  /** Numbers the duties of a case from 1. */
  readonly id: number;
  readonly kind: (typeof dutyKinds)[number];
  readonly since: LegalDate;
  /** Last day, where the deciding body set one. */
  readonly by: LegalDate | null;
  /** In fen, where money is owed. */
  readonly amount: number | null;
  readonly doneOn: LegalDate | null;
  /** The round that is over whose money it is; absent where the day since which it is owed says so. */
  readonly round?: number;
}

/** The decision fell. */
export interface Revocation {
  /** The challenge that it fell by; null where the bureau revoked it itself (APL Art.75). */
  readonly challenge: number | null;
  readonly outcome: 'revoked' | 'void';
  readonly on: LegalDate;
}

/** The order under which a case is handled again, and the number of the round. */
export interface Round extends RedoOrder {
  readonly number: number;
  readonly orderedOn: LegalDate;
}

/** Confiscated goods from the approval to form #52. */
export interface Disposal extends DisposalApproved {
  readonly approvedOn: LegalDate;
  readonly done: GoodsDisposed | null;
}

/** 执行协议 (ACL Art.42). */
interface Agreement extends ExecutionAgreed {
  readonly brokenOn: LegalDate | null;
}

/** A deferral with the days on which the party applied for it and the bureau granted it (PR Art.74). */
interface Deferral extends DeferralGranted {
  readonly appliedOn: LegalDate;
  readonly grantedOn: LegalDate;
}

/** How the decisions of a case are challenged and what follows: of every case whose decision can be. */
export interface Challenges {
  readonly brought: Challenge[];
  readonly duties: Duty[];
  /** Number of the last duty, where one is gone: a correction left nothing of it. Absent while all are there. */
  readonly lastDuty?: number;
  /** The order to act again under which this round is handled; null in the first. */
  readonly round: Round | null;
  /** An order to act again that has not been followed yet. */
  readonly redo: (RedoOrder & { orderedOn: LegalDate }) | null;
  /** Who of a reviewing body may read the case, until when; absent while nobody was let in. */
  readonly access?: readonly ReviewAccess[];
}

/** A person of the body of reconsideration or of the court who may read the case. */
export interface ReviewAccess extends ReviewAccessGranted {
  /** The body or the court. */
  readonly body: string;
  readonly by: string;
  readonly on: LegalDate;
  /** Day on which it was ended before its last day. */
  readonly withdrawnOn: LegalDate | null;
}

export const noChallenges: Challenges = { brought: [], duties: [], round: null, redo: null };

/** What was done about a fine that is not paid. */
export interface Enforcement {
  readonly deferral: Deferral | null;
  /** Deferrals in whose place a later one came: what they left overdue until then bears surcharge. */
  readonly earlierDeferrals: Deferral[];
  readonly demand: (DemandSent & { answers: DemandAnswered[] }) | null;
  readonly application: (CourtApplied & { on: LegalDate }) | null;
  readonly rulings: CourtRuled[];
  /** What the reviewing body did about what it enforces itself; absent while nothing is on record. */
  readonly byReview?: readonly ReviewBodyEnforced[];
  /** Running pause of the execution (ACL Art.39). */
  readonly pause: (ExecutionPaused & { on: LegalDate }) | null;
  /** Pauses that are over. */
  readonly earlierPauses: { from: LegalDate; to: LegalDate }[];
  readonly agreement: Agreement | null;
  /** Surcharge in fen left when the last payment, auction or agreement was recorded; 0 before. */
  readonly surchargeLeft: number;
  readonly ended: (ExecutionEnded & { on: LegalDate }) | null;
}

export const noEnforcement: Enforcement = {
  deferral: null,
  earlierDeferrals: [],
  demand: null,
  application: null,
  rulings: [],
  pause: null,
  earlierPauses: [],
  agreement: null,
  ended: null,
  surchargeLeft: 0,
};
