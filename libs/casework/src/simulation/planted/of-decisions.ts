import { addDays } from '../../deadlines/index.js';
import {
  amountAs,
  delayed,
  endingWith,
  entered,
  eventsOf,
  inTurn,
  saidIn,
  saying,
  without,
  type Change,
  type Records,
  type Violation,
} from './change.js';

const ofPerson = (records: Records): boolean =>
  ['natural_person', 'individual_business'].includes(saidIn(records, 'ClueRegistered').party.kind);

const notHeard: Change = inTurn(
  saying('NoticeIssued', () => ({ hearingRight: false }), 'all'),
  saying('DefenceWindowLapsed', () => ({ hearingRight: false }), 'all'),
);
const withoutLegalReview = saying('SubmittedForReview', () => ({ category: 'none', grounds: [] }), 'all');

const fineOf = (records: Records): number => saidIn(records, 'PenaltyDecided').handling.penalty.fine;
const goodsOf = (records: Records): number => saidIn(records, 'PenaltyDecided').handling.penalty.confiscatedGoodsValue;
const gainsOf = (records: Records): number => saidIn(records, 'PenaltyDecided').handling.penalty.confiscatedGains;

/** With the fine, or another part of the handling, changed in one document alone. */
const handled = (
  type: 'NoticeIssued' | 'DecisionProposed' | 'PenaltyDecided' | 'InvestigationReported',
  fields: (penalty: { fine: number; confiscatedGains: number }) => object,
): Change =>
  saying(
    type,
    ({ handling }) => ({ handling: { ...handling, penalty: { ...handling.penalty, ...fields(handling.penalty) } } }),
    'all',
  );

const otherwise = (way: string, change: Change, needs: Violation['needs'] = []): Violation => ({
  number: 31,
  code: 'decided-otherwise',
  way,
  needs: ['NoticeIssued', 'DecisionProposed', 'PenaltyDecided', ...needs],
  without: ['RoundOpened', 'HearingHeld', 'StatementRechecked'],
  change,
});

const isOneRound = (records: Records): boolean =>
  eventsOf(records).filter(({ type }) => type === 'PenaltyDecided').length === 1;

