import type { Challenged, Disposal, Enforcement, Revocation, Round } from './challenges.js';
import type { CreditRepair } from './credit-repair.js';
import type { LegalDate } from '../deadlines/index.js';
import type { OtherBodies } from './other-bodies.js';
import type { RedoOrder } from '../events/challenges.js';
import type { HandOverOffered } from '../events/hand-over.js';
import type { ExtensibleClock } from '../events/extended-clock.js';
import type { ClueRegistered, ReferenceCaseImported } from '../events/clue.js';
import type { ListingConsentRecorded } from '../events/dishonesty-list.js';
import type { NoPenaltyDecided, PenaltyDecided } from '../events/decision.js';
import type { CashHandedIn, PerformableItem } from '../events/execution.js';
import type { CaseFiled, FilingDeclined } from '../events/filing.js';
import type {
  HearingEndGround,
  HearingFixed,
  HearingHeld,
  HearingNoticeServed,
  HearingPanelNamed,
  HearingReported,
  HearingRequested,
} from '../events/hearing.js';
import type {
  EvidenceCollected,
  InspectionRecorded,
  InvestigationReported,
  Penalty,
  QuestioningRecorded,
} from '../events/investigation.js';
import type {
  NoticeIssued,
  NoticeServed,
  RightsWaived,
  StatementRechecked,
  StatementRecorded,
} from '../events/notice.js';
import type { CollectiveDiscussionHeld, ReviewCategory, ReviewConcluded, ReviewKind } from '../events/review.js';
import type { CorrectionOrdered, ReinspectionRecorded } from '../events/correction.js';
import type { RecusalRequested } from '../events/recusal.js';
import type { RefundOrdered } from '../events/refund.js';
import type { SummaryPenaltyDecided } from '../events/summary.js';
import type { SuspensionGround, TerminationGround } from '../events/suspension.js';
import type { TestCommissioned, TestResultReceived } from '../events/tests.js';
import type { Measure } from './measures.js';
import type { Proposal } from './proposal.js';
import type { Receipt } from './receipt.js';

/**
 * Days are days of law in Asia/Shanghai; persons are officer identifiers. Every stage keeps what the stages before it
 * established.
 */
interface Opened {
  /** As registered; `unit` is the one that handles the case now, after a hand-over another than at first. */
  clue: ClueRegistered;
  registeredBy: string;
  /** Day on which the clue was entered, which may be later than the day it was received. */
  registeredOn: LegalDate;
  /** Receipt of the last repeated report that was taken in: the time to verify runs from it. */
  restartedOn: LegalDate | null;
}

/** A plea that somebody be taken off the case, and what was decided on it (PR Art.4). */
export interface Recusal extends RecusalRequested {
  on: LegalDate;
  decided: { granted: boolean; on: LegalDate } | null;
}

/**
 * Time that the case clock does not count (PR Art.64), by the name that the clock table gives its ground. `to` null:
 * not over yet.
 */
export interface Excluded {
  ground: 'suspension' | 'hearing' | 'refund order';
  from: LegalDate;
  to: LegalDate | null;
}

/** A hearing from the party's request to the host's report, or to its early end (HR). */
export interface Hearing extends HearingRequested {
  panel: (HearingPanelNamed & { on: LegalDate }) | null;
  fileHandedOn: LegalDate | null;
  fixed: (HearingFixed & { day: LegalDate; on: LegalDate }) | null;
  noticeService: HearingNoticeServed | null;
  publishedOn: LegalDate | null;
  held: (HearingHeld & { on: LegalDate }) | null;
  report: (HearingReported & { on: LegalDate }) | null;
  ended: { ground: HearingEndGround; on: LegalDate } | null;
}

