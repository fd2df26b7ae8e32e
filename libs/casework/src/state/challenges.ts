import type { LegalDate } from '../deadlines/index.js';
import type { JudgmentGiven, ReconsiderationApplied, ReconsiderationDecided, RedoOrder } from '../events/challenges.js';
import type { CourtApplied, CourtRuled, DeferralGranted, DemandAnswered, DemandSent } from '../events/enforcement.js';
import type {
  DisposalApproved,
  ExecutionAgreed,
  ExecutionEnded,
  ExecutionPaused,
  GoodsDisposed,
} from '../events/execution-end.js';

/** A decision that is challenged: reconsideration or suit, from the copy received to the end. */
export interface Challenge {
  /** Numbers the challenges of a case from 1. */
  id: number;
  kind: 'reconsideration' | 'suit';
  applicant: ReconsiderationApplied['applicant'];
  before: string;
  startedOn: LegalDate;
  copyReceivedOn: LegalDate;
  simple: boolean;
  executionStopped: boolean;
  answeredOn: LegalDate | null;
  /** The judgment of first instance, the review decision, and what came after them. */
  findings: (ReconsiderationDecided | JudgmentGiven)[];
  /** Day on which what was found took effect. */
  endedOn: LegalDate | null;
}

/** What the bureau owes after its decision was challenged (procedure §4.8). */
export const dutyKinds = [
  'withdraw-publication',
  'remove-listing',
  'return-goods',
  'return-money',
  'pay-damages',
  'perform-order',
  'correction-report',
  'redo',
] as const;

export interface Duty {
  /** Numbers the duties of a case from 1. */
  id: number;
  kind: (typeof dutyKinds)[number];
  since: LegalDate;
  /** Last day, where the deciding body set one. */
  by: LegalDate | null;
  /** In fen, where money is owed. */
  amount: number | null;
  doneOn: LegalDate | null;
}

/** The decision fell. */
export interface Revocation {
  challenge: number;
  outcome: 'revoked' | 'void';
  on: LegalDate;
}

/** The order under which a case is handled again, and the number of the round. */
export interface Round extends RedoOrder {
  number: number;
  orderedOn: LegalDate;
}

/** Confiscated goods from the approval to form #52. */
export interface Disposal extends DisposalApproved {
  approvedOn: LegalDate;
  done: GoodsDisposed | null;
}

/** 执行协议 (ACL Art.42). */
interface Agreement extends ExecutionAgreed {
  brokenOn: LegalDate | null;
}

/** A deferral with the day on which the party applied for it (PR Art.74). */
interface Deferral extends DeferralGranted {
  appliedOn: LegalDate;
}

/** How the decisions of a case are challenged and what follows: of every case whose decision can be. */
export interface Challenges {
  brought: Challenge[];
  duties: Duty[];
  /** The order to act again under which this round is handled; null in the first. */
  round: Round | null;
  /** An order to act again that has not been followed yet. */
  redo: (RedoOrder & { orderedOn: LegalDate }) | null;
}

export const noChallenges: Challenges = { brought: [], duties: [], round: null, redo: null };

/** What was done about a fine that is not paid. */
export interface Enforcement {
  deferral: Deferral | null;
  /** Deferrals in whose place a later one came: what they left overdue until then bears surcharge. */
  earlierDeferrals: Deferral[];
  demand: (DemandSent & { answers: DemandAnswered[] }) | null;
  application: (CourtApplied & { on: LegalDate }) | null;
  rulings: CourtRuled[];
  /** Running pause of the execution (ACL Art.39). */
  pause: (ExecutionPaused & { on: LegalDate }) | null;
  agreement: Agreement | null;
  /** Surcharge in fen left when the last payment, auction or agreement was recorded; 0 before. */
  surchargeLeft: number;
  ended: (ExecutionEnded & { on: LegalDate }) | null;
}
