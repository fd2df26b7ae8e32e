import type { LegalDate } from '../deadlines/index.js';
import type { ClueRegistered, Party } from '../events/clue.js';
import type { CorrectionOrdered, ReinspectionRecorded } from '../events/correction.js';
import type { NoPenaltyDecided, PenaltyDecided } from '../events/decision.js';
import type { ListingConsentRecorded } from '../events/dishonesty-list.js';
import type { BookedMoney, CashHandedIn, PerformableItem } from '../events/execution.js';
import type { ExtensibleClock } from '../events/extended-clock.js';
import type { CaseFiled } from '../events/filing.js';
import type { HandOverOffered } from '../events/hand-over.js';
import type {
  HearingEndGround,
  HearingFixed,
  HearingHeld,
  HearingNoticeServed,
  HearingPanelNamed,
  HearingReported,
  HearingRequested,
} from '../events/hearing.js';
import type { EvidenceCollected, InspectionRecorded, Penalty, QuestioningRecorded } from '../events/investigation.js';
import type { CaseLinked } from '../events/joining.js';
import type {
  NoticeIssued,
  NoticeServed,
  RightsWaived,
  StatementRechecked,
  StatementRecorded,
} from '../events/notice.js';
import type { RecusalRequested } from '../events/recusal.js';
import type { RefundOrdered, RefundResultRecorded } from '../events/refund.js';
import type { InvestigationReported } from '../events/report.js';
import type { CollectiveDiscussionHeld, ReviewCategory, ReviewConcluded } from '../events/review.js';
import type { EntryCorrected } from '../events/rounds.js';
import type { ServiceAddressConfirmed, ServiceAttempted } from '../events/service.js';
import type { TestCommissioned, TestResultReceived } from '../events/tests.js';
import type { Disposal, Enforcement } from './challenges.js';
import type { CreditRepair } from './credit-repair.js';
import type { Measure } from './measures.js';
import type { OtherBodies } from './other-bodies.js';
import type { Receipt } from './receipt.js';

/*
 * The parts of a case; case-state.ts says which stage has which. Days are days of law in Asia/Shanghai; persons are
 * officer identifiers.
 */

/** An entry that was said to be wrong: what is right, what stood before, and the event that says so (§4.9). */
export interface CorrectedEntry extends EntryCorrected {
  /** What the entry said until then; absent where it has no such field. */
  readonly stood?: string;
  /** Number of the event that corrects it. */
  readonly correction: number;
  /** State and clocks follow what is right; not where it cannot stand in the entry. */
  readonly applied: boolean;
  readonly by: string;
  readonly on: LegalDate;
}

/** What came in and who looked at it: from the clue on. */
export interface Intake {
  /** Absent while no entry was corrected. */
  readonly corrected?: readonly CorrectedEntry[];
  /** As registered; `unit` is the one that handles the case now, after a hand-over another than at first. */
  readonly clue: ClueRegistered;
  readonly registeredBy: string;
  /** Day on which the clue was entered, which may be later than the day it was received. */
  readonly registeredOn: LegalDate;
  /** Receipt of the last repeated report that was taken in: the time to verify runs from it. */
  readonly restartedOn: LegalDate | null;
  readonly verifiers: string[];
  readonly verifications: { on: LegalDate; findings: string }[];
}

/** A plea that somebody be taken off the case, and what was decided on it (PR Art.4). */
export interface Recusal extends RecusalRequested {
  readonly on: LegalDate;
  /** `heldOn`: the day on which the heads decided, where they did so together; `on` is that of the record. */
  readonly decided: { granted: boolean; on: LegalDate; heldOn?: LegalDate } | null;
}

/**
 * Time that the case clock does not count (PR Art.64), by the name that the clock table gives its ground. `to` null:
 * not over yet.
 */
export interface Excluded {
  readonly ground: 'suspension' | 'hearing' | 'refund order';
  readonly from: LegalDate;
  readonly to: LegalDate | null;
}