/** What is wrong with notice and decision, and with what comes late before it (risks 7, 22, 23, 26 to 31). */
export const ofDecisions: readonly Violation[] = [
  {
    number: 7,
    code: 'order-never-checked',
    needs: ['QuestioningRecorded', 'PenaltyDecided', 'CaseClosed'],
    without: ['CorrectionOrdered'],
    change: entered('QuestioningRecorded', (_records, servedOn) => [
      {
        type: 'CorrectionOrdered',
        data: {
          order: 1,
          number: 'planted-order-1',
          what: '停止销售',
          correctBy: addDays(servedOn, 3),
          servedOn,
          receiver: '经营者',
        },
      },
    ]),
  },
  {
    number: 22,
    code: 'clock-ends',
    way: 'case',
    needs: ['InvestigationReported', 'PenaltyDecided'],
    // Some made-up cases that waited for one of these are late as it is.
    without: ['EvidenceHoldLapsed', 'HearingHeld', 'MeasureEnded'],
    change: delayed('InvestigationReported', 133),
  },
  {
    number: 23,
    code: 'just-below-a-line',
    way: 'hearing',
    needs: ['PenaltyDecided'],
    fits: ofPerson,
    change: inTurn(amountAs(fineOf, 960_000), notHeard),
  },
  {
    number: 23,
    code: 'just-below-a-line',
    way: 'hearing-by-confiscation',
    needs: ['PenaltyDecided'],
    fits: (records) => ofPerson(records) && gainsOf(records) > 0 && goodsOf(records) > 0,
    change: inTurn(amountAs(gainsOf, 1000), amountAs(goodsOf, 970_000), notHeard),
  },
  {
    number: 23,
    code: 'just-below-a-line',
    way: 'legal-review',
    needs: ['PenaltyDecided', 'SubmittedForReview'],
    fits: ofPerson,
    change: inTurn(amountAs(fineOf, 4_800_000), withoutLegalReview),
  },
  {
    number: 23,
    code: 'just-below-a-line',
    way: 'ordinary-procedure',
    needs: ['SummaryPenaltyDecided'],
    fits: ofPerson,
    change: amountAs((records) => saidIn(records, 'SummaryPenaltyDecided').penalty.fine, 19_500),
  },
  {
    number: 26,
    code: 'decided-inside-window',
    needs: ['NoticeServed', 'PenaltyDecided'],
    without: ['RightsWaived', 'RoundOpened', 'HearingRequested'],
    fits: isOneRound,
    // Received on the day before the decision (APL Art.62).
    change: (records, law) => {
      const servedOn = addDays(saidIn(records, 'PenaltyDecided').documentDate, -1);
      return inTurn(
        without('DefenceWindowLapsed'),
        saying('NoticeServed', () => ({ servedOn, effectiveOn: servedOn })),
      )(records, law);
    },
  },
  {
    number: 27,
    code: 'statement-unchecked',
    needs: ['StatementRecorded', 'StatementRechecked', 'PenaltyDecided'],
    without: ['RoundOpened'],
    change: without('StatementRechecked'),
  },
  {
    number: 27,
    code: 'heavier-after-defence',
    needs: ['StatementRecorded', 'PenaltyDecided'],
    without: ['RoundOpened'],
    // What is said after the time for it is kept and changes nothing (PR Art.57).
    fits: (records) => saidIn(records, 'StatementRecorded').late !== true,
    change: inTurn(
      endingWith('PenaltyDecided'),
      handled('PenaltyDecided', ({ fine }) => ({ fine: fine + 100 })),
    ),
  },
  {
    number: 28,
    code: 'clock-ends',
    way: 'hearing-report',
    needs: ['HearingReported'],
    change: delayed('HearingReported', 28),
  },
  {
    number: 28,
    code: 'hearing-led-by-head',
    needs: ['HearingPanelNamed', 'CaseFiled'],
    change: saying('HearingPanelNamed', () => ({ host: 'feng' })),
  },
  {
    number: 29,
    code: 'against-the-benchmark',
    needs: ['PenaltyDecided'],
    change: saying('PenaltyDecided', ({ check }) => ({
      check: { ...check, reasons: [{ code: 'ABOVE_MAX', message: '超过法定上限。' }] },
    })),
  },
  {
    number: 29,
    code: 'reported-though-fined',
    needs: ['InvestigationReported'],
    change: saying('InvestigationReported', (_report, _record, records) => ({
      finedBefore: [
        { party: saidIn(records, 'ClueRegistered').party.name, case: 'x-linked', decision: '示市监处罚〔2026〕900号' },
      ],
    })),
  },
  {
    number: 29,
    code: 'proposed-though-fined',
    needs: ['ProposalApproved', 'NoticeIssued'],
    change: saying('ProposalApproved', (_approval, _record, records) => ({
      finedBefore: [
        { party: saidIn(records, 'ClueRegistered').party.name, case: 'x-linked', decision: '示市监处罚〔2026〕901号' },
      ],
    })),
  },
  {
    number: 29,
    code: 'changed-after-approval',
    needs: ['InvestigationReported', 'ProposalApproved', 'PenaltyDecided'],
    without: ['RoundOpened', 'HearingReported', 'StatementRechecked', 'CollectiveDiscussionHeld'],
    change: handled('InvestigationReported', ({ fine }) => ({ fine: fine + 100 })),
  },
  {
    number: 29,
    code: 'dropped-after-approval',
    needs: ['InvestigationReported', 'ProposalApproved', 'PenaltyDecided'],
    without: [
      'RoundOpened',
      'HearingReported',
      'StatementRechecked',
      'RefundResultRecorded',
      'CollectiveDiscussionHeld',
    ],
    change: handled('InvestigationReported', ({ confiscatedGains }) => ({ confiscatedGains: confiscatedGains + 100 })),
  },
  {
    number: 29,
    code: 'decided-before-refund',
    needs: ['NoticeServed', 'PenaltyDecided'],
    without: ['RefundOrdered', 'RoundOpened'],
    fits: (records) => gainsOf(records) > 0,
    change: entered('NoticeServed', (_records, servedOn) => [
      {
        type: 'RefundOrdered',
        data: {
          number: 'planted-refund-1',
          amount: 100,
          servedOn,
          refundBy: addDays(servedOn, 60),
          receiver: '经营者',
        },
      },
    ]),
  },
  {
    number: 30,
    code: 'clock-ends',
    way: 'referral-approval',
    needs: ['CrimeReported', 'ReferralDecided'],
    change: delayed('ReferralDecided', 6),
  },
  { number: 30, code: 'referral-not-sent', needs: ['ReferralSent'], change: delayed('ReferralSent', 3) },
  otherwise(
    'basis',
    saying('NoticeIssued', ({ handling }) => ({ handling: { ...handling, basisId: 'ad-59-1-1' } }), 'all'),
  ),
  otherwise(
    'heavier',
    handled('NoticeIssued', ({ fine }) => ({ fine: fine - 100 })),
  ),
  otherwise(
    'facts',
    saying('NoticeIssued', ({ handling }) => ({ handling: { ...handling, facts: { goodsValue: 77 } } }), 'all'),
  ),
  otherwise(
    'proposal',
    handled('DecisionProposed', ({ fine }) => ({ fine: fine + 100 })),
  ),
  otherwise(
    'discussion',
    saying('CollectiveDiscussionHeld', () => ({ agreed: { outcome: 'penalty', fine: 77 } }), 'all'),
    ['CollectiveDiscussionHeld'],
  ),
];
