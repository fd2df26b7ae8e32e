import { fold, type CaseFact } from '../evolve/fold.js';
import type { CaseState, Stage } from '../state/case-state.js';
import { isTakenUp } from '../state/questions.js';

/** A row of procedure §2.2: what it is, and by what fact it is seen to have been taken. */
export interface ProcedureRow {
  readonly row: string;
  readonly title: string;
  readonly article: string;
  /** Whether this fact takes the row; `after` is the case with it. */
  readonly taken: (fact: CaseFact, after: CaseState) => boolean;
  /** Stages from which and to which; left out where the row runs beside the main line. */
  readonly from?: readonly Stage[];
  readonly to?: readonly Stage[];
}

type Type = CaseFact['type'];

const by =
  (...types: Type[]) =>
  ({ type }: CaseFact): boolean =>
    types.includes(type);

/** Fields of a fact's data, for conditions on one of several types. */
const data = (fact: CaseFact): Record<string, unknown> => ({ ...fact.data });

const row = (
  name: string,
  title: string,
  article: string,
  taken: ProcedureRow['taken'],
  stages: Pick<ProcedureRow, 'from' | 'to'> = {},
): ProcedureRow => ({ row: name, title, article, taken, ...stages });

const kindOf = (state: CaseState, fact: CaseFact): string | undefined =>
  isTakenUp(state) ? state.aside.measures.find(({ id }) => id === data(fact)['measure'])?.kind : undefined;

const beforeTheDecision = [
  'investigating',
  'suspended',
  'reported',
  'in-review',
  'reviewed',
  'approved',
  'notified',
  'hearing',
  'heard',
  'heard-in-review',
] as const;