interface UnderVerification extends Opened {
  recusals: Recusal[];
  measures: Measure[];
  tests: (TestCommissioned & { result: TestResultReceived | null })[];
  corrections: (CorrectionOrdered & { reinspections: ReinspectionRecorded[] })[];
  otherBodies: OtherBodies;
  verifiers: string[];
  verifications: { on: LegalDate; findings: string }[];
  proposal: Proposal | null;
  extensions: { clock: ExtensibleClock; days: number; on: LegalDate }[];
  /** Units of the bureau that handle the case together with its own. */
  jointUnits: string[];
  /** A hand-over that waits for the receiver. `by`: who offered it. */
  handOver: (HandOverOffered & { by: string; on: LegalDate }) | null;
  handedOver: { from: string; to: string; on: LegalDate }[];
}

interface Filed extends UnderVerification, Challenged {
  /** Rounds whose decision fell, as they stood (decision 012); their own earlier rounds are in this list too. */
  earlierRounds: EndedRound[];
  /** The order to act again under which this round is handled; null in the first. */
  round: Round | null;
  /** An order to act again that has not been followed yet. */
  redo: (RedoOrder & { orderedOn: LegalDate }) | null;
  /** Who approved, and when, that the illegal gains cannot be computed (ILL Art.14). */
  gainsUncomputable: { by: string; on: LegalDate } | null;
  filing: CaseFiled;
  filedOn: LegalDate;
  filedBy: string;
  officers: string[];
  inspections: InspectionRecorded[];
  questionings: QuestioningRecorded[];
  evidence: EvidenceCollected[];
  reviews: (ReviewConcluded & { by: string; submittedOn: LegalDate; on: LegalDate })[];
  excluded: Excluded[];
}

interface Suspended extends Filed {
  suspension: { ground: SuspensionGround; on: LegalDate };
}

/** Ended without a decision (PR Art.47). */
interface Terminated extends Filed {
  termination: { ground: TerminationGround; on: LegalDate };
}

/** How a clue or case left the bureau: to another body, to its superior, or by conviction to the courts. */
interface Left {
  transfer: {
    ground: 'transferred-admin' | 'transferred-regulator' | 'transferred-criminal';
    to: string;
    number: string;
    on: LegalDate;
  };
}

interface Reported extends Filed {
  report: InvestigationReported;
  reportedOn: LegalDate;
}

interface Reviewed extends Reported {
  category: ReviewCategory;
}

interface Approved extends Reviewed {
  approvedOn: LegalDate;
  approvedBy: string;
  notice: (NoticeIssued & { on: LegalDate }) | null;
}

interface Notified extends Approved {
  notice: NoticeIssued & { on: LegalDate };
  noticeService: NoticeServed;
  statements: (StatementRecorded & { recheck: StatementRechecked | null })[];
  waiver: RightsWaived | null;
  /** Last day of the window, once it has lapsed. */
  windowLapsed: LegalDate | null;
  hearing: Hearing | null;
  refund: RefundOrdered | null;
  /** The bureau above agrees that the party is listed (SBL Art.22). */
  listingConsent: ListingConsentRecorded | null;
  discussion: CollectiveDiscussionHeld | null;
}

/** The party asked for a hearing, and no decision is made before it is over. */
interface BeforeHearing extends Notified {
  hearing: Hearing;
}

interface DecisionReady extends Reviewed {
  noticeService: NoticeServed | null;
  hearing: Hearing | null;
  discussion: CollectiveDiscussionHeld | null;
}

/** 严重违法失信名单: shown from and until. */
interface Listing {
  publishedOn: LegalDate | null;
  removedOn: LegalDate | null;
}

interface Decided extends DecisionReady {
  decidedBy: string;
  publishedOn: LegalDate | null;
  withdrawnOn: LegalDate | null;
  repairs: CreditRepair[];
  /** On the list of serious dishonesty with this decision; null where it lists nobody. */
  listing: Listing | null;
  decision: ({ outcome: 'penalty' } & PenaltyDecided) | NoPenaltyDecided;
}