/** A hearing from the party's request to the host's report, or to its early end (HR). */
export interface Hearing extends HearingRequested {
  readonly panel: (HearingPanelNamed & { on: LegalDate }) | null;
  readonly fileHandedOn: LegalDate | null;
  readonly fixed: (HearingFixed & { day: LegalDate; on: LegalDate }) | null;
  /** On the party. */
  readonly noticeService: HearingNoticeServed | null;
  /** On the officers of the case, and on third parties (HR Art.21). */
  readonly otherNotices: HearingNoticeServed[];
  readonly publishedOn: LegalDate | null;
  readonly held: (HearingHeld & { on: LegalDate }) | null;
  readonly report: (HearingReported & { on: LegalDate }) | null;
  readonly ended: { ground: HearingEndGround; on: LegalDate } | null;
}

/** Another case as it was linked, and when. */
export type LinkedCase = CaseLinked & { readonly on: LegalDate };

/** What runs beside the main line, whatever its stage: from the verification on. */
export interface Aside {
  readonly recusals: Recusal[];
  readonly measures: Measure[];
  readonly tests: (TestCommissioned & { result: TestResultReceived | null })[];
  readonly corrections: (CorrectionOrdered & { reinspections: ReinspectionRecorded[] })[];
  readonly otherBodies: OtherBodies;
  /** Ways of service that failed (PR Art.82). */
  readonly serviceAttempts: ServiceAttempted[];
  /** Confirmations of the party's address, oldest first (form #10). */
  readonly serviceAddresses: ServiceAddressConfirmed[];
  readonly extensions: { clock: ExtensibleClock; days: number; on: LegalDate }[];
  /** Units of the bureau that handle the case together with its own. */
  readonly jointUnits: string[];
  /** A hand-over that waits for the receiver. `by`: who offered it. */
  readonly handOver: (HandOverOffered & { by: string; on: LegalDate }) | null;
  readonly handedOver: { from: string; to: string; on: LegalDate }[];
  /** Cases that have to do with this one. */
  readonly links: LinkedCase[];
}

/** What was established since filing. It stays when a report is taken back or a new round is opened. */
export interface Investigation {
  readonly filing: CaseFiled;
  readonly filedOn: LegalDate;
  readonly filedBy: string;
  readonly officers: string[];
  readonly inspections: InspectionRecorded[];
  readonly questionings: QuestioningRecorded[];
  readonly evidence: EvidenceCollected[];
  /** Reviews of this round, those that sent its report back among them. */
  readonly reviews: (ReviewConcluded & { by: string; submittedOn: LegalDate; on: LegalDate })[];
  readonly excluded: Excluded[];
  /** Who approved, and when, that the illegal gains cannot be computed (ILL Art.14). */
  readonly gainsUncomputable: { by: string; on: LegalDate } | null;
  /** What the party said and what was refunded before the report went back: the next notice goes on from it. */
  readonly saidBefore?: Pick<Notice, 'statements' | 'refund'>;
  /** This party of several was told of a penalty before the report went back. */
  readonly told?: true;
  /** Further parties who were told before the report went back as a whole: the next one says what becomes of them. */
  readonly partiesBefore?: readonly PartyBefore[];
}

/** A further party of a report that went back: what it said and was refunded, and its own time out of the clock. */
export interface PartyBefore extends Pick<Investigation, 'saidBefore' | 'excluded'> {
  readonly party: Party;
  /** How many times were out of the clock of the first party when the report went back: later ones are of all. */
  readonly excludedOfFirst: number;
}

/** The report of the investigation, on its way through the review. */
export interface Report {
  readonly report: InvestigationReported;
  readonly reportedOn: LegalDate;
}

export interface CategorisedReport extends Report {
  readonly category: ReviewCategory;
}

export interface SubmittedReport extends CategorisedReport {
  readonly submittedOn: LegalDate;
}

export interface ReviewedReport extends CategorisedReport {
  /** Null where nobody has approved what is proposed: not yet, or a decision without a notice needs no approval. */
  readonly approvedOn: LegalDate | null;
  readonly approvedBy: string | null;
}

export interface ApprovedReport extends ReviewedReport {
  readonly approvedOn: LegalDate;
  readonly approvedBy: string;
}

