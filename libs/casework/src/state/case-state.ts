import type { LegalDate } from '../deadlines/index.js';
import type { ReferenceCaseImported } from '../events/clue.js';
import type { FilingDeclined } from '../events/filing.js';
import type { ReviewKind } from '../events/review.js';
import type { IrregularDecisionMended, SummaryPenaltyDecided } from '../events/summary.js';
import type { SuspensionGround, TerminationGround } from '../events/suspension.js';
import type { Challenges, Revocation } from './challenges.js';
import type {
  LinkedCase,
  ApprovedReport,
  Aside,
  Closing,
  Decision,
  Discussion,
  Execution,
  Hearing,
  Intake,
  Investigation,
  Notice,
  Publication,
  Report,
  ReviewedReport,
  ServedNotice,
  SpotExecution,
  SubmittedReport,
  Transfer,
} from './parts.js';
import type { Proposal } from './proposal.js';

/** From the clue on. */
interface Opened {
  readonly intake: Intake;
}

interface TakenUp extends Opened {
  readonly aside: Aside;
  readonly proposal: Proposal | null;
}

interface Filed extends TakenUp {
  readonly investigation: Investigation;
  readonly challenges: Challenges;
  /** Rounds whose decision fell, as they stood (decision 012); their own earlier rounds are in this list too. */
  readonly earlierRounds: ServedCase[];
  /**
   * The same case as the second and every further party has it, in the order in which the report names them; absent
   * while there is one party. What was recorded for all of them stands in each.
   */
  readonly otherLines?: readonly FiledLine[];
}

/** Ended without a decision (PR Art.47). */
interface Terminated extends Filed {
  readonly termination: { ground: TerminationGround; on: LegalDate };
}

interface Left {
  readonly transfer: Transfer;
}

/** Reviewed once: what follows may be a notice and a hearing, or a decision without them. */
interface Reviewed extends Filed {
  readonly review: ReviewedReport;
  readonly notice: Notice;
  readonly hearing: Hearing | null;
  readonly discussion: Discussion | null;
}

interface Notified extends Reviewed {
  readonly review: ApprovedReport;
  readonly notice: ServedNotice;
}

/** The party asked for a hearing, and no decision is made before it is over. */
interface BeforeHearing extends Notified {
  readonly hearing: Hearing;
}

interface Decided extends Reviewed {
  readonly decision: Decision;
  readonly publication: Publication;
}

interface Executing extends Decided {
  readonly execution: Execution;
}

/** The decision was revoked or is void. */
interface Revoked extends Executing {
  readonly revocation: Revocation;
}

/**
 * Closed after its decision was performed or revoked, after the investigation was terminated, or after the case left
 * the bureau.
 */
type Closed = (Executing | Revoked | Terminated | (Filed & Left)) & { closing: Closing };

interface DecidedOnTheSpot extends Opened {
  readonly challenges: Challenges;
  readonly decision: SummaryPenaltyDecided;
  readonly execution: SpotExecution;
  /** A deferral of the fine that is asked for (PR Art.74); null where nothing waits. */
  readonly proposal: Proposal | null;
  /** Day on which the material was handed in to the bureau. */
  readonly filedOn: LegalDate | null;
  /** How the bureau mended a decision that is irregular (APL Art.75); absent while it did not. */
  readonly mended?: IrregularDecisionMended;
  /** Cases that have to do with this one; absent while none was named. */
  readonly links?: readonly LinkedCase[];
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
  | ({ stage: 'verifying' } & TakenUp)
  | ({ stage: 'not-filed'; declined: FilingDeclined & { on: LegalDate } } & TakenUp)
  | ({ stage: 'clue-transferred' } & TakenUp & Left)
  | ({ stage: 'clue-referred' } & TakenUp)
  | ({ stage: 'investigating' } & Filed)
  | ({ stage: 'referred' } & Filed)
  | ({ stage: 'transferred' } & Filed & Left)
  | ({ stage: 'suspended'; suspension: { ground: SuspensionGround; on: LegalDate } } & Filed)
  | ({ stage: 'terminated' } & Terminated)
  | ({ stage: 'reported'; review: Report } & Filed)
  | ({ stage: 'in-review'; review: SubmittedReport & { kind: ReviewKind } } & Filed)
  | ({ stage: 'reviewed' } & Reviewed)
  | ({ stage: 'approved'; review: ApprovedReport } & Reviewed)
  | ({ stage: 'notified' } & Notified)
  | ({ stage: 'hearing' } & BeforeHearing)
  | ({ stage: 'heard' } & BeforeHearing)
  | ({ stage: 'heard-in-review'; review: SubmittedReport & ApprovedReport } & BeforeHearing)
  | ({ stage: 'decided' } & Decided)
  | ({ stage: 'executing' } & Executing)
  | ({ stage: 'performed' } & Executing)
  | ({ stage: 'revoked' } & Revoked)
  | ({ stage: 'closed' } & Closed)
  | ({ stage: 'archived'; closing: Closing & { archivedOn: LegalDate } } & Closed)
  | ({ stage: 'summary' } & DecidedOnTheSpot)
  | ({ stage: 'summary-filed' } & DecidedOnTheSpot)
  | ({ stage: 'summary-revoked'; revocation: Revocation } & DecidedOnTheSpot);

/** A filed case as one of its parties has it. */
export type FiledLine = Extract<CaseState, { investigation: unknown }>;

/** A case whose decision was served, after the ordinary procedure; also a round that is over. */
export type ServedCase = Extract<CaseState, { execution: Execution }>;

export type Stage = CaseState['stage'];
/** The state at one or several named stages. */
export type At<S extends Stage> = Extract<CaseState, { stage: S }>;

export const beforeTheFirstEvent: CaseState = { stage: 'none' };
