import { addDays, addMonths } from '../../deadlines/index.js';
import {
  daysTo,
  delayed,
  endingWith,
  entered,
  enteredOn,
  eventsOf,
  inTurn,
  leavingOut,
  numberOf,
  saidIn,
  saying,
  type Records,
  type Type,
  type Violation,
} from './change.js';

const hasOne = (records: Records, wanted: Type): boolean =>
  eventsOf(records).filter(({ type }) => type === wanted).length === 1;

/** The made-up years end in November 2026: the term to pay, and thirty days after it, are over (ACL Art.54). */
const isLongAgo = (records: Records): boolean =>
  hasOne(records, 'DecisionServed') && enteredOn(records, 'DecisionServed') < '2026-08-01';

const isDemanded = (records: Records): boolean => hasOne(records, 'DemandSent');

/** An entry that was corrected after the one that came after it, with what the law forbids by what is right. */
const corrected = (event: number, field: string, wrong: string, more: object): object => ({
  event,
  field,
  wrong,
  right: `${wrong}（更正）`,
  why: '与原件核对，录入有误。',
  ...more,
});

/** What is wrong after the decision, and with what was corrected (risks 3, 23, 26, 32 to 37). */
export const ofTheEnd: readonly Violation[] = [
  {
    number: 3,
    code: 'irregular-as-corrected',
    needs: ['EvidenceCollected', 'QuestioningRecorded'],
    change: entered('QuestioningRecorded', (records) => {
      const irregular = { action: 'collect-evidence', code: 'two-officers-needed', ground: 'APL Art.42' };
      const { provider } = saidIn(records, 'EvidenceCollected');
      const data = corrected(numberOf(records, 'EvidenceCollected'), 'provider', provider, { irregular });
      return [{ type: 'EntryCorrected', data }];
    }),
  },
  {
    number: 26,
    code: 'irregular-by-correction',
    needs: ['NoticeServed', 'PenaltyDecided'],
    change: entered('PenaltyDecided', (records) => {
      const decision = numberOf(records, 'PenaltyDecided');
      const later = { event: decision, action: 'decide-penalty', code: 'window-open', ground: 'APL Art.44, 45' };
      const { receiver } = saidIn(records, 'NoticeServed');
      const data = corrected(numberOf(records, 'NoticeServed'), 'receiver', receiver, { laterIrregular: [later] });
      return [{ type: 'EntryCorrected', data }];
    }),
  },
  {
    number: 23,
    code: 'irregular-on-the-spot',
    needs: ['SummaryPenaltyDecided'],
    change: saying('SummaryPenaltyDecided', () => ({
      irregular: [
        {
          action: 'decide-on-the-spot',
          code: 'over-summary-ceiling',
          ground: 'APL Art.51',
          parameters: { ceiling: 20_000 },
        },
      ],
    })),
  },
  {
    number: 32,
    code: 'clock-ends',
    way: 'serve-decision',
    needs: ['DecisionServed', 'PenaltyDecided'],
    without: ['ServiceAttempted'],
    change: delayed('DecisionServed', 21),
  },
  {
    number: 32,
    code: 'served-unproven',
    way: 'left-unproven',
    needs: ['DecisionServed'],
    change: saying('DecisionServed', () => ({ method: 'leave', witness: undefined, files: [] })),
  },
  {
    number: 32,
    code: 'served-unproven',
    way: 'not-agreed',
    needs: ['DecisionServed'],
    without: ['ServiceAddressConfirmed'],
    change: saying('DecisionServed', () => ({ method: 'electronic' })),
  },
  {
    number: 32,
    code: 'served-unproven',
    way: 'other-ways-open',
    needs: ['DecisionServed'],
    without: ['ServiceAttempted'],
    change: saying('DecisionServed', () => ({ method: 'proclamation', proclaimedBecause: 'other-ways-failed' })),
  },
  {
    number: 33,
    code: 'clock-ends',
    way: 'publication',
    needs: ['DecisionPublished'],
    without: ['ReconsiderationDecided'],
    change: delayed('DecisionPublished', 42),
  },
  {
    number: 34,
    code: 'clock-ends',
    way: 'cash-to-bureau',
    needs: ['CashHandedIn'],
    // Longer than any run of days off.
    change: delayed('CashHandedIn', 14),
  },
  {
    number: 35,
    code: 'no-demand',
    needs: ['DecisionServed', 'PenaltyDecided', 'DecisionPublished', 'PaymentRecorded'],
    without: ['RoundOpened', 'ReconsiderationApplied', 'DeferralGranted', 'ServiceAttempted'],
    fits: isLongAgo,
    change: endingWith('DecisionServed'),
  },
  {
    number: 35,
    code: 'demand-too-early',
    needs: ['DemandSent', 'DecisionServed'],
    fits: isDemanded,
    change: (records, law) => {
      const servedOn = addDays(saidIn(records, 'DecisionServed').effectiveOn, 3);
      return saying('DemandSent', () => ({ servedOn, effectiveOn: servedOn }))(records, law);
    },
  },
  {
    number: 35,
    code: 'demand-too-late',
    needs: ['DemandSent', 'CourtApplied', 'DecisionServed'],
    fits: isDemanded,
    // Six months to sue and three to ask the court, five days before their end (ACL Art.53; ALL Art.46).
    change: inTurn(
      delayed('DemandSent', (records) =>
        daysTo(records, 'DemandSent', addDays(addMonths(saidIn(records, 'DecisionServed').effectiveOn, 9), -5)),
      ),
      endingWith('DemandSent'),
    ),
  },
  {
    number: 35,
    code: 'court-too-early',
    needs: ['DemandSent', 'CourtApplied'],
    fits: isDemanded,
    change: (records, law) => {
      const servedOn = addDays(enteredOn(records, 'CourtApplied'), -3);
      return saying('DemandSent', () => ({ servedOn, effectiveOn: servedOn }))(records, law);
    },
  },
  {
    number: 35,
    code: 'clock-ends',
    way: 'court-application',
    needs: ['CourtApplied'],
    change: delayed('CourtApplied', 203),
  },
  {
    number: 35,
    code: 'court-executed-unpaid',
    needs: ['CourtApplied'],
    change: inTurn(
      endingWith('CourtApplied'),
      entered('the-end', (_records, on) => [{ type: 'CourtRuled', data: { outcome: 'executed', on } }]),
    ),
  },
  {
    number: 36,
    code: 'clock-ends',
    way: 'close-form',
    needs: ['CaseClosed', 'PaymentRecorded'],
    without: ['RoundOpened'],
    change: delayed('CaseClosed', 42),
  },
  {
    number: 36,
    code: 'closed-unpaid',
    needs: ['PenaltyDecided', 'PaymentRecorded', 'CaseClosed'],
    without: ['RoundOpened', 'CashHandedIn', 'ReconsiderationApplied', 'CreditRepairApplied'],
    // Paid long after its day, and the surcharge since then not at all (APL Art.72).
    change: delayed('PaymentRecorded', 56),
  },
  {
    number: 36,
    code: 'closed-without-forms',
    needs: ['CaseClosed', 'ClosingProposed'],
    without: ['SummaryFiled'],
    change: leavingOut(
      ({ type, data }) => type === 'ClosingProposed' || (type === 'ProposalEndorsed' && data.matter === 'closing'),
    ),
  },
  {
    number: 37,
    code: 'changed-after-closing',
    needs: ['CaseClosed', 'EvidenceCollected'],
    without: ['RoundOpened'],
    change: entered('the-end', (records) => {
      const { provider } = saidIn(records, 'EvidenceCollected');
      const data = corrected(numberOf(records, 'EvidenceCollected'), 'provider', provider, {});
      return [{ type: 'EntryCorrected', data }];
    }),
  },
  {
    number: 37,
    code: 'paper-unlike-file',
    needs: ['DecisionServed', 'PenaltyDecided'],
    change: entered('DecisionServed', (records, servedOn) => {
      const { number } = saidIn(records, 'PenaltyDecided');
      const errors = [{ kind: 'spelling', wrong: '某店', right: '某商店', onPaper: '第一页' }];
      const served = { method: 'direct', servedOn, effectiveOn: servedOn, receiver: '经营者', proof: '签收' };
      return [{ type: 'DecisionCorrected', data: { ...served, decision: number, errors } }];
    }),
  },
];