interface Executing extends Decided {
  servedOn: LegalDate;
  servedFirstOn: LegalDate;
  payments: Receipt[];
  handedIn: CashHandedIn[];
  performed: PerformableItem[];
  /** Day on which the last item was performed; the day of service where there is nothing to perform. */
  performedOn: LegalDate | null;
  enforcement: Enforcement;
  /** What a review or a court left of the penalty; null while it is as decided. */
  standing: Penalty | null;
  disposals: Disposal[];
}

/** The decision was revoked or is void. */
interface Revoked extends Executing {
  revocation: Revocation;
}

interface Closing {
  closedOn: LegalDate;
  ground: string;
}

/**
 * Closed after its decision was performed or revoked, after the investigation was terminated, or after the case left
 * the bureau.
 */
type Closed = (Executing | Revoked | Terminated | (Filed & Left)) & Closing;

interface DecidedOnTheSpot extends Opened, Challenged {
  standing: Penalty | null;
  decision: SummaryPenaltyDecided;
  payments: Receipt[];
  handedIn: CashHandedIn[];
  performed: PerformableItem[];
  performedOn: LegalDate | null;
  filedOn: LegalDate | null;
}

/**
 * A case at one of its stages. The main line of §2.1 and the summary procedure of §3. `heard`: the host's report is
 * there, and the legal review that must follow a hearing (PR Art.50(1)(2)) has not been passed; once it has, the case
 * is `notified` again.
 * `referred` and `clue-referred`: with the police (§4.4).
 */
export type CaseState =
  | { stage: 'none' }
  | { stage: 'reference'; reference: ReferenceCaseImported }
  | ({ stage: 'clue' } & Opened)
  | ({ stage: 'verifying' } & UnderVerification)
  | ({ stage: 'not-filed'; declined: FilingDeclined; declinedOn: LegalDate } & UnderVerification)
  | ({ stage: 'clue-transferred' } & UnderVerification & Left)
  | ({ stage: 'clue-referred' } & UnderVerification)
  | ({ stage: 'investigating' } & Filed)
  | ({ stage: 'referred' } & Filed)
  | ({ stage: 'transferred' } & Filed & Left)
  | ({ stage: 'suspended' } & Suspended)
  | ({ stage: 'terminated' } & Terminated)
  | ({ stage: 'reported' } & Reported)
  | ({ stage: 'in-review'; submittedOn: LegalDate; kind: ReviewKind } & Reviewed)
  | ({
      stage: 'reviewed';
      noticeService: null;
      hearing: null;
      discussion: CollectiveDiscussionHeld | null;
    } & Reviewed)
  | ({ stage: 'approved' } & Approved)
  | ({ stage: 'notified' } & Notified)
  | ({ stage: 'hearing' } & BeforeHearing)
  | ({ stage: 'heard' } & BeforeHearing)
  | ({ stage: 'heard-in-review'; submittedOn: LegalDate } & BeforeHearing)
  | ({ stage: 'decided' } & Decided)
  | ({ stage: 'executing' } & Executing)
  | ({ stage: 'performed' } & Executing)
  | ({ stage: 'revoked' } & Revoked)
  | ({ stage: 'closed' } & Closed)
  | ({ stage: 'archived'; archivedOn: LegalDate } & Closed)
  | ({ stage: 'summary' } & DecidedOnTheSpot)
  | ({ stage: 'summary-filed' } & DecidedOnTheSpot)
  | ({ stage: 'summary-revoked'; revocation: Revocation } & DecidedOnTheSpot);

/** A round that is over: its decision was served, and a review or a court ordered to act again. */
export type EndedRound = Extract<CaseState, { servedOn: LegalDate }>;

export type Stage = CaseState['stage'];
/** The state at one or several named stages. */
export type At<S extends Stage> = Extract<CaseState, { stage: S }>;

export const beforeTheFirstEvent: CaseState = { stage: 'none' };