/** What the heads agreed on; before the notice they knew nothing of what the party said to it. */
export interface Discussion extends CollectiveDiscussionHeld {
  readonly beforeNotice?: true;
}

/** A re-check with its day, and whether the discussion that stands was on record before it. */
export interface Recheck extends StatementRechecked {
  readonly on: LegalDate;
  readonly afterDiscussion?: true;
}

/** The notice before a penalty, its service, and what the party did in its window. */
export interface Notice {
  readonly issued: (NoticeIssued & { on: LegalDate }) | null;
  readonly service: NoticeServed | null;
  /** Day of a proclamation that ended because the party was served in another way (PR Art.82). */
  readonly proclaimedOn?: LegalDate;
  readonly statements: (StatementRecorded & { recheck: Recheck | null })[];
  readonly waiver: RightsWaived | null;
  /** Last day of the window, once it has lapsed. */
  readonly windowLapsed: LegalDate | null;
  readonly refund: (RefundOrdered & { readonly result?: RefundResultRecorded }) | null;
  /** The bureau above agrees that the party is listed (SBL Art.22). */
  readonly listingConsent: ListingConsentRecorded | null;
}

export const noNotice: Notice = {
  issued: null,
  service: null,
  statements: [],
  waiver: null,
  windowLapsed: null,
  refund: null,
  listingConsent: null,
};

export interface ServedNotice extends Notice {
  readonly issued: NoticeIssued & { on: LegalDate };
  readonly service: NoticeServed;
}

export type Decision = (({ outcome: 'penalty' } & PenaltyDecided) | NoPenaltyDecided) & { decidedBy: string };

/** 严重违法失信名单: shown from and until. */
interface Listing {
  readonly publishedOn: LegalDate | null;
  readonly removedOn: LegalDate | null;
}

/** What the public sees of a decision. */
export interface Publication {
  /** Sent to the bureau where the party is registered, and there, in another province (PUB Art.10). */
  readonly pushedOn: LegalDate | null;
  readonly receivedOn: LegalDate | null;
  readonly publishedOn: LegalDate | null;
  readonly withdrawnOn: LegalDate | null;
  readonly repairs: CreditRepair[];
  /** On the list of serious dishonesty with this decision; null where it lists nobody. */
  readonly listing: Listing | null;
}

/** What was done of a penalty that was decided on the spot. */
export interface SpotExecution {
  readonly payments: Receipt[];
  readonly handedIn: CashHandedIn[];
  readonly performed: PerformableItem[];
  /** Confiscated gains, in fen, that were handed over otherwise than by a payment. */
  readonly gainsHandedOver: number;
  /** Day on which they were. Absent where there are none. */
  readonly gainsHandedOverOn?: LegalDate;
  /** What went back as too much and by a correction was not: it is open again. Absent where there is none. */
  readonly takenBack?: readonly BookedMoney[];
  /** Money in fen that was got back from the party and by a correction was never due. Absent where there is none. */
  readonly recoveredInVain?: readonly { readonly on: LegalDate; readonly amount: number }[];
  /** Day on which the last of the cash went back to the party and was not handed in. Absent where none did. */
  readonly cashWentBack?: LegalDate;
  /** Day on which the last item was performed; the day of service where there is nothing to perform. */
  readonly performedOn: LegalDate | null;
  /** What was done about money that is not paid. */
  readonly enforcement: Enforcement;
  /** What a review or a court left of the penalty; null while it is as decided. */
  readonly standing: Penalty | null;
}

/** What was done of a decision since it was served. */
export interface Execution extends SpotExecution {
  readonly servedOn: LegalDate;
  readonly servedFirstOn: LegalDate;
  readonly disposals: Disposal[];
}

/** Where a clue or case went: to another body, to its superior, by conviction to the courts, or into another case. */
export interface Transfer {
  readonly ground: 'transferred-admin' | 'transferred-regulator' | 'transferred-criminal' | 'joined';
  readonly to: string;
  readonly number: string;
  readonly on: LegalDate;
}

export interface Closing {
  readonly closedOn: LegalDate;
  readonly ground: string;
}
