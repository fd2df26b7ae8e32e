import { beforeTheFirstEvent, type At, type CaseState, type Proposal, type Stage } from './case-state.js';
import { legalDateOf, type LegalDate } from './deadlines/index.js';
import type { CaseEvent } from './events/catalogue.js';
import type { PerformableItem } from './events/execution.js';
import type { Penalty } from './events/investigation.js';

/** A fact with what the log knows of it: who recorded it and when. */
export type Recorded<E> = E & { by: string; recordedAt: string };
export type CaseFact = Recorded<CaseEvent>;

/** The stream holds a fact that cannot follow the facts before it. Never caused by a user: the rules refuse such commands. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

const at = <S extends Stage>(state: CaseState, ...stages: S[]): At<S> => {
  if (!stages.some((stage) => stage === state.stage)) {
    throw new BrokenHistory(`A fact for stage ${stages.join(' or ')} was found at stage ${state.stage}`);
  }
  return state as At<S>;
};

/** What of a penalty is still to be done: the fine in fen and the other items. */
export const outstanding = (
  penalty: Penalty,
  payments: readonly { amount: number }[],
  performed: readonly PerformableItem[],
): { fine: number; items: PerformableItem[] } => {
  const imposed: PerformableItem[] = [];
  if (penalty.warning) imposed.push('warning');
  if (penalty.confiscatedGains > 0) imposed.push('confiscated-gains');
  if (penalty.confiscatedGoodsValue > 0) imposed.push('confiscated-goods');
  if (penalty.restrictions.length > 0) imposed.push('restrictions');
  const paid = payments.reduce((sum, payment) => sum + payment.amount, 0);
  return { fine: penalty.fine - paid, items: imposed.filter((item) => !performed.includes(item)) };
};

const isDone = (
  penalty: Penalty,
  payments: readonly { amount: number }[],
  performed: readonly PerformableItem[],
): boolean => {
  const left = outstanding(penalty, payments, performed);
  return left.fine <= 0 && left.items.length === 0;
};

/** Moves to `performed` on the day the last item is done. */
const settled = (state: At<'executing'>, on: LegalDate): CaseState => {
  const { decision } = state;
  const done = decision.outcome !== 'penalty' || isDone(decision.handling.penalty, state.payments, state.performed);
  return done ? { ...state, stage: 'performed', performedOn: on } : state;
};

/** The summary procedure ends when the fine is paid, cash is at the bank, and the material is handed in, in whatever order. */
const settledSummary = (state: At<'summary'>, on: LegalDate): CaseState => {
  if (!isDone(state.decision.penalty, state.payments, state.performed)) return state;
  const performedOn = state.performedOn ?? on;
  const cash = state.payments.some((payment) => payment.channel === 'cash');
  const banked = !cash || state.handedIn.some((handed) => handed.to === 'bank');
  return { ...state, stage: banked && state.filedOn !== null ? 'summary-filed' : 'summary', performedOn };
};

type WithProposals = At<'verifying' | 'investigating' | 'reviewed' | 'notified' | 'performed'>;

const proposed = (state: WithProposals, proposal: Proposal): CaseState => ({ ...state, proposal });

type Data<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>['data'];
type Meta = { by: string; on: LegalDate };
type Appliers = { [T in CaseEvent['type']]: (state: CaseState, data: Data<T>, meta: Meta) => CaseState };