/** T1 to T54, in their order. */
export const procedureRows: readonly ProcedureRow[] = [
  row('T1', 'a clue is registered', 'PR Art.18', by('ClueRegistered'), { from: ['none'], to: ['clue'] }),
  row('T2', 'it is verified', 'PR Art.18', by('VerificationAssigned'), {
    from: ['clue', 'verifying', 'clue-referred'],
    to: ['verifying', 'clue-referred'],
  }),
  row('T3', 'the case is filed', 'PR Art.18, 19', by('CaseFiled'), { from: ['verifying'], to: ['investigating'] }),
  row('T4', 'it is not filed', 'PR Art.20', by('FilingDeclined'), { from: ['verifying'], to: ['not-filed'] }),
  row(
    'T5',
    'a clue or a case goes to another body',
    'PR Art.14, 17, 60(1)(4)',
    by('ClueTransferred', 'CaseTransferred'),
    { from: ['verifying', ...beforeTheDecision], to: ['clue-transferred', 'transferred'] },
  ),
  row('T5a', 'a suspected crime goes to the police', 'PR Art.17(2); TRF Art.5, 6', by('ReferralSent'), {
    from: ['verifying', ...beforeTheDecision],
    to: ['clue-referred', 'referred'],
  }),
  row('T5b', 'it comes back from the police', 'TRF Art.10; APL Art.27', by('CaseTakenBack'), {
    from: ['clue-referred', 'referred'],
    to: ['verifying', 'investigating'],
  }),
  row(
    'T6',
    'two officers investigate, show their cards and tell the rights',
    'PR Art.21, 22; APL Art.42',
    (fact) => fact.type === 'InspectionRecorded' && fact.data.cardsShown && fact.data.rightsTold,
    { from: ['investigating'], to: ['investigating'] },
  ),
  row('T7', 'the place is inspected', 'PR Art.28', by('InspectionRecorded'), {
    from: ['investigating'],
    to: ['investigating'],
  }),
  row('T8', 'somebody is questioned', 'PR Art.29', by('QuestioningRecorded'), {
    from: ['investigating'],
    to: ['investigating'],
  }),
  row('T9', 'material is demanded with a day', 'PR Art.30', by('MaterialDemanded')),
  row('T10', 'the rights holder identifies', 'PR Art.30, 64', by('IdentificationReceived')),
  row('T11', 'a sample is taken', 'PR Art.31', by('SampleTaken')),
  row('T12', 'a test is commissioned and its result told', 'PR Art.32, 38', by('TestResultReceived')),
  row(
    'T13',
    'evidence is held',
    'PR Art.33, 34',
    (fact, after) => by('MeasureTaken', 'UrgentMeasureTaken')(fact) && kindOf(after, fact) === 'evidence-hold',
  ),
  row(
    'T14',
    'a hold ends by an outcome or lapses',
    'PR Art.35; APL Art.56',
    (fact, after) => by('MeasureEnded', 'EvidenceHoldLapsed')(fact) && kindOf(after, fact) === 'evidence-hold',
  ),
  row(
    'T15',
    'goods are sealed or seized',
    'PR Art.36-40; ACL Art.18',
    (fact, after) => by('MeasureTaken', 'UrgentMeasureTaken')(fact) && kindOf(after, fact) === 'seizure',
  ),
  row('T16', 'a seizure is extended', 'PR Art.38; ACL Art.25', by('SeizureExtended')),
  row(
    'T17',
    'a seizure ends',
    'PR Art.42; ACL Art.27, 28',
    (fact, after) => fact.type === 'MeasureEnded' && kindOf(after, fact) === 'seizure',
  ),
  row('T18', 'perishable goods are disposed of early', 'PR Art.41', by('GoodsDisposedEarly')),
  row('T19', 'goods nobody claims are disposed of', 'PR Art.42(3)', by('UnclaimedGoodsDisposed')),
  row('T20', 'another regulator assists', 'PR Art.45', by('AssistanceRecorded')),
  row('T21', 'the investigation is suspended and resumed', 'PR Art.46, 64', by('CaseResumed'), {
    from: ['suspended'],
    to: ['investigating'],
  }),
  row('T22', 'the investigation is terminated', 'PR Art.47', by('CaseTerminated'), {
    from: ['investigating', 'suspended'],
    to: ['terminated'],
  }),
  row(
    'T23',
    'correction is ordered and looked at again',
    'APL Art.28; FORM #33',
    by('CorrectionOrdered', 'ReinspectionRecorded'),
  ),
  row('T24', 'the investigation report is written', 'PR Art.48', by('InvestigationReported'), {
    from: ['investigating'],
    to: ['investigating', 'reported'],
  }),
  row('T25', 'it is submitted for review', 'PR Art.49, 55', by('SubmittedForReview'), {
    from: ['reported', 'heard'],
    to: ['in-review', 'heard-in-review'],
  }),
  row('T26', 'the review ends in an opinion', 'PR Art.53, 54', by('ReviewConcluded'), {
    from: ['in-review', 'heard-in-review'],
    to: ['reviewed', 'investigating', 'reported', 'notified', 'heard'],
  }),
  row('T27', 'the proposal is approved before the notice', 'PR Art.56, 57', by('ProposalApproved'), {
    from: ['reviewed'],
    to: ['approved'],
  }),
  row(
    'T28',
    'another handling is decided without a notice',
    'PR Art.56, 60',
    (fact) => fact.type === 'NoPenaltyDecided',
    { from: ['reviewed', 'notified'], to: ['decided'] },
  ),
  row('T29', 'the notice is served and the window opens', 'PR Art.57; APL Art.44, 45, 62', by('NoticeServed'), {
    from: ['approved'],
    to: ['notified'],
  }),
  row(
    'T30',
    'the case clock is extended',
    'PR Art.64; APL Art.60',
    (fact) => (fact.type === 'ClockExtended' && fact.data.clock === 'case') || fact.type === 'CaseExtendedCollectively',
    { from: ['investigating'], to: ['investigating'] },
  ),
  row('T31', 'the party states its case and is heard again', 'PR Art.58; APL Art.45', by('StatementRechecked'), {
    from: ['notified', 'hearing'],
    to: ['notified', 'hearing'],
  }),
  row('T32', 'a refund is ordered', 'PR Art.59', by('RefundOrdered'), {
    from: ['reviewed', 'notified'],
    to: ['reviewed', 'notified'],
  }),
  row('T33', 'a hearing is requested', 'HR Art.7', by('HearingRequested'), { from: ['notified'], to: ['hearing'] }),
  row('T34', 'the hearing is prepared', 'HR Art.18-22', by('HearingNoticeServed'), {
    from: ['hearing'],
    to: ['hearing'],
  }),
  row('T35', 'the hearing is held or ended', 'HR Art.4, 23-28', by('HearingHeld', 'HearingEnded'), {
    from: ['hearing'],
    to: ['hearing', 'notified'],
  }),
  row('T36', 'the host reports', 'HR Art.29', by('HearingReported'), { from: ['hearing'], to: ['heard', 'notified'] }),
  row(
    'T37',
    'after a hearing the law is reviewed',
    'PR Art.50(1)(2); APL Art.58',
    (fact, after) => fact.type === 'SubmittedForReview' && after.stage === 'heard-in-review',
    { from: ['heard'], to: ['heard-in-review'] },
  ),
  row('T38', 'the heads discuss together', 'PR Art.60(2); APL Art.57(2)', by('CollectiveDiscussionHeld'), {
    from: ['notified'],
    to: ['notified'],
  }),
  row('T39', 'the head decides', 'PR Art.60, 62', by('PenaltyDecided', 'NoPenaltyDecided'), {
    from: ['notified', 'reviewed'],
    to: ['decided'],
  }),
  row(
    'T40',
    'the decision says what it must: number, date, payment, remedies',
    'PR Art.62; APL Art.59',
    (fact) => fact.type === 'PenaltyDecided' && fact.data.number !== '' && fact.data.remedies !== '',
    { from: ['notified'], to: ['decided'] },
  ),
  row('T41', 'the decision is served', 'PR Art.81; APL Art.61', by('DecisionServed'), {
    from: ['decided'],
    to: ['executing', 'performed'],
  }),
  row('T42', 'the decision is published', 'PUB Art.2, 8-10', by('DecisionPublished')),
  row('T43', 'the publication is withdrawn', 'PUB Art.11; APL Art.48', by('PublicationWithdrawn')),
  row(
    'T44',
    'the publication stops: on its last day, or earlier by credit repair',
    'PUB Art.13-16; CRED Art.7-11, 17',
    by('DecisionPublished', 'CreditDataRecorded'),
  ),
  row('T45', 'the fine is paid', 'PR Art.72; APL Art.67', by('PaymentRecorded')),
  row('T46', 'payment is deferred or by instalments', 'PR Art.74; APL Art.66', by('DeferralGranted'), {
    from: ['executing'],
    to: ['executing'],
  }),
  row(
    'T47',
    'a surcharge is claimed',
    'PR Art.75; APL Art.72',
    (fact) => by('DemandSent', 'CourtApplied')(fact) && Number(data(fact)['surcharge'] ?? 0) > 0,
    { from: ['executing'], to: ['executing'] },
  ),
  row('T48', 'performance is demanded', 'PR Art.76; ACL Art.35', by('DemandSent'), {
    from: ['executing'],
    to: ['executing'],
  }),
  row('T49', 'the court is asked to execute', 'PR Art.76; ACL Art.53', by('CourtApplied'), {
    from: ['executing'],
    to: ['executing'],
  }),
  row('T50', 'the court rules', 'ACL Art.56-58', by('CourtRuled', 'ReviewBodyEnforced')),
  row('T51', 'seized goods are auctioned', 'ACL Art.46', by('SeizedGoodsAuctioned')),
  row('T52', 'goods are disposed of', 'FORM #52; APL Art.74', by('GoodsDisposed')),
  row('T53', 'the case is closed', 'PR Art.77', by('CaseClosed'), {
    from: ['performed', 'terminated', 'transferred', 'revoked'],
    to: ['closed'],
  }),
  row('T54', 'the case is archived', 'PR Art.78, 79', by('CaseArchived'), { from: ['closed'], to: ['archived'] }),
];

/** One fact of a case with the stages around it. */
export interface Passage {
  readonly fact: CaseFact;
  readonly before: CaseState;
  readonly after: CaseState;
}

/** Every fact of a case with the case before and after it. */
export const passages = (facts: readonly CaseFact[]): Passage[] => {
  let before = fold([]);
  return facts.map((fact) => {
    const passage = { fact, before, after: fold([fact], before) };
    before = passage.after;
    return passage;
  });
};

/** The rows that a case takes, in the order of the table. */
export const rowsTaken = (facts: readonly CaseFact[]): ProcedureRow[] => {
  const all = passages(facts);
  return procedureRows.filter(({ taken }) => all.some(({ fact, after }) => taken(fact, after)));
};