/** What each fact does to a case, in the order in which a case lives. */
const appliers: Appliers = {
  ClueRegistered: (state, clue, { by, on }) => {
    at(state, 'none');
    return { stage: 'clue', clue, registeredBy: by, registeredOn: on };
  },
  ReferenceCaseImported: (state, reference) => {
    at(state, 'none');
    return { stage: 'reference', reference };
  },
  VerificationAssigned: (state, { officers }) => {
    const before = at(state, 'clue', 'verifying');
    return before.stage === 'clue'
      ? { ...before, stage: 'verifying', verifiers: officers, verifications: [], proposal: null, extensions: [] }
      : { ...before, verifiers: officers };
  },
  VerificationRecorded: (state, { findings }, { on }) => {
    const before = at(state, 'verifying');
    return { ...before, verifications: [...before.verifications, { on, findings }] };
  },
  FilingProposed: (state, content, meta) =>
    proposed(at(state, 'verifying'), { matter: 'filing', content, ...meta, endorsedBy: null }),
  NotFilingProposed: (state, content, meta) =>
    proposed(at(state, 'verifying'), { matter: 'not-filing', content, ...meta, endorsedBy: null }),
  ExtensionProposed: (state, content, meta) =>
    proposed(at(state, 'verifying', 'investigating'), { matter: 'extension', content, ...meta, endorsedBy: null }),
  ProposalEndorsed: (state, { matter }, { by, on }) => {
    const before = at(state, 'verifying', 'investigating', 'reviewed', 'notified', 'performed');
    if (before.proposal === null) throw new BrokenHistory('An opinion was recorded and there is no proposal');
    if (matter === 'report' && before.stage === 'investigating' && before.proposal.matter === 'report') {
      return { ...before, stage: 'reported', report: before.proposal.content, reportedOn: on, proposal: null };
    }
    return proposed(before, { ...before.proposal, endorsedBy: by });
  },
  ProposalReturned: (state) => {
    const before = at(state, 'verifying', 'investigating', 'reported', 'reviewed', 'notified', 'performed');
    const reconsidered = before.stage === 'reported' || (before.stage === 'reviewed' && before.proposal === null);
    return reconsidered ? { ...before, stage: 'investigating', proposal: null } : { ...before, proposal: null };
  },
  CaseFiled: (state, filing, { by, on }) => ({
    ...at(state, 'verifying'),
    stage: 'investigating',
    proposal: null,
    filing,
    filedOn: on,
    filedBy: by,
    officers: [],
    inspections: [],
    questionings: [],
    evidence: [],
    reviews: [],
  }),
  FilingDeclined: (state, declined, { on }) => ({
    ...at(state, 'verifying'),
    stage: 'not-filed',
    proposal: null,
    declined,
    declinedOn: on,
  }),
  ClockExtended: (state, { clock, days }, { on }) => {
    const before = at(state, 'verifying', 'investigating');
    return { ...before, proposal: null, extensions: [...before.extensions, { clock, days, on }] };
  },
  OfficersAssigned: (state, { officers }) => ({ ...at(state, 'investigating'), officers }),
  InspectionRecorded: (state, inspection) => {
    const before = at(state, 'investigating');
    return { ...before, inspections: [...before.inspections, inspection] };
  },
  QuestioningRecorded: (state, questioning) => {
    const before = at(state, 'investigating');
    return { ...before, questionings: [...before.questionings, questioning] };
  },
  EvidenceCollected: (state, evidence) => {
    const before = at(state, 'verifying', 'investigating');
    return before.stage === 'investigating' ? { ...before, evidence: [...before.evidence, evidence] } : before;
  },
  InvestigationReported: (state, content, meta) =>
    proposed(at(state, 'investigating'), { matter: 'report', content, ...meta, endorsedBy: null }),
  SubmittedForReview: (state, { category }, { on }) => ({
    ...at(state, 'reported'),
    stage: 'in-review',
    category,
    kind: category === 'none' ? 'case-review' : 'legal-review',
    submittedOn: on,
  }),
  ReviewConcluded: (state, review, { by, on }) => {
    const { submittedOn, kind: _kind, ...before } = at(state, 'in-review');
    const reviews = [...before.reviews, { ...review, by, on, submittedOn }];
    return review.outcome === 'correct' || review.outcome === 'supplement'
      ? { ...before, stage: 'investigating', reviews }
      : { ...before, stage: 'reviewed', reviews, noticeService: null, discussion: null };
  },
  ProposalApproved: (state, _, { by, on }) => ({
    ...at(state, 'reviewed'),
    stage: 'approved',
    approvedOn: on,
    approvedBy: by,
    notice: null,
  }),
  NoticeIssued: (state, notice, { on }) => ({ ...at(state, 'approved'), notice: { ...notice, on } }),
  NoticeServed: (state, noticeService) => {
    const before = at(state, 'approved');
    if (before.notice === null) throw new BrokenHistory('A notice was served that was never issued');
    return {
      ...before,
      stage: 'notified',
      notice: before.notice,
      noticeService,
      statements: [],
      waiver: null,
      windowLapsed: null,
      discussion: null,
    };
  },
  StatementRecorded: (state, statement) => {
    const before = at(state, 'notified');
    return { ...before, statements: [...before.statements, { ...statement, recheck: null }] };
  },
  StatementRechecked: (state, recheck) => {
    const before = at(state, 'notified');
    return {
      ...before,
      statements: before.statements.map((statement) => ({ ...statement, recheck: statement.recheck ?? recheck })),
    };
  },
  RightsWaived: (state, waiver) => ({ ...at(state, 'notified'), waiver }),
  DefenceWindowLapsed: (state, { lastDay }) => ({ ...at(state, 'notified'), windowLapsed: lastDay }),
  CollectiveDiscussionHeld: (state, discussion) => ({ ...at(state, 'reviewed', 'notified'), discussion }),
  DecisionProposed: (state, content, meta) =>
    proposed(at(state, 'reviewed', 'notified'), { matter: 'decision', content, ...meta, endorsedBy: null }),
  PenaltyDecided: (state, data, { by }) => ({
    ...at(state, 'notified'),
    stage: 'decided',
    proposal: null,
    decision: { outcome: 'penalty', ...data },
    decidedBy: by,
    publishedOn: null,
  }),
  NoPenaltyDecided: (state, decision, { by }) => ({
    ...at(state, 'reviewed', 'notified'),
    stage: 'decided',
    proposal: null,
    decision,
    decidedBy: by,
    publishedOn: null,
  }),
  DecisionServed: (state, { effectiveOn, servedOn }) => {
    const before = at(state, 'decided');
    const warned = before.decision.outcome === 'penalty' && before.decision.handling.penalty.warning;
    const served = { servedOn: effectiveOn, servedFirstOn: servedOn, payments: [], performedOn: null };
    // A warning is performed by being handed over.
    return settled({ ...before, ...served, stage: 'executing', performed: warned ? ['warning'] : [] }, effectiveOn);
  },
  DecisionPublished: (state, { publishedOn }) => ({
    ...at(state, 'decided', 'executing', 'performed', 'closed'),
    publishedOn,
  }),
  PaymentRecorded: (state, payment) => {
    const before = at(state, 'executing', 'summary');
    const payments = [...before.payments, payment];
    return before.stage === 'summary'
      ? settledSummary({ ...before, payments }, payment.paidOn)
      : settled({ ...before, payments }, payment.paidOn);
  },
  CashHandedIn: (state, handed) => {
    const before = at(state, 'summary');
    return settledSummary({ ...before, handedIn: [...before.handedIn, handed] }, handed.on);
  },
  PerformanceRecorded: (state, { items, performedOn }) => {
    const before = at(state, 'executing', 'summary');
    const performed = [...before.performed, ...items];
    return before.stage === 'summary'
      ? settledSummary({ ...before, performed }, performedOn)
      : settled({ ...before, performed }, performedOn);
  },
  ClosingProposed: (state, content, meta) =>
    proposed(at(state, 'performed'), { matter: 'closing', content, ...meta, endorsedBy: null }),
  CaseClosed: (state, { ground }, { on }) => ({
    ...at(state, 'performed'),
    stage: 'closed',
    proposal: null,
    closedOn: on,
    ground,
  }),
  CaseArchived: (state, _, { on }) => ({ ...at(state, 'closed'), stage: 'archived', archivedOn: on }),
  SummaryPenaltyDecided: (state, decision) => {
    const open = { payments: [], handedIn: [], performedOn: null, filedOn: null };
    const performed: PerformableItem[] = decision.penalty.warning ? ['warning'] : [];
    return settledSummary({ ...at(state, 'clue'), ...open, stage: 'summary', decision, performed }, decision.decidedOn);
  },
  SummaryFiled: (state, _, { on }) => settledSummary({ ...at(state, 'summary'), filedOn: on }, on),
};

/** The state after one more fact. @throws {BrokenHistory} when the fact cannot follow. */
export const evolve = (state: CaseState, fact: CaseFact): CaseState => {
  // The table has one entry per event type; TypeScript cannot pair a union's type with its data.
  const apply = appliers[fact.type] as (state: CaseState, data: CaseFact['data'], meta: Meta) => CaseState;
  if (apply === undefined) throw new BrokenHistory(`This program does not know the event type ${fact.type}`);
  return apply(state, fact.data, { by: fact.by, on: legalDateOf(fact.occurredAt) });
};

/** The state after all facts of a stream. */
export const fold = (facts: Iterable<CaseFact>, from: CaseState = beforeTheFirstEvent): CaseState => {
  let state = from;
  for (const fact of facts) state = evolve(state, fact);
  return state;
};
